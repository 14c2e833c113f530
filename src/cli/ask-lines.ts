import { decode } from "../read/decode.js";
import type { Asker, Choice } from "./ask.js";
import type { Terminal } from "./terminal.js";

export type Refused =
  | { readonly kind: "nothing" }
  | { readonly kind: "unknown"; readonly given: string }
  | { readonly kind: "problem"; readonly problem: string };

/**
 * Questions over a pipe: each is told, and the next line is its answer. A line that is not there leaves the answer open;
 * `refuse` makes the error for an answer that is none of those to choose from, or that has a problem told in full, and for a
 * pipe in which nothing is.
 */
export function lineAsker(terminal: Terminal, refuse: (why: Refused) => Error): Asker {
  const lines = linesOf(terminal.stdin);
  const err = (text: string): void => terminal.err(text);
  let asked = 0;
  const next = async (question: string): Promise<string> => {
    err(`${question}\n`);
    const { value, done } = await lines.next();
    asked += 1;
    if (done === true && asked === 1) throw refuse({ kind: "nothing" });
    return done === true ? "" : value.trim();
  };
  const chosen = (given: string, choices: readonly Choice[]): string => {
    const found = choices.find(({ value, label, also = [] }, at) =>
      [value, label, String(at + 1), ...also].some((name) => plain(name) === plain(given)),
    );
    if (found === undefined) throw refuse({ kind: "unknown", given });
    return found.value;
  };
  return {
    begin: (title) => err(`${title}\n`),
    tell: (text) => err(`${text}\n`),
    async text(question, placeholder, check) {
      const answer = await next(`${question} ${placeholder}`);
      const problem = check?.(answer) ?? null;
      if (problem !== null) throw refuse({ kind: "problem", problem });
      return answer;
    },
    async choose(question, choices) {
      const answer = await next(listed(question, choices));
      return answer === "" ? (choices[0]?.value ?? "") : chosen(answer, choices);
    },
    async chooseSome(question, choices, { line }) {
      const answer = await next(listed(question + line, choices));
      const given = answer.split(/[、,\s]+/u).filter((part) => part !== "");
      return [...new Set(given.map((each) => chosen(each, choices)))];
    },
  };
}

function plain(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

function listed(question: string, choices: readonly Choice[]): string {
  return [question, ...choices.map(({ label }, at) => `  ${String(at + 1)}. ${label}`)].join("\n");
}

const LINE_FEED = 0x0a;

/** Line by line, so that somebody who types into a pipe is asked and not waited for. */
async function* linesOf(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<string, undefined> {
  let rest = Buffer.alloc(0);
  for await (const chunk of stdin) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      yield decode(rest.subarray(0, end)).text;
      rest = rest.subarray(end + 1);
    }
  }
  if (rest.length > 0) yield decode(rest).text;
}
