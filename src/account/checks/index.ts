import type { AccountCheck } from "../../types.js";
import type { Check } from "../check.js";
import { verified, verifiedOrListed } from "./identity.js";
import { noReplies } from "./no-replies.js";
import { administrator, section } from "./people.js";
import { policyItems } from "./policy-items.js";
import { permission, reported } from "./procedure.js";
import { profileUrl } from "./profile.js";
import { listing, policyDocument, policyOnSite, policyPublished } from "./publication.js";
import { reviewDate } from "./review-date.js";
import { passwordHolders, twoStep } from "./safety.js";

/** What each name under a clause's `account:` does. */
export const CHECKS: Readonly<Record<AccountCheck, Check>> = {
  section,
  administrator,
  reported,
  permission,
  "policy-document": policyDocument,
  "policy-published": policyPublished,
  "policy-on-site": policyOnSite,
  ...policyItems,
  "no-replies": noReplies,
  listing,
  "profile-url": profileUrl,
  verified,
  "verified-or-listed": verifiedOrListed,
  "two-step": twoStep,
  "password-holders": passwordHolders,
  "review-date": reviewDate,
};
