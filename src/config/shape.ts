import type { FormName } from "./forms.js";

/** A value's form. Data, so that both the check and the JSON Schema come from it. */
export type Shape =
  | { readonly kind: "text"; readonly example: string; readonly form?: FormName }
  /** `timed`: to the minute. */
  | { readonly kind: "date"; readonly timed?: boolean }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | ListShape
  | { readonly kind: "table"; readonly of: Shape; readonly keys: readonly string[] | null }
  | ObjectShape;

export interface ListShape {
  readonly kind: "list";
  readonly of: Shape;
  /** What the first of them must be, where that is narrower. */
  readonly first?: Shape;
  readonly least?: number;
  /** A field of the items of which each value may stand once. */
  readonly once?: string;
}

export interface ObjectShape {
  readonly kind: "object";
  readonly fields: Readonly<Record<string, Field>>;
  /** A bare word stands for this field of it. */
  readonly short?: string;
  /** Two fields with dates, of which the first must not be after the second. */
  readonly order?: readonly [first: string, second: string];
}

export interface Field {
  readonly shape: Shape;
  /** One line, Japanese. */
  readonly about: string;
  /** Value where the field is not written; a field without one must be written. */
  readonly missing?: unknown;
}
