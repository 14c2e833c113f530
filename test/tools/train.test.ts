import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataFile } from "../../src/load-data.js";
import { hash, type Text } from "../../src/model/features.js";
import { scoresOf } from "../../src/model/judge.js";
import { packModel, sourcesOf } from "../../src/model/model-file.js";
import { rowsOf } from "../../src/model/rows.js";
import { sourcesNow } from "../../tools/compile-model.js";
import type { TrainingText } from "../../tools/train/examples.js";
import { trainModel } from "../../tools/train/train-model.js";
import { textOf, tokens } from "../words/tokens.js";
import { type Example, seeded, trainSvms, type Weights } from "../../tools/train/svm.js";
import { classMembers } from "../../tools/train/members.js";

const MEMBERS = new Map([["作品", new Set(["歌詞", "漫画", "写真"])]]);

function textFrom(source: string): Text {
  const list = tokens(source);
  const text = textOf(list);
  return { text, tokens: list, sentences: [{ start: 0, end: text.length }] };
}

/** Whatever is done with a work is a matter of rights, and with anything else is not. */
function trainingTexts(): TrainingText[] {
  const say = (noun: string, verb: string, rule: string | null): TrainingText => ({
    text: textFrom(`${noun} を/助詞 ${verb}/動詞`),
    part: null,
    mixed: false,
    breaks: new Set(rule === null ? [] : [rule]),
    unsaid: new Set(),
  });
  return ["写す", "配る", "貼る", "載せる"].flatMap((verb) => [
    say("歌詞", verb, "rights"),
    say("写真", verb, "rights"),
    say("日程", verb, null),
    say("地図", verb, null),
  ]);
}

describe("training", () => {
  it("was done on the sources as they are", () => {
    const shipped = readFileSync(dataFile("model.bin"));
    expect(sourcesOf(shipped)).toBe(sourcesNow());
    expect(shipped.byteLength).toBeLessThan(6_500_000);
  });

  it("of the same texts gives the same bytes", () => {
    const texts = trainingTexts();
    const model = trainModel(texts, MEMBERS, []);
    expect(packModel(trainModel(trainingTexts(), MEMBERS, []), "")).toEqual(packModel(model, ""));
    const at = model.rules.findIndex(({ rule }) => rule === "rights");
    const scores = (broken: boolean): number[] =>
      texts
        .filter(({ breaks }) => breaks.has("rights") === broken)
        .map(({ text }) => scoresOf(rowsOf(text, model).keys(), model)[at]!);
    expect(Math.min(...scores(true))).toBeGreaterThan(Math.max(...scores(false)));
  });

  it("keeps a word that says much for or against a rule, and none that says nothing", () => {
    const { keys } = trainModel(trainingTexts(), MEMBERS, []);
    expect([...keys]).toContain(hash("w:歌詞"));
    expect([...keys]).toContain(hash("w:地図"));
    expect([...keys]).not.toContain(hash("w:を"));
  });

  it("lets a class speak for words that no text has", () => {
    const model = trainModel(trainingTexts(), MEMBERS, []);
    const at = model.rules.findIndex(({ rule }) => rule === "rights");
    const score = (source: string): number => scoresOf(rowsOf(textFrom(source), model).keys(), model)[at]!;
    expect(score("漫画 を/助詞 開く/動詞")).toBeGreaterThan(score("窓口 を/助詞 開く/動詞"));
  });

  it("separates what can be separated, and weighs nothing that tells nothing", () => {
    const example = (...rows: readonly number[]): Example => ({
      rows: Int32Array.from(rows),
      values: Float64Array.from(rows, () => 0.5),
    });
    const examples = [example(0, 2), example(0), example(1, 2), example(1), example(1, 3)];
    const answers = Int8Array.of(1, 1, -1, -1, -1);
    const [{ rows, bias }] = trainSvms(examples, [answers], 5, seeded(1)) as [Weights];
    const score = ({ rows: list }: Example): number => list.reduce((sum, row) => sum + rows[row]! * 0.5, bias);
    expect(examples.map((each) => Math.sign(score(each)))).toEqual([...answers]);
    expect(rows[4]).toBe(0);
    expect(trainSvms(examples, [answers], 5, seeded(1))[0]!.rows).toEqual(rows);
    const other = Int8Array.of(0, 1, 1, -1, 0);
    const [again, second] = trainSvms(examples, [answers, other], 5, seeded(1)) as [Weights, Weights];
    expect(again.rows).toEqual(rows);
    expect(second.rows[3]).toBe(0);
    expect(second.rows[2]).toBeGreaterThan(0);
  });

  it("takes the members of classes that are words by themselves", () => {
    const members = classMembers({
      施設: {
        is: "choice",
        nodes: [
          { is: "words", texts: ["市役所", "図書館"] },
          { is: "sequence", nodes: [{ is: "literal", text: "公" }, { is: "literal", text: "園" }] }, // prettier-ignore
          { is: "class", id: "学校" },
        ],
      },
      学校: { is: "token", conditions: [{ key: "lemma", values: ["学校"], not: false }] },
    });
    expect([...(members.get("施設") ?? [])]).toEqual(["市役所", "図書館", "学校"]);
  });
});
