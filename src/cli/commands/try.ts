import { createLinter } from "../../index.js";
import type { Certainty, Hit, Inspection, Lang, Token } from "../../types.js";
import type { CommandDefinition } from "../command-definition.js";
import { EXIT } from "../exit-status.js";
import { FLAGS } from "../flags.js";
import { readLintOptions, type RawOptions } from "../lint-options.js";
import { contextNames } from "../name-contexts.js";
import { readSettings } from "../settings.js";
import { table } from "../table.js";

/** `sns-lint try <text…>`: what the dictionaries see, for those who write words or wonder why one is found. */
export default {
  description: {
    ja: "言葉や文を試す（語の切れ目、見つかった言葉、見逃した理由を表示する）",
    en: "try words or sentences: tokens, what is found, and what excuses it",
  },
  usage: { ja: "<text...>", en: "<text...>" },
  operands: {
    syntax: { ja: "<text...>", en: "<text...>" },
    words: { ja: "試す言葉か文（いくつでも）", en: "words or sentences to try" },
  },
  flags: [FLAGS.config, FLAGS.noConfig, FLAGS.allowOutside],
  run: async ({ operands: texts, options, lang, terminal }) => {
    const settings = await readSettings(options, readLintOptions(options, lang), lang, terminal.cwd, "leave");
    const linter = await createLinter({ ...settings.linter, ...settings.at(null) });
    const name = contextNames(settings.linter.dictionaries ?? null);
    const blocks = texts.map((text) => [`■ ${text}`, ...inspected(linter.inspect(text), TRIED[lang], name)].join("\n"));
    terminal.out(`${blocks.join("\n\n")}\n`);
    return EXIT.clean;
  },
} satisfies CommandDefinition<RawOptions>;

type Name = (context: string) => string;

function inspected({ folded, skeleton, tokens, hits }: Inspection, say: Tried, name: Name): string[] {
  const found = hits.length === 0 ? [`  ${say.nothing}`] : hits.flatMap((hit) => hitLines(hit, folded, say, name));
  return [
    ...table([
      [`  ${say.folded}`, folded],
      [`  ${say.skeleton}`, skeleton],
    ]),
    "",
    ...table([say.tokens, ...tokens.map((token) => cells(token, say))]).map((line) => `  ${line}`),
    "",
    `  ${say.hits}`,
    ...found,
  ];
}

function cells({ surface, pos, pos1, lemma, conjugationForm, reading, known }: Token, say: Tried): string[] {
  const kind = pos1 === "*" ? pos : `${pos}・${pos1}`;
  return [surface, kind, lemma, conjugationForm, known ? reading : say.unknown].map((cell) =>
    cell === "*" ? "" : cell,
  );
}

function hitLines(hit: Hit, folded: string, say: Tried, name: Name): string[] {
  const { entry, words, meant, certainty, silenced, met, excuses } = hit;
  const verdict = silenced ? say.silenced : say.certainty[certainty];
  return [
    `    ${verdict}「${words}」 ${entry.id} [${entry.rule}] ${entry.reason}`,
    ...(meant === undefined ? [] : [`      ${say.meant}: ${meant}`]),
    ...(met === null ? [] : [`      ${say.needed}: ${name(met)}`]),
    ...excuses.map(
      ({ context, effect, range }) =>
        `      ${effect === "silence" ? say.silenced : say.lowered}: ${name(context)}「${folded.slice(...range)}」 (${context})`,
    ),
  ];
}

interface Tried {
  readonly folded: string;
  readonly skeleton: string;
  readonly tokens: readonly string[];
  readonly hits: string;
  readonly nothing: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly silenced: string;
  readonly meant: string;
  readonly needed: string;
  readonly lowered: string;
  readonly unknown: string;
}

const TRIED: Readonly<Record<Lang, Tried>> = {
  ja: {
    folded: "そろえた形",
    skeleton: "崩し書きを探す形",
    tokens: ["語", "品詞", "原形", "活用", "読み"],
    hits: "見つかった言葉",
    nothing: "辞書の言葉は見つかりませんでした。",
    certainty: { certain: "確実", likely: "たぶん", hint: "手がかり" },
    silenced: "見逃す",
    meant: "読みかえ",
    needed: "あったので指摘",
    lowered: "あるので弱める",
    unknown: "（辞書にない語）",
  },
  en: {
    folded: "folded",
    skeleton: "skeleton",
    tokens: ["token", "part of speech", "lemma", "form", "reading"],
    hits: "found",
    nothing: "No words of the dictionaries were found.",
    certainty: { certain: "certain", likely: "likely", hint: "hint" },
    silenced: "excused",
    meant: "read as",
    needed: "needed and present",
    lowered: "makes it less certain",
    unknown: "(in no dictionary)",
  },
};
