import type { Document, Platform, Range } from "../../src/define-rule.js";

interface DeadLink {
  readonly at: Range;
  readonly say: "link";
  readonly data: { readonly name: Platform["name"] };
  readonly certainty: "hint";
  readonly advice: string;
}

const ADVICE = "「プロフィールのリンクから」と案内し、アドレスはプロフィールに置いてください。";

/** The first address of a post for a platform that makes no links. */
export function* deadLinks({ links, platforms }: Document): Iterable<DeadLink> {
  const platform = platforms.known.find((one) => one.links === false);
  const [link] = links;
  if (platform === undefined || link === undefined) return;
  const data = { name: platform.name };
  yield { at: [link.start, link.end], say: "link", data, certainty: "hint", advice: ADVICE };
}
