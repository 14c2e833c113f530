import { namedPlatforms } from "../platforms/named-platforms.js";
import { PLATFORMS } from "../platforms/platforms.js";
import type { NamedPlatforms } from "../types.js";
import { shippedGuidelines } from "../guideline/load-guidelines.js";
import { askWhetherMeant } from "../text/did-you-mean.js";
import { phoneDigits } from "../text/phone-digits.js";
import { secretive } from "../text/secretive.js";
import { isPublicSuffix } from "../hosts/suffixes.js";
import type { FormFault } from "./form-fault.js";
import { firstPatternFault, patternFault } from "./patterns.js";
import { upTo } from "../text/ends.js";

export type FormName =
  | "phone"
  | "mail"
  | "address"
  | "domain"
  | "link"
  | "account"
  | "name"
  | "package"
  | "platform"
  | "guideline"
  | "pattern"
  | "firstPattern";

export interface Form {
  readonly name: string;
  readonly hint: string;
  readonly fits: (words: string) => boolean;
  /** What is wrong with words that look right, or why they do not; null: nothing that could be said better. */
  readonly fault?: (words: string) => FormFault | null;
}

/** What a text must look like, and its name in messages. */
export const FORMS: Readonly<Record<FormName, Form>> = {
  phone: { name: "電話番号", hint: "市外局番から、", fits: isPhone },
  mail: { name: "メールアドレス", hint: "", fits: (words) => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(fold(words)) },
  address: { name: "ドメイン", hint: "", fits: isDomain },
  domain: { name: "ドメイン", hint: "", fits: isDomain, fault: (words) => hostFault(words) ?? furtherFault(words) },
  link: { name: "リンク", hint: "", fits: isDomain, fault: (words) => hostFault(words) ?? pathFault(words) },
  account: { name: "アカウント名", hint: "空白を入れずに、", fits: (words) => !/\s/u.test(words.trim()) },
  name: { name: "名前", hint: "", fits: (words) => /\p{L}/u.test(words) },
  platform: { name: "投稿先", hint: "", fits: (words) => unknownIn(words).length === 0, fault: platformFault },
  guideline: { name: "ガイドライン", hint: "", fits: isGuideline, fault: guidelineFault },
  pattern: { name: "場所", hint: "", fits: (words) => patternFault(words) === null, fault: patternFault },
  firstPattern: {
    name: "場所",
    hint: "",
    fits: (words) => firstPatternFault(words) === null,
    fault: firstPatternFault,
  },
  // No path: code is what was installed, never what a pull request brings.
  package: {
    name: "パッケージの名前",
    hint: "",
    fits: (words) => /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/u.test(words),
  },
};

/** 0957-22-1500, +81 957 22 1500; and the short ones: 119, #7119. */
function isPhone(words: string): boolean {
  const written = upTo(fold(words), /内線/u);
  return /^[+#(0-9][-0-9 ()./ー‐–—−]*$/u.test(written) && /^(?:0\d{9,10}|#?[1-9]\d{2,3})$/u.test(phoneDigits(written));
}

/** example.jp, with or without scheme and path; also in Japanese letters. */
function isDomain(words: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^\s/.@:?#]+(?:\.[^\s/.@:?#]+)+(?:[/:?#]\S*)?$/iu.test(fold(words));
}

function hostFault(words: string): FormFault | null {
  const address = fold(words)
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//u, "");
  const host = upTo(address, /[/?#:]/u).replace(/\.$/u, "");
  if (host.includes("*")) {
    return {
      problem: "に「*」は使えません。",
      repair: "「*.」を取って書いてください。サブドメインは初めから含まれます。",
    };
  }
  if (!isPublicSuffix(host.replace(/^(?:www)?\./u, ""))) return null;
  const problem = "は、だれでもその下に名前を取れる末尾なので、登録できません。";
  return { problem, repair: "city.example.lg.jp のように、名前まで書いてください。" };
}

/** A domain is all of a site: what stands behind it would be met by no link. */
function furtherFault(words: string): FormFault | null {
  const address = fold(words).replace(/^[a-z][a-z0-9+.-]*:\/\//iu, "");
  const host = upTo(address, /[/?#:]/u);
  if (["", "/"].includes(address.slice(host.length))) return null;
  return {
    problem: "に、ドメインのほかのもの（パスなど）があります。",
    repair: `${host} と、ドメインだけを書いてください。`,
  };
}

/** A link in a draft ends where Japanese letters begin: an entry that goes on would never be met. */
function pathFault(words: string): FormFault | null {
  const address = words.trim().normalize("NFC");
  const [before = ""] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#]*/iu.exec(address) ?? [];
  const path = address.slice(before.length);
  if (!/[^\p{ASCII}]/u.test(path)) return null;
  const problem = "のパスに、日本語などの文字があります。";
  // What could be a number or a key is not said again, nor who stands before the host, with a password perhaps.
  if (secretive(words) !== words) return { problem, repair: "「%」の形（%E8%A6%B3 など）で書いてください。" };
  const encoded = `${before}${path.replace(/\p{Cs}/gu, "").replace(/[^\p{ASCII}]+/gu, encodeURIComponent)}`;
  return { problem, repair: `${encoded} のように「%」の形で書いてください。` };
}

function unknownIn(words: string): NamedPlatforms["unknown"] {
  return namedPlatforms({ platform: words }).unknown;
}

function platformFault(words: string): FormFault | null {
  const [unknown] = unknownIn(words);
  if (unknown === undefined) return null;
  const names = PLATFORMS.filter(({ field }) => field === undefined).map(({ name }) => name.ja);
  const repair =
    unknown.meant === null ? `書けるのは ${names.join("、")} です。` : `「${unknown.meant}」のことではありませんか。`;
  return { problem: "は、知られている投稿先ではありません。", repair };
}

/** Of a file only its name is known here. */
function isGuideline(words: string): boolean {
  return /\.ya?ml$/iu.test(words) || guidelineIds().includes(words);
}

function guidelineFault(words: string): FormFault | null {
  if (isGuideline(words)) return null;
  const ids = guidelineIds();
  const repair = `${askWhetherMeant(words, ids)}使えるのは ${ids.join("、")} か、.yml ファイルです。`;
  return { problem: "というガイドラインはありません。", repair };
}

function guidelineIds(): string[] {
  return shippedGuidelines().map(({ id }) => id);
}

function fold(words: string): string {
  return words.normalize("NFKC").trim();
}
