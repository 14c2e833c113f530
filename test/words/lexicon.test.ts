import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import fc from "fast-check";
import { dataFile } from "../../src/load-data.js";
import { fold } from "../../src/text/fold.js";
import { loadTokenizer } from "../../src/tokenizer/load-dictionary.js";
import type { Tokenizer } from "../../src/types.js";
import { compileFiles, type Compilation } from "../../src/words/compile.js";
import { createWordBench } from "../../tools/word-bench.js";

let tokenizer: Tokenizer;
beforeAll(() => {
  tokenizer = loadTokenizer(dataFile("ipadic.bin"));
});

const compile = (yaml: string): Compilation =>
  compileFiles(
    [{ file: "test.yml", data: parse(yaml) as unknown, lineOf: (path) => path.length }],
    (text) => fold(text).text,
  );

/** `id「words」`, with the excuses of what is silenced. */
function found(yaml: string, text: string): string[] {
  const { hits } = createWordBench(compile(yaml), tokenizer).find(text);
  return hits.map(({ entry, words, silenced, certainty, excuses }) =>
    [silenced ? "silent" : certainty, `${entry.id}「${words}」`, ...excuses.map(({ context }) => context)].join(" "),
  );
}

const entry = (body: string): string => `
rule: insult
advice: 事実だけを書く
entries:
  - id: insult-x
    certainty: likely
    reason: 試験のため。
    ng: [a, b]
    ok: [c, d]
${body
  .trim()
  .split("\n")
  .map((line) => `    ${line}`)
  .join("\n")}
`;

describe("quotations beside each other", () => {
  const tired = entry('patterns: ["私 ……12 眠い"]');

  it.each([
    ["two titles", "新刊は『私の窓』『眠い町』です"],
    ["two speakers", "「私は平気」「眠い」と声が上がる"],
    ["two speakers and their ages", "「私は平気」（72歳）、「眠い」（38歳）"],
  ])("do not make one finding: %s", (_, text) => {
    expect(found(tired, text)).toEqual([]);
  });

  it.each([
    ["within one", "「私は『朝』に眠い」と声が上がる", "私は『朝』に眠い"],
    ["into one", "私は「とても眠い」です", "私は「とても眠い"],
    ["out of one", "「私」は眠い", "私」は眠い"],
    ["over one", "私は「朝」に眠い", "私は「朝」に眠い"],
  ])("do where the words belong together: %s", (_, text, words) => {
    expect(found(tired, text)).toEqual([`likely insult-x「${words}」`]);
  });

  const heard = entry('words: [うそつき]\nunless: [{introduced: ["心ない 言葉"]}, {quotation: ["と 言わ れ"]}]');

  it.each([
    ["said in the sentence before", "心ない言葉です。「うそつき」。", true],
    ["said in the same sentence", "心ない言葉「うそつき」を聞いた。", true],
    ["before a row of them", "心ない言葉です。「帰れ！」「まだか！」「うそつき！」", true],
    ["behind a row of them", "「うそつき！」「帰れ！」「まだか！」。窓口でと言われた。", true],
    ["too far before", "心ない言葉です。雨です。「うそつき」。", false],
    ["too far behind", "「うそつき！」帰れ。まだか。窓口でと言われた。", false],
    ["without brackets", "心ない言葉です。うそつき。", false],
    ["behind, though it should be before", "「うそつき」。心ない言葉です。", false],
  ])("are told whose they are: %s", (_, text, told) => {
    expect(found(heard, text).every((hit) => hit.startsWith("silent"))).toBe(told);
  });
});

describe("words", () => {
  const baka = entry("words: [バカ, 馬鹿]\nallow: [馬鹿貝]");

  it("count where their ends are the ends of tokens", () => {
    expect(found(baka, "こんなバカな話があるか")).toEqual(["likely insult-x「バカ」"]);
    expect(found(baka, "火事場の馬鹿力とバカンス")).toEqual([]);
  });

  it.each([
    ["half-width", "ﾊﾞｶとしか言えない", "バカ"],
    ["stretched", "ば〜〜か😜", "ば〜〜か"],
    ["the other kana", "ばかとしか言えない", "ばか"],
    ["masked", "バ○は来るな", "バ○"],
    ["with a zero-width space", "バ\u200bカとしか言えない", "バカ"],
    ["broken by a line end", "去年も正直バ\nカばかりでした", "バカ"],
  ])("are found %s", (_, text, words) => {
    expect(found(baka, text)).toEqual([`likely insult-x「${words}」`]);
  });

  it.each(["来たばかりです", "○○バスは運休", "第○回カラオケ大会", "バス○台を増便"])("are not seen in %s", (text) => {
    expect(found(baka, text)).toEqual([]);
  });

  it("are not a stretched form of an ordinary word", () => {
    expect(found(entry("words: [ブス]"), "体験ブースを設けます")).toEqual([]);
    expect(found(entry("words: [ブス]\ndisguise: false"), "ぶすになる")).toEqual([]);
  });

  it("are excused by a compound that covers them", () => {
    expect(found(entry("words: [馬鹿]\nallow: [馬鹿 貝]"), "馬鹿 貝を焼く")).toEqual([
      "silent insult-x「馬鹿」 allowed:insult-x",
    ]);
  });

  it("have the replacement of their entry, or one of their own", () => {
    const replaceOf = (yaml: string, text: string) =>
      createWordBench(compile(yaml), tokenizer)
        .find(text)
        .hits.map(({ words, entry }) => [words, entry.replace]);
    const own = entry("words: [保母]\nreplace: {父兄: 保護者, 父兄会: [保護者会, 保護者の会]}\ndisguise: true");
    expect(replaceOf(own, "父兄の皆さま")).toEqual([["父兄", ["保護者"]]]);
    expect(replaceOf(own, "父\u200b兄会を開く")).toEqual([["父兄会", ["保護者会", "保護者の会"]]]);
    expect(replaceOf(own, "保母を募集")).toEqual([["保母", []]]);
    expect(replaceOf(entry("words: [父兄, 父母]\nreplace: [保護者]"), "父母の皆さま")).toEqual([["父母", ["保護者"]]]);
  });

  it.each([
    ["replace: {父兄: []}", "「父兄」の言い換えを書いてください"],
    ["words: [父兄]\nreplace: {父兄: 保護者}", "「父兄」が二つあります"],
    ["replace: {父兄: [1]}", '父兄 の中は文字列で書いてください（" " で囲む）'],
  ])("may not be written so: %s", (body, message) => {
    expect(compile(entry(body)).problems.map((problem) => problem.message)).toContain(message);
  });

  it("may be limited to a part of speech", () => {
    const prefix = entry("words: [バカ]\npos: [名詞]");
    expect(found(prefix, "新米がバカ売れ中")).toEqual([]);
    expect(found(prefix, "あいつはバカだ")).toHaveLength(1);
  });
});

