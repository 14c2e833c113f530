import type { Registers } from "../types.js";

/** Of an organisation that keeps none. */
export const EMPTY_REGISTERS: Registers = {
  domains: [],
  links: [],
  accounts: [],
  phones: [],
  mails: [],
  people: [],
  contacts: [],
  embargoes: [],
  elections: [],
  retired: [],
  lapsed: { links: [], people: [] },
};
