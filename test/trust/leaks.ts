import type { Plant } from "./plants.js";

/** As it was planted, in the widths of ASCII, and without what parts its digits. */
function formsOf({ value }: Plant): string[] {
  const plain = value.normalize("NFKC");
  const digits = plain.replace(/[- −]/gu, "");
  return [value, plain, encodeURIComponent(plain), ...(/^\d{7,}$/.test(digits) ? [digits] : [])];
}

/** Where in the bytes the value of a plant is seen, with what stands around it. */
export function leaks(plant: Plant, bytes: string): string[] {
  return formsOf(plant).flatMap((form) => {
    const at = bytes.indexOf(form);
    return at < 0 ? [] : [bytes.slice(Math.max(0, at - 60), at + form.length + 10)];
  });
}
