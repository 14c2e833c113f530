// What is known of an account. The file's form is in src/config/account-shape.ts.

export const VERIFIED = ["取得済み", "未取得", "制度なし"] as const;
export const REPLIES = ["しない", "する"] as const;
export const TWO_STEP = ["使っている", "使っていない", "機能なし"] as const;

/** An account sheet as written; null is what nobody filled in. */
export interface AccountSheet {
  readonly service: string;
  readonly account: string;
  readonly section: string | null;
  readonly administrator: string | null;
  /** What sections share, where they run the account together. */
  readonly theme: string | null;
  /** Dates as written, parseable by parseMoment. */
  readonly reported_on: string | null;
  readonly permitted_by: string | null;
  readonly permitted_on: string | null;
  readonly policy: { readonly url: string | null; readonly file: string | null };
  readonly profile: { readonly text: string | null; readonly url: string | null };
  /** Page of the municipality's site on which its accounts are listed. */
  readonly listing: string | null;
  readonly verified: (typeof VERIFIED)[number] | null;
  readonly replies: (typeof REPLIES)[number] | null;
  readonly two_step: (typeof TWO_STEP)[number] | null;
  /** Posts or names; never a password. */
  readonly password_holders: readonly string[];
  readonly review_by: string | null;
  readonly note: string | null;
}

/** What was written, or null where it only holds the place: ○○課, 未定. */
export function filled(value: string | null): string | null {
  return value === null || /[○〇◯]{2}|^(?:未定|未記入|要確認|TODO|TBD)$|^[-－ー?？]+$/iu.test(value) ? null : value;
}
