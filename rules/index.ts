// Generated from the folders beside it: UPDATE=1 npm test
import type { Rule } from "../src/define-rule.js";
import accessibility from "./accessibility/index.js";
import approval from "./approval/index.js";
import confidential from "./confidential/index.js";
import credential from "./credential/index.js";
import dateConsistency from "./date-consistency/index.js";
import discrimination from "./discrimination/index.js";
import disruption from "./disruption/index.js";
import draftingSlip from "./drafting-slip/index.js";
import embargo from "./embargo/index.js";
import harmfulLink from "./harmful-link/index.js";
import illegalAct from "./illegal-act/index.js";
import imageMetadata from "./image-metadata/index.js";
import insult from "./insult/index.js";
import obscenity from "./obscenity/index.js";
import officeContact from "./office-contact/index.js";
import organizationAccount from "./organization-account/index.js";
import personalData from "./personal-data/index.js";
import personalOpinion from "./personal-opinion/index.js";
import platformLimit from "./platform-limit/index.js";
import politicalNeutrality from "./political-neutrality/index.js";
import publicOrder from "./public-order/index.js";
import rebuttal from "./rebuttal/index.js";
import reply from "./reply/index.js";
import rights from "./rights/index.js";
import securityExposure from "./security-exposure/index.js";
import thirdPartyQuote from "./third-party-quote/index.js";
import undecidedPolicy from "./undecided-policy/index.js";
import unverifiedClaim from "./unverified-claim/index.js";
import unverifiedLink from "./unverified-link/index.js";
import urlShortener from "./url-shortener/index.js";

/** Every rule that is shipped, by id. */
export const rules: readonly Rule[] = [
  accessibility,
  approval,
  confidential,
  credential,
  dateConsistency,
  discrimination,
  disruption,
  draftingSlip,
  embargo,
  harmfulLink,
  illegalAct,
  imageMetadata,
  insult,
  obscenity,
  officeContact,
  organizationAccount,
  personalData,
  personalOpinion,
  platformLimit,
  politicalNeutrality,
  publicOrder,
  rebuttal,
  reply,
  rights,
  securityExposure,
  thirdPartyQuote,
  undecidedPolicy,
  unverifiedClaim,
  unverifiedLink,
  urlShortener,
];
