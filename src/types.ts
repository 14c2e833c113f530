// The vocabulary of the project, looked up and imported in one place. Values only; no behaviour lives here.
export * from "./types/vocabulary.js";
export { APPROVALS, REPLIES, SAME_PERSON } from "./types/review.js";
export type * from "./types/analysis.js";
export type * from "./types/guideline.js";
export type * from "./types/post.js";
export type * from "./types/report.js";
export type * from "./types/review.js";
export type * from "./types/rule.js";
export type * from "./types/words.js";
