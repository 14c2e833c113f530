import type { Secret } from "../types.js";
import { kindOf } from "./kinds.js";
import { matchesIn } from "../text/matches-in.js";

/** What could be a token: sixteen characters without a space, with digits or a mixture of letters; a key's frame; user:password@. */
const TOKEN = /[A-Za-z0-9_\-+/=.]{16,}/gu;
const FRAME = /-----BEGIN|:\/\/[^\s/:@]{1,64}:[^\s/@]{1,64}@/u;
const LINK = /https?:\/\/[!-~]+/gu;

/** Credentials recognised by the form that their issuer gives them; offsets into `text`. Never throws. */
export async function scanSecrets(text: string): Promise<readonly Secret[]> {
  if (!mayHoldSecret(text)) return [];
  try {
    return await scan(text);
  } catch {
    // The credential rule knows the common forms itself: a failing scanner must not stop the check.
    return [];
  }
}

/** Loading the scanner takes longer than linting a post, and nearly no post has anything for it. */
function mayHoldSecret(text: string): boolean {
  if (FRAME.test(text)) return true;
  const bare = text.replace(LINK, " ");
  for (const [run] of matchesIn(bare, TOKEN)) if (/\d/u.test(run) && /[A-Za-z]/u.test(run)) return true;
  return false;
}

/** The scanner compares every find with every other: a long text is handed to it in pieces that overlap. */
const PIECE = 60_000;
const OVERLAP = 6_000;

async function scan(text: string): Promise<Secret[]> {
  const found = new Map<string, Secret>();
  for (let from = 0; from === 0 || from + OVERLAP < text.length; from += PIECE - OVERLAP) {
    for (const { start, end, kind } of await scanPiece(text.slice(from, from + PIECE))) {
      const secret = { start: from + start, end: from + end, kind };
      found.set(JSON.stringify(secret), secret);
    }
  }
  return [...found.values()];
}

async function scanPiece(text: string): Promise<Secret[]> {
  const [{ lintSource }, preset] = await Promise.all([
    import("@secretlint/core"),
    import("@secretlint/secretlint-rule-preset-recommend"),
  ]);
  // Without filter-comments: a directive inside a post must not switch the scanner off.
  const rules = preset.rules
    .filter(({ meta }) => !meta.id.endsWith("filter-comments"))
    .map((rule) => ({ id: rule.meta.id, rule }));
  const { messages } = await lintSource({
    source: { filePath: "post.txt", content: text, ext: ".txt", contentType: "text" },
    options: { config: { rules }, noPhysicFilePath: true },
  });
  return messages.map(({ range: [start, end], ruleId }) => ({ start, end, kind: kindOf(ruleId) }));
}
