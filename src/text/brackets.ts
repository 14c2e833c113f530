import { matchesIn } from "./matches-in.js";
/** A pair of brackets; the range includes both. */
export interface Quotation {
  readonly open: number;
  /** Offset behind the closing bracket. */
  readonly close: number;
  /** The opening bracket. */
  readonly kind: string;
}

/** Nobody reads brackets that are nested deeper; a word within them is asked about each. */
const DEEPEST = 32;

/** Matched brackets and quotation marks in order of their opening; nested ones too. Without a partner: ignored. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  const open: { readonly kind: string; readonly at: number }[] = [];
  const waiting = new Map<string, number>();
  const close = (kind: string, end: number): void => {
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      waiting.set(top.kind, (waiting.get(top.kind) ?? 0) - 1);
      if (top.kind !== kind) continue;
      found.push({ open: top.at, close: end, kind });
      return;
    }
  };
  const forgetOutermost = (): void => {
    const [{ kind } = { kind: "" }] = open.length > DEEPEST ? open.splice(0, 1) : [];
    if (kind !== "") waiting.set(kind, (waiting.get(kind) ?? 0) - 1);
  };
  for (const { index, 0: bracket } of matchesIn(text, BRACKET)) {
    const kind = OPENING.get(bracket);
    if (kind === undefined) {
      open.push({ kind: bracket, at: index });
      waiting.set(bracket, (waiting.get(bracket) ?? 0) + 1);
      forgetOutermost();
    } else if ((waiting.get(kind) ?? 0) > 0) close(kind, index + 1);
  }
  return found.sort((a, b) => a.open - b.open);
}

const PAIRS = ["「」", "『』", "“”", "‘’", "《》", "〈〉", "【】", "〔〕", "（）", "()"];
const OPENING = new Map(PAIRS.map((pair) => [pair.charAt(1), pair.charAt(0)]));
const BRACKET = /[「」『』“”‘’《》〈〉【】〔〕（）()]/gu;
