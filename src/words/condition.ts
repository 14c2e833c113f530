// Tests of one token, one for each key that [ ] may hold.
import type { Token } from "../types.js";
import type { Condition } from "./schema.js";

export function holds({ key, values, not }: Condition, token: Token): boolean {
  return TESTS[key](values, token) !== not;
}

type Test = (values: readonly string[], token: Token) => boolean;

const TESTS: Readonly<Record<Condition["key"], Test>> = {
  lemma: (values, { lemma, surface }) => values.includes(lemma === "*" ? surface : lemma),
  surface: (values, { surface }) => values.includes(surface),
  includes: (values, { surface }) => values.some((value) => surface.includes(value)),
  pos: (values, { pos }) => values.includes(pos),
  detail: (values, { pos1, pos2, pos3 }) => values.includes(pos1) || values.includes(pos2) || values.includes(pos3),
  form: (values, { conjugationForm }) => values.some((value) => conjugationForm.startsWith(value)),
  type: (values, { conjugationType }) => values.some((value) => conjugationType.startsWith(value)),
  reading: (values, { reading }) => values.includes(reading),
  known: (values, { known }) => known === (values[0] !== "いいえ"),
};
