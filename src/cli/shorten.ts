import { displayWidth } from "../format/display-width.js";

/** As much of `text` as fits into `columns` of the terminal, with … where something is left out. */
export function shorten(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let [shown, left] = ["", columns - 1];
  for (const character of text) {
    left -= displayWidth(character);
    if (left < 0) break;
    shown += character;
  }
  return `${shown}…`;
}
