// Generated from the files beside it: UPDATE=1 npm test
import type { Commands } from "../command-definition.js";

/** Every command by its name; its code is loaded when it runs, or when help tells of it. */
export const COMMANDS: Commands = {
  accept: () => import("./accept.js"),
  account: () => import("./account.js"),
  completion: () => import("./completion.js"),
  doctor: () => import("./doctor.js"),
  format: () => import("./format.js"),
  guidelines: () => import("./guidelines.js"),
  init: () => import("./init.js"),
  review: () => import("./review.js"),
  rules: () => import("./rules.js"),
  try: () => import("./try.js"),
};
