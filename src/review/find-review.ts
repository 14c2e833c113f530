import { isRecordedId } from "../mark.js";
import type { Post, PostReview, Prints } from "../types.js";

/** What a file of records holds for one post. */
export interface Found {
  /** The entry to be held against the post; null: there is none. */
  readonly review: PostReview | null;
  /** fields, text: the entry is of this post, but that has changed since. */
  readonly changed: "fields" | "text" | null;
}

/** The entry made of this very post wherever it stood then, else the one that stands for it. */
export function findReview(reviews: readonly PostReview[], { id, index }: Post, prints: Prints): Found {
  const own = reviews.filter((review) => isRecordedId(review.id, id));
  const sameText = own.filter((review) => review.prints.text === prints.text);
  const exact = sameText.find((review) => review.prints.fields === prints.fields);
  if (exact !== undefined) return { review: exact, changed: null };
  const [other] = sameText;
  if (other !== undefined) return { review: other, changed: "fields" };
  const before = id === null ? own.find(({ nth }) => nth === index + 1) : own[0];
  return before === undefined ? { review: null, changed: null } : { review: before, changed: "text" };
}
