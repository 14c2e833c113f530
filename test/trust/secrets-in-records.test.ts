// Values that only the rules know are in no field and no record that is printed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { FORMAT_NAMES } from "../../src/format/index.js";
import { leaks } from "./leaks.js";
import { draftsWith, PLANTS, type Plant } from "./plants.js";
import { writtenIn } from "./written-in.js";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "sns-lint-secrets-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const written = (...args: string[]): Promise<string> => writtenIn(cwd, args);

/** Found in a text, and in a field only by whoever asks the rules. */
const UNLIKELY: readonly (readonly [words: string, value: string])[] = [
  ["田中のメールは hanako.kuro(at)gmail.com", "hanako.kuro"],
  ["私のメールは saburo＠gmail.com", "saburo"],
  ["私のメールは goro★gmail.com", "goro"],
  ["私のメールは ｊｉｒｏ＠ｇｍａｉｌ．ｃｏｍ", "ｊｉｒｏ"],
  ["携帯は〇九〇-一二三四-六五七八", "六五七八"],
  ["スマホのPIN: 6829", "6829"],
  ["Wi-Fi: SSID a / PW tsukushi88", "tsukushi88"],
  ["WIFI:S:a;T:WPA;P:たんぽぽ畑;;", "たんぽぽ"],
  ["WIFI:S:a;T:WPA;P:yomogi4455;;", "yomogi4455"],
];

it.each(UNLIKELY)("%s is in no field that is printed", async (words, value) => {
  const plant: Plant = { words, value, bare: false, own: false };
  const drafts = draftsWith(plant);
  // What can only be a value is not told by words.
  const fields = Object.keys(drafts).filter((name) =>
    /^(?:platform|account|approved|allow|media|reply|note|accepted|unused)\./.test(name),
  );
  for (const name of fields) writeFileSync(join(cwd, name), drafts[name] ?? "");
  writeFileSync(join(cwd, "table.csv"), `本文,画像,代替テキスト\n役立たず。,${words},${words}\n`);
  const files = FORMAT_NAMES.filter((name) => name !== "pretty").flatMap((name) => ["-f", `${name}:out.${name}`]);
  const bytes = await written(
    "--no-config",
    "-g",
    "nagasaki",
    "--explain",
    "-f",
    "pretty",
    ...files,
    "table.csv",
    ...fields,
  );
  expect(leaks(plant, bytes)).toEqual([]);
  for (const name of FORMAT_NAMES.filter((each) => each !== "pretty"))
    expect(leaks(plant, readFileSync(join(cwd, `out.${name}`), "utf8")), name).toEqual([]);
});

it("none that somebody wrote into a review record by hand is printed with the post", async () => {
  const options = ["--no-config", "-g", "nagasaki", "--require-review"];
  writeFileSync(join(cwd, "a.md"), "---\napproved_by: 課長\n---\nお知らせです。 https://example.com/a\n");
  const answers = "drafter: 起案者\nreviewer: 審査者\nanswers: [{clause: ７⑵, answer: いいえ, note: 覚え書き}]\n";
  writeFileSync(join(cwd, "answers.yml"), answers);
  await written("review", "--no-config", "-g", "nagasaki", "a.md", "--answers", "answers.yml");
  const record = readFileSync(join(cwd, "a.md.review.yml"), "utf8");
  for (const name of ["起案者", "審査者", "覚え書き"]) {
    expect(record).toContain(name);
    for (const plant of PLANTS.filter((_, at) => at % 9 === 0)) {
      writeFileSync(join(cwd, "a.md.review.yml"), record.replace(name, JSON.stringify(plant.words)));
      for (const turn of [
        ["-f", "pretty", "-f", "html:out.html"],
        ["-f", "html:out.html", "--cache"],
      ])
        expect(leaks(plant, await written(...options, ...turn, "a.md"))).toEqual([]);
      expect(leaks(plant, readFileSync(join(cwd, "out.html"), "utf8"))).toEqual([]);
    }
  }
}, 60_000);
