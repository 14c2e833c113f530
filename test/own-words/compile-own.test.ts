import { describe, expect, it } from "vitest";
import { dataFile, loadVocabulary } from "../../src/load-data.js";
import { compileOwn } from "../../src/own-words/compile-own.js";
import { loadTokenizer } from "../../src/tokenizer/load-dictionary.js";

const vocabulary = loadVocabulary();
const tokenizer = loadTokenizer(dataFile("ipadic.bin"));

const ENTRY = `  - id: insult-own-pest
    words: [おじゃまむし]
    certainty: likely
    reason: 花水市では、人を指すと侮辱になる。
    ng: [あの人はおじゃまむしだ。, おじゃまむしが来た。]
    ok: [虫の観察会を行います。, 花の市を開きます。]
`;
const WHOLE = `rule: insult\nadvice: 消す\nentries:\n${ENTRY}`;

function faults(...sources: string[]): string[] {
  const made = compileOwn(
    sources.map((text, at) => [`d/${String(at)}.yml`, text] as const),
    vocabulary,
    tokenizer,
  );
  return "data" in made ? [] : made.map(({ file, line, message }) => `${file}:${String(line)}: ${message}`);
}

describe("dictionaries of one's own", () => {
  it("may name the contexts and classes of the shipped ones", () => {
    const [named] = vocabulary.classes.filter(({ members }) => JSON.stringify(members).includes("<"));
    const [context] = vocabulary.contexts;
    const source = `${WHOLE}    unless: [${context!.id}]\n    patterns: ["<${named!.id}> おじゃまむし"]\n`;
    expect(faults(source)).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ["a rule without dictionaries", WHOLE.replace("rule: insult", "rule: url-shortener"), /:1: .*url-shortener/u],
    ["a misspelt rule", WHOLE.replace("rule: insult", "rule: insalt"), /:1: .*insult/u],
    ["no examples", WHOLE.replace(/^ {4}ok:.*\n/mu, ""), /:4: .*ok/u],
    ["an unknown context", `${WHOLE}    unless: [nowhere]\n`, /:10: .*nowhere/u],
    ["an unknown class", `${WHOLE}    patterns: ["<どこにもない> 虫"]\n`, /:10: .*どこにもない/u],
    [
      "a pattern that is nested without end",
      `${WHOLE}    patterns: ["${"( ".repeat(5000)}虫${" )".repeat(5000)}"]\n`,
      /:10: .*入れ子が深すぎ/u,
    ],
    ["a pattern of nothing but !", `${WHOLE}    patterns: ["${"! ".repeat(5000)}虫"]\n`, /:10: .*入れ子が深すぎ/u],
    [
      "a pattern that could be tried in thousands of millions of ways",
      `${WHOLE}    patterns: ["${"( ".repeat(10)}虫${"+ )".repeat(10)}+ 帰る"]\n`,
      /:10: .*くり返し/u,
    ],
    ["an unknown key", `${WHOLE}    word: [x]\n`, /:10: .*word/u],
    ["no YAML", `${WHOLE}   - x: [\n`, /:\d+: /u],
    ["no dictionary", "- a\n- b\n", /:1: /u],
    [
      "an id of a shipped entry",
      WHOLE.replace(
        "insult-own-pest",
        vocabulary.entries.find((id) => id.startsWith("insult-"))!,
      ),
      /:4: .*付属の辞書/u,
    ],
    [
      "an id of a shipped context",
      `contexts:\n  - {id: ${vocabulary.contexts[0]!.id}, title: x, scope: sentence, patterns: [虫]}\n`,
      /:2: .*付属の辞書/u,
    ],
  ])("are refused with file and line: %s", (_, source, told) => {
    const found = faults("rule: insult\nentries: []\n", source);
    expect(found).not.toEqual([]);
    for (const fault of found) expect(fault).toMatch(/^d\/1\.yml/u);
    expect(found.join("\n")).toMatch(told);
  });

  it("may repeat what is repeated, as often as anybody writes", () => {
    const source = `${WHOLE}    patterns: ["( ( [品詞:名詞]+ の )* おじゃまむし? )+ ( ( ( は ) ) ) !( !( [帰る] ) )"]\n`;
    expect(faults(source)).toEqual([]);
  });

  it("may be several files, of which one has what another names", () => {
    const classes = "classes:\n  - {id: 花水の虫, title: 虫, members: [おじゃまむし]}\n";
    const using = WHOLE.replace("words: [おじゃまむし]", 'patterns: ["<花水の虫> は [帰る]"]');
    expect(faults(using)).toHaveLength(1);
    expect(faults(using, classes)).toEqual([]);
  });

  it("cannot have an id twice", () => {
    expect(faults(WHOLE, WHOLE)).toEqual([expect.stringMatching(/d\/0\.yml:4: .*insult-own-pest/u)]);
  });
});
