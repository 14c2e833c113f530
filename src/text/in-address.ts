import { ofTheLast } from "../once.js";
import type { Document } from "../types.js";
import { Taken } from "./taken.js";

type Addresses = Pick<Document, "links" | "mails">;

/** Whether a range has a character in common with a link or a mail address: what stands there is a part of it. */
export function isInAddress(document: Addresses, start: number, end: number): boolean {
  return addresses(document).overlaps([start, end]);
}

/** Gathered once for a document: it may have thousands of addresses, and of what is looked for in them. */
const addresses = ofTheLast(addressesOf);

function addressesOf({ links, mails }: Addresses): Taken {
  const taken = new Taken();
  for (const spans of [links, mails]) for (const { start, end } of spans) taken.add([start, end]);
  return taken;
}