describe("contexts", () => {
  const quoted = entry("words: [バカ]\nunless: [{quotation: [いじめ]}]");

  it("look behind a quotation, into the next sentence too", () => {
    expect(found(quoted, "「バカ」はいじめの言葉です。")).toEqual(["silent insult-x「バカ」 insult-x#unless1"]);
    expect(found(quoted, "「バカ」と言わないで。それはいじめです。")).toEqual([
      "silent insult-x「バカ」 insult-x#unless1",
    ]);
    expect(found(quoted, "バカだなあ。いじめはだめ。")).toEqual(["likely insult-x「バカ」"]);
    expect(found(quoted, "いじめる「バカ」がいる")).toEqual(["likely insult-x「バカ」"]);
  });

  it.each([
    ["after", '{after: [を やめる, "を [やめる]"]}', "バカをやめよう", "バカと言う"],
    ["before", "{before: [親]}", "親バカです", "親がバカです"],
    ["before, and a bracket that opens", "{before: [差別語]}", "差別語「バカ」です", "「差別語」バカです"],
    ["before, of one line", "{before: [行事]}", "行事バカです", "行事\nバカです"],
    ["before, of one title", "{before: [行事]}", "【行事バカ】です", "【行事】バカです"],
    ["sentence", "{sentence: [講座]}", "講座でバカと言う", "講座です。バカと言う"],
    ["near", "{near: [講座]}", "講座です。バカと言う", "講座です。今日です。バカと言う"],
    ["rest", "{rest: [講座]}", "バカにならない講座", "講座でバカと言う"],
    ["document", "{document: [講座]}", "講座です。今日です。バカと言う", "バカと言う"],
    ["inside", '{inside: ["の バカ 力"]}', "火事のバカ力", "バカ力"],
  ])("of scope %s", (_, unless, excused, reported) => {
    const yaml = entry(`words: [バカ]\nunless: [${unless}]`);
    expect(found(yaml, excused)[0]).toMatch(/^silent/u);
    expect(found(yaml, reported)[0]).toMatch(/^likely/u);
  });

  it("may lower instead of silence, and may be required", () => {
    expect(found(entry("words: [バカ]\nunless: [{lower: true, sentence: [講座]}]"), "講座でバカと言う")).toEqual([
      "hint insult-x「バカ」 insult-x#unless1",
    ]);
    const required = entry("words: [バカ]\nrequires: [{sentence: [あなた]}]");
    expect(found(required, "あなたはバカだ")).toHaveLength(1);
    expect(found(required, "馬もバカではない")).toEqual([]);
  });
});

describe("compileFiles", () => {
  const problems = (yaml: string): string[] => compile(yaml).problems.map(({ message }) => message);

  it("names what is wrong with an entry", () => {
    expect(problems(entry("word: [バカ]")).join()).toContain("「word」という項目はありません");
    expect(problems(entry('patterns: ["( バカ"]')).join()).toContain(") が足りません");
    expect(problems(entry('patterns: ["<ない群>"]')).join()).toContain("<ない群> はどこにもありません");
    expect(problems(entry("words: [バカ]\nunless: [ない文脈]")).join()).toContain(
      "文脈「ない文脈」はどこにもありません",
    );
    expect(problems(entry('patterns: ["[品詞:動詞]"]')).join()).toContain("決まった言葉が一つは要ります");
  });

  it("refuses a class that contains itself", () => {
    expect(
      problems("classes: [{id: あ, title: t, members: [<い>]}, {id: い, title: t, members: [<あ>]}]").join(),
    ).toContain("自分自身");
  });
});

it("any string: nothing throws, and every hit is a range of the folded text", () => {
  const bench = createWordBench(compile(entry('words: [バカ, 死ね]\npatterns: ["[言う] …… バカ"]')), tokenizer);
  const piece = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("バカ", "ﾊﾞｶ", "バ○", "死ねええ", "「", "」", "。", "\n", "😀", "\ud83d"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { folded, hits } = bench.find(pieces.join(""));
      for (const { range, words } of hits) expect(folded.slice(...range)).toBe(words);
    }),
  );
});
