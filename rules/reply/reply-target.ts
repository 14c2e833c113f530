import { isOwnAccount } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";

/** Whom the fields say that the post replies to; null: nobody, or the organisation's own post (a thread). */
export function replyTarget({ post, registers }: Document): string | null {
  for (const key of KEYS) {
    const value = post.fields[key];
    const to = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
    if (to !== "" && !isOwnAccount(accountIn(to), registers)) return to;
  }
  return null;
}

const KEYS = ["reply_to", "in_reply_to"] as const;

/** https://x.com/user/status/1 → user; @user stays. */
function accountIn(to: string): string {
  return /^(?:https?:\/\/)?[\w.-]+\.[a-z]{2,}\/@?([\w.]+)/iu.exec(to)?.[1] ?? to;
}
