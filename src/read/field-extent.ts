import { MOST_DEPTH, MOST_VALUES } from "./limits.js";

/** Why a field's value is more than may be held, hashed and printed with its post; null: it is not. */
export function extentFault(value: unknown): string | null {
  let level: readonly unknown[] = [value];
  let values = 0;
  // The post around the field is the first level.
  for (let depth = 1; level.length > 0; depth += 1) {
    values += level.length;
    if (values > MOST_VALUES) return `の値が多すぎます（${MOST_VALUES.toLocaleString("ja")}個まで）。`;
    level = level.filter(isNested).flatMap((nested) => Object.values(nested) as unknown[]);
    if (level.length > 0 && depth >= MOST_DEPTH) return `の入れ子が深すぎます（${String(MOST_DEPTH)}段まで）。`;
  }
  return null;
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
