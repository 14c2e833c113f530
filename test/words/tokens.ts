import type { Token } from "../../src/types.js";

/** Tokens from "表層/品詞/原形/活用" separated by spaces; what is left out is "*". */
export function tokens(source: string): Token[] {
  let start = 0;
  return source.split(" ").map((part) => {
    const [surface = "", pos = "名詞", lemma = surface, conjugationForm = "*"] = part.split("/");
    const token: Token = {
      surface, start, end: start + surface.length, pos, pos1: "*", pos2: "*", pos3: "*",
      conjugationType: "*", conjugationForm, lemma, reading: "*", pronunciation: "*", known: true,
    }; // prettier-ignore
    start = token.end;
    return token;
  });
}

/** The text that the tokens make. */
export function textOf(list: readonly Token[]): string {
  return list.map(({ surface }) => surface).join("");
}
