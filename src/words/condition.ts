// Tests of one token, one for each key that [ ] may hold.
import type { Token } from "../types.js";
import type { Condition } from "./schema.js";

export function holds({ key, values, not }: Condition, token: Token): boolean {
  return isMet(key, values, token) !== not;
}

/** No table of functions: this is asked a thousand times a post, and V8 sees through a switch. */
function isMet(key: Condition["key"], values: readonly string[], token: Token): boolean {
  switch (key) {
    case "pos":
      return values.includes(token.pos);
    case "detail":
      return isDetail(values, token);
    case "lemma":
      return values.includes(lemmaOf(token));
    case "surface":
      return values.includes(token.surface);
    case "includes":
      return values.some((value) => token.surface.includes(value));
    case "form":
      return values.some((value) => token.conjugationForm.startsWith(value));
    case "type":
      return values.some((value) => token.conjugationType.startsWith(value));
    case "reading":
      return values.includes(token.reading);
    case "known":
      return token.known === (values[0] !== "いいえ");
  }
}

function isDetail(values: readonly string[], { pos1, pos2, pos3 }: Token): boolean {
  return values.includes(pos1) || values.includes(pos2) || values.includes(pos3);
}

function lemmaOf({ lemma, surface }: Token): string {
  return lemma === "*" ? surface : lemma;
}
