import type { CommanderError } from "commander";
import type { Say } from "./say.js";

/** A message of the option parser in the user's language; commander itself speaks English only. */
export function translateCommanderError(error: CommanderError, say: Say): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const similar = /\(Did you mean (?:one of )?(.+)\?\)/.exec(error.message)?.[1]?.split(", ") ?? [];
  switch (error.code) {
    case "commander.unknownOption":
      return say.unknownOption(quoted) + say.didYouMean(similar);
    case "commander.optionMissingArgument":
      return say.missingValue(quoted);
    case "commander.missingArgument":
      return say.missingArgument(quoted);
    case "commander.excessArguments":
      return say.excessArguments;
    default:
      return error.message.replace(/^error: /, "");
  }
}
