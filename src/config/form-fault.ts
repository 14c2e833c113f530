/** What stands behind the words in a message, and what to do. */
export interface FormFault {
  readonly problem: string;
  readonly repair: string;
}
