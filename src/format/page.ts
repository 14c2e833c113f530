import type { Paint } from "./paint.js";
import type { Wording } from "./wording.js";

/** What every part of the printed page needs. */
export interface Page {
  /** PLAIN where no colour is wanted. */
  readonly paint: Paint;
  readonly say: Wording;
  /** Guideline id -> name as people say it. */
  readonly names: ReadonlyMap<string, string>;
  /** Paths of the files that hold several posts. */
  readonly several: ReadonlySet<string>;
}
