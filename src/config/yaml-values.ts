import { isPair, isScalar, LineCounter, visit, type Scalar } from "yaml";
import { parseYamlDocument } from "../read/parse-document.js";
import { yamlExcess } from "../text/yaml-excess.js";

/** What a file says at a place, with the key that it stands under. */
export interface WrittenValue {
  readonly words: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The values that stand otherwise in the file than they read: with escapes (JSON of other programs has nothing but
 * escapes for Japanese), or broken over lines. What stands there as it reads is found in the file's own text.
 */
export function writtenOtherwise(text: string): WrittenValue[] {
  if (yamlExcess(text) !== null) return [];
  const found: WrittenValue[] = [];
  const lines = new LineCounter();
  const readsAsWritten = ({ value, range }: Scalar): boolean =>
    typeof value !== "string" || text.slice(range?.[0], range?.[1]).includes(value);
  try {
    visit(parseYamlDocument(text, lines), {
      Scalar: (_, scalar, path) => {
        const key = keyOf(path.at(-1));
        if (scalar === key || (readsAsWritten(scalar) && (key === null || readsAsWritten(key)))) return;
        const { line, col: column } = lines.linePos(scalar.range?.[0] ?? 0);
        const value = String(scalar.value);
        found.push({ words: key === null ? value : `${String(key.value)}: ${value}`, line, column });
      },
    });
  } catch {
    // No YAML at all: nothing of it is read, or printed.
    return [];
  }
  return found;
}

function keyOf(parent: unknown): Scalar | null {
  return isPair(parent) && isScalar(parent.key) ? parent.key : null;
}
