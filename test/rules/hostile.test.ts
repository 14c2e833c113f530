// Texts that are made to take long. Quadratic code does not finish these before the runner's limit.
import { describe, expect, it } from "vitest";
import { gluedAddresses } from "../../rules/accessibility/glued-addresses.js";
import { findFields } from "../../rules/credential/fields.js";
import { bareNumbers } from "../../rules/harmful-link/bare-numbers.js";
import { findItems } from "../../rules/office-contact/contact-items.js";
import { fold } from "../../src/text/fold.js";
import { findLinks } from "../../src/text/links.js";
import { findMails } from "../../src/text/marks.js";
import { splitSentences } from "../../src/text/sentences.js";
import type { Document } from "../../src/types.js";
import { post } from "../support/post.js";

const TIMES = 100_000;

/** What the functions below look at; a whole document of this length takes longer to make than they to run. */
function partOf(original: string): Document {
  const folded = fold(original);
  const { text, breaks } = folded;
  const part: Pick<Document, "post" | "folded" | "links" | "mails" | "sentences"> = {
    post: post(original),
    folded,
    links: findLinks(text),
    mails: findMails(text),
    sentences: splitSentences(text, breaks),
  };
  return part as Document;
}

describe.each([
  { unit: "a@b.jp ", contacts: TIMES },
  { unit: "https://a.jp/b ", contacts: 0 },
  { unit: "://", contacts: 0 },
  { unit: "https://", contacts: 0 },
  { unit: "https://a.jpで ", glued: TIMES, contacts: 0 },
  { unit: "192.0.2.1/a ", numbers: TIMES, contacts: 0 },
])("100,000 times $unit", ({ unit, glued = 0, numbers = 0, contacts }) => {
  const document = partOf(unit.repeat(TIMES));

  it("has no sign-in data", () => expect([...findFields(document)]).toEqual([]));
  it("has glued addresses", () => expect([...gluedAddresses(document)]).toHaveLength(glued));
  it("has addresses of numbers", () => expect([...bareNumbers(document)]).toHaveLength(numbers));
  it("has contacts", () => expect(findItems(document)).toHaveLength(contacts));
});
