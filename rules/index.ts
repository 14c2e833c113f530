// Generated from the folders beside it: UPDATE=1 npm test
import type { Rule } from "../src/define-rule.js";
import confidential from "./confidential/index.js";
import credential from "./credential/index.js";
import dateConsistency from "./date-consistency/index.js";
import discrimination from "./discrimination/index.js";
import insult from "./insult/index.js";
import obscenity from "./obscenity/index.js";
import personalData from "./personal-data/index.js";
import publicOrder from "./public-order/index.js";
import undecidedPolicy from "./undecided-policy/index.js";
import unverifiedLink from "./unverified-link/index.js";
import urlShortener from "./url-shortener/index.js";

/** Every rule that is shipped, by id. */
export const rules: readonly Rule[] = [
  confidential,
  credential,
  dateConsistency,
  discrimination,
  insult,
  obscenity,
  personalData,
  publicOrder,
  undecidedPolicy,
  unverifiedLink,
  urlShortener,
];
