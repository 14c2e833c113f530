import { createLinter } from "../index.js";
import type { Hit, Inspection, Lang, Token } from "../types.js";
import { EXIT, type ExitStatus } from "./exit-status.js";
import { SAY } from "./languages.js";
import { contextNames } from "./name-contexts.js";
import type { Tried } from "./say.js";
import { table } from "./table.js";
import type { Terminal } from "./terminal.js";

/** `sns-lint try <text…>`: what the dictionaries see, for those who write words or wonder why one is found. */
export async function tryWords(texts: readonly string[], lang: Lang, terminal: Terminal): Promise<ExitStatus> {
  const linter = await createLinter({ lang });
  const name = contextNames();
  const blocks = texts.map((text) =>
    [`■ ${text}`, ...inspected(linter.inspect(text), SAY[lang].tried, name)].join("\n"),
  );
  terminal.out(`${blocks.join("\n\n")}\n`);
  return EXIT.clean;
}

type Name = (context: string) => string;

function inspected({ folded, skeleton, tokens, hits }: Inspection, say: Tried, name: Name): string[] {
  const found = hits.length === 0 ? [`  ${say.nothing}`] : hits.flatMap((hit) => hitLines(hit, say, name));
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

function hitLines({ entry, words, certainty, silenced, met, excuses }: Hit, say: Tried, name: Name): string[] {
  const verdict = silenced ? say.silenced : say.certainty[certainty];
  return [
    `    ${verdict}「${words}」 ${entry.id} [${entry.rule}] ${entry.reason}`,
    ...(met === null ? [] : [`      ${say.needed}: ${name(met)}`]),
    ...excuses.map(
      ({ context, effect }) =>
        `      ${effect === "silence" ? say.silenced : say.lowered}: ${name(context)} (${context})`,
    ),
  ];
}
