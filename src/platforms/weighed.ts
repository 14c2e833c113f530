/** A stretch of the text that counts as `weight`; cutting is possible at its ends only. */
export interface Weighed {
  readonly end: number;
  readonly weight: number;
}
