/** A private person named in the post. */
export interface Person {
  /** Of the name and the word of address after it. */
  readonly start: number;
  readonly end: number;
  /**
   * addressed: 〇〇さん. staff: 〇〇主任. full: surname and given name alone, perhaps of an author.
   * lone: a surname at the beginning of a sentence, which may be a place too.
   * bare: a surname after what the person is (主任の〇〇が). initial: Kさん, who is somebody only with a place.
   */
  readonly form: "addressed" | "staff" | "full" | "bare" | "lone" | "initial";
}
