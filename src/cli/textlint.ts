// `sns-lint/textlint`: the same findings for those who have textlint already. textlint itself is never loaded.
import type { Severity } from "../types.js";
import { lintSource, type SourceOptions } from "./lint-source.js";

export type { SourceOptions };

/** What is used of textlint's context and nodes; see @textlint/types. */
interface Context<Padding> {
  readonly Syntax: { readonly Document: string };
  readonly RuleError: new (message: string, place?: { readonly padding: Padding }) => unknown;
  readonly locator: { at(offset: number): Padding; range(range: readonly [number, number]): Padding };
  readonly getSource: () => string;
  readonly getFilePath: () => string | undefined;
  readonly report: (node: unknown, error: unknown) => void;
}

/** The whole document is one or several drafts, whatever its marks mean: a social network prints them as they stand. */
export default function rule<Padding>(
  context: Context<Padding>,
  options: SourceOptions = {},
): Record<string, (node: Node) => Promise<void>> {
  const { RuleError, locator, report, getSource, getFilePath, Syntax } = context;
  return {
    [Syntax.Document]: async (node) => {
      const start = node.range[0];
      for (const { severity, message, range } of await lintSource(getSource(), getFilePath(), options)) {
        const [from, to] = [range[0] - start, range[1] - start];
        const padding = from === to ? locator.at(from) : locator.range([from, to]);
        // A RuleError takes the one severity that .textlintrc gives the rule; only a plain object has its own.
        const isOneForAll = options.severity !== undefined;
        report(
          node,
          isOneForAll ? new RuleError(message, { padding }) : { message, padding, severity: LEVELS[severity] },
        );
      }
    },
  };
}

/** As textlint numbers them; only errors make its command fail. */
const LEVELS: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 3 };

interface Node {
  readonly range: readonly [number, number];
}
