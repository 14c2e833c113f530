import fc from "fast-check";
import { expect, test } from "vitest";
import { distance } from "../../rules/harmful-link/distance.js";
import harmfulLink from "../../rules/harmful-link/index.js";
import { decodePunycode } from "../../rules/harmful-link/punycode.js";
import type { Registers } from "../../src/types.js";
import { observe } from "../support/rule-document.js";

const OWN = { domains: ["city.hanamizu.lg.jp"] };

async function said(text: string, registers: Partial<Registers> = OWN): Promise<unknown[]> {
  return (await observe(harmfulLink, text, {}, registers)).map(({ say, certainty }) => `${say} ${certainty}`);
}

test.each([
  ["http://203.0.113.7/a", "number certain"],
  ["http://0xcb007107/a", "number certain"],
  ["http://[2001:db8::1]/", "number certain"],
  ["http://127.0.0.1/", "number hint"],
  ["https://www.city.hanamizu.lg.jp@example.net/", "userinfo certain"],
  ["https://www.city.hаnamizu.lg.jp/", "letters certain"],
  ["https://xn--hanamizu-7ve.example.com/", "letters certain"],
  // comんdetail.example: ん passes for a slash
  ["https://xn--comdetail-nq4h.example/", "letters likely"],
  ["https://www.city.hanamizu.lg.jp.example.com/", "lookalike certain"],
  ["https://city-hanamizu.example.com/", "lookalike certain"],
  ["https://www.e-gov.go.jp.example.com/", "lookalike certain"],
  ["https://example.com/www.city.hanamizu.lg.jp/login", "lookalike likely"],
  ["https://www.city.hanamizo.lg.jp/", "near likely"],
  ["https://city.hanamizu.jp/", "lookalike certain"],
  ["https://www.hanamizu-city.com/", "ending likely"],
  ["https://www.city.hanamizu.nagasaki.jp/", "ending hint"],
  ["192.0.2.10/form", "number likely"],
  ["http://192.0.2.10/form.exe", "unnamed-program certain"],
  ["http://192.0.2.10/?file=form.apk", "unnamed-program certain"],
  ["192.0.2.10/form.exe", "unnamed-program likely"],
  ["http://192.0.2.10/form.zip", "number certain"],
  // Not to be seen as the office's own: only this rule tells it.
  ["http://0x0a000005/", "number hint"],
  ["https://example.com/a.js", "program certain"],
  ["https://www.city.hanamizu.lg．jp/", "broken likely"],
  ["hxxps://www.city.hanamizu.lg.jp/", "broken likely"],
  ["https://www.city.hanamizu.1g.jp/", "near likely"],
  ["https://www.faceb00k.com/a", "near likely"],
  ["https://example.com/a/setup.EXE", "program certain"],
  ["https://example.com/dl?file=setup.exe&x=1", "program certain"],
  ["https://www.nta.go.jp/setup.exe", "program hint"],
  ["https://example.com/a.zip", "archive hint"],
  ["https://mynaportal-login.example.com/", "lure likely"],
  ["javascript:alert(1)", "scheme certain"],
  ["data:text/html,abc", "scheme certain"],
  ["file:///C:/a.docx", "scheme certain"],
])("%s is harmful", async (text, expected) => {
  expect(await said(text)).toEqual([expected]);
});

test.each([
  "https://www.city.hanamizu.lg.jp/files/a.exe",
  "https://www.city.isahaya.nagasaki.jp/a.zip",
  "https://日本語.jp/",
  "https://xn--wgv71a119e.jp/",
  "https://xn--r8jz45g.jp/",
  "hxxps://example[.]com",
  "偽サイト（hxxps://city-hanamizu.example/）にご注意ください",
  "https://hanamizu-city-library.example.com/",
  "https://example.com/?file=app.js",
  // Told by security-exposure, with the remedy of taking it away.
  "https://10.0.0.5/admin http://192.168.0.1/ http://172.16.0.1/a.exe",
  "192.168.0.1/admin、10.0.0.0/8、1.2.3.4/5",
  "https://web.archive.org/web/2020/https://www.city.hanamizu.lg.jp/",
  "https://www.google.com/maps?q=city.hanamizu.lg.jp",
  "https://sussex.example/executive.html",
  "JavaScript: 入門",
  "Data: 1件",
  "HTTP/2、HTTPS/TLS、https / http",
  "https://a.example.jp,https://b.example.jp/",
])("%s is not", async (text) => {
  expect(await said(text)).toEqual([]);
});

test.each([
  ["https;//www.city.hanamizu.lg.jp/", "https://"],
  ["http//www.city.hanamizu.lg.jp/", "http://"],
  ["htps://www.city.hanamizu.lg.jp/", "https://"],
  ["https:/www.city.hanamizu.lg.jp/", "https://"],
  ["https:// www.city.hanamizu.lg.jp/", "https://"],
])("%s is mended", async (text, scheme) => {
  const [found] = await observe(harmfulLink, text, {}, OWN);
  expect(found).toMatchObject({ say: "broken", suggestions: [{ text: scheme }] });
  const { at } = found!.suggestions![0]!;
  expect(text.slice(0, at[0]) + scheme + text.slice(at[1])).toMatch(/^https?:\/\/www\.city\.hanamizu\.lg\.jp\/$/u);
});

test.each([
  ["http://203.0.113.7/a", "nameless-site"],
  ["192.0.2.10/form", "nameless-site"],
  ["http://127.0.0.1/", "unknown-site"],
  ["http://192.0.2.10/form.exe", "harmful-site"],
  ["https://example.com/a.zip", "unknown-site"],
  ["https;//www.city.hanamizu.lg.jp/", "wrong-address"],
  ["https://www.city.hanamizu.lg.jp.example.com/", "harmful-site"],
  ["javascript:alert(1)", "harmful-site"],
])("%s: clauses know it as %s", async (text, tag) => {
  expect(await observe(harmfulLink, text, {}, OWN)).toMatchObject([{ tags: [tag] }]);
});

test("retired domains come from the register, if it has any", async () => {
  const registers = { retired: [{ domain: "hanamizu-fes.example.net", since: null, instead: null }] };
  expect(await said("https://www.hanamizu-fes.example.net/", registers)).toEqual(["retired certain"]);
  expect(await said("https://www.hanamizu-fes.example.net/")).toEqual([]);
});

test("distance counts edits up to a limit", () => {
  expect(distance("https", "htps", 2)).toBe(1);
  expect(distance("https", "hhtps", 2)).toBe(1);
  expect(distance("https", "htpts", 2)).toBe(1);
  expect(distance("https", "smtp", 1)).toBe(2);
});

test("punycode decodes as the URL class encodes", () => {
  const label = fc.stringMatching(/^[ぁ-ん亜-熙]{1,8}$/u);
  fc.assert(
    fc.property(label, (name) => {
      const { hostname } = new URL(`https://${name}.jp/`);
      const first = hostname.split(".")[0]!;
      if (first.startsWith("xn--")) expect(decodePunycode(first.slice(4))).toBe(name.normalize("NFKC"));
    }),
  );
});

test("no text makes it throw", async () => {
  const texts = fc.string({ unit: fc.constantFrom("http", "s", ":", "/", ".", "xn--", "a", "@", "あ", "1", "-", " ") });
  await fc.assert(
    fc.asyncProperty(texts, async (text) => void (await said(text))),
    { numRuns: 200 },
  );
});
