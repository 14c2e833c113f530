import { legible } from "./legible.js";

/** A piece of HTML that is safe to print. Only the tag below makes one. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Value = Markup | string | number | readonly Markup[];

/** HTML of which every value is escaped, so that nothing can be forgotten; attributes stand in double quotes. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(parts.map((part, at) => part + written(values[at] ?? "")).join(""));
}

function written(value: Value): string {
  if (value instanceof Markup) return value.source;
  return typeof value === "object" ? value.map(({ source }) => source).join("") : escaped(String(value));
}

/** Control characters and half surrogates are made visible, too: a sheet shows what would be published. A log that shows it obeys nothing. */
function escaped(text: string): string {
  return legible(text)
    .replace(/[\ufdd0-\ufdef\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"'`]|:(?=:)|#(?=#\[)/g, (character) => `&#${character.charCodeAt(0)};`);
}
