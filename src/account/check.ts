import type { AccountSheet } from "./sheet.js";
import type { Policy } from "./policy.js";

/** An account and all that its checks may look at. */
export interface Account {
  readonly sheet: AccountSheet;
  /** null: no text was given, wherever it may be published. */
  readonly policy: Policy | null;
  /** The municipality's own domains; empty where nobody named them. */
  readonly domains: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a check says, in Japanese. */
export type Outcome =
  | { readonly state: "pass"; readonly message: string }
  | { readonly state: "problem"; readonly message: string; readonly advice: string }
  /** For a person: a question. */
  | { readonly state: "question"; readonly message: string };

/** Pure: the same account, the same answer. */
export type Check = (account: Account) => Outcome;

export function pass(message: string): Outcome {
  return { state: "pass", message };
}

export function problem(message: string, advice: string): Outcome {
  return { state: "problem", message, advice };
}

export function question(message: string): Outcome {
  return { state: "question", message };
}
