/** The user asked for something that cannot be done; the message says what and how to ask, in the user's language. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
