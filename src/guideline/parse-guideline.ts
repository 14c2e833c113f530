import { yamlExcess } from "../text/yaml-excess.js";
import type { Document } from "yaml";
import type { Guideline } from "../types.js";
import { GuidelineError } from "./guideline-error.js";
import { validateGuideline, type Path } from "./validate.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * Reads the YAML text of a guideline. `file` is what messages call it; names of contexts and rules are checked where a
 * vocabulary is given. Throws GuidelineError.
 */
export async function parseGuideline(
  source: string,
  file: string,
  vocabulary: Vocabulary | null = null,
): Promise<Guideline> {
  const excess = yamlExcess(source);
  if (excess !== null) throw new GuidelineError(file, [{ line: null, message: excess.problem }]);
  // Shipped guidelines are compiled: the parser is loaded only when somebody brings a file.
  const { LineCounter } = await import("yaml");
  const { parseYamlDocument } = await import("../read/parse-document.js");
  const lineCounter = new LineCounter();
  const document = parseYamlDocument(source, lineCounter);
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line;
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, code, message }) => ({
      line: lineAt(pos[0]),
      message: code === "DUPLICATE_KEY" ? "同じ項目が二度あります。" : `YAMLとして読めません（${message}）。`,
    }));
    throw new GuidelineError(file, problems);
  }
  if (document.contents === null) {
    const message = "ファイルが空です。sns-lint init --from 文書.txt で、文書から作れます。";
    throw new GuidelineError(file, [{ line: null, message }]);
  }
  const lineOf = (path: Path): number | null => {
    const offset = offsetOf(document, path);
    return offset === null ? null : lineAt(offset);
  };
  return validateGuideline(valueOf(document, file), file, lineOf, vocabulary);
}

/** Aliases are resolved only here: one that leads nowhere, or to too much, throws. */
function valueOf(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GuidelineError(file, [{ line: null, message: `YAMLとして読めません（${reason}）。` }]);
  }
}

/** Offset of the key where there is one, else of the value, else of what holds it. */
function offsetOf(document: Document, path: Path): number | null {
  const key = path.at(-1);
  if (key === undefined) return startOf(document.contents);
  const holder: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  return startOf(keyOf(holder, key)) ?? startOf(document.getIn(path, true)) ?? offsetOf(document, path.slice(0, -1));
}

function keyOf(holder: unknown, key: string | number): unknown {
  const { items } = (holder ?? {}) as { items?: readonly { key?: unknown }[] };
  if (typeof key === "number" || items === undefined) return null;
  return items.find((pair) => (pair.key as { value?: unknown } | null)?.value === key)?.key;
}

function startOf(node: unknown): number | null {
  const { range } = (node ?? {}) as { range?: readonly number[] | null };
  return range?.[0] ?? null;
}
