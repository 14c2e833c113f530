import { isPublicBody, platformOf } from "../../src/define-rule.js";
import type { Certainty, Link, Registers } from "../../src/define-rule.js";
import { adultWord, lureWord } from "./bad-words.js";
import { programFile } from "./files.js";
import { confusableName } from "./letters.js";
import { disguisedName, nearMiss } from "./look-alikes.js";
import type { ADVICES } from "./messages.js";
import { PRIVATE_NETWORK } from "./private-network.js";

/** What is wrong with a link, by the name of its message; `what` is put into it. */
export interface Judged {
  readonly say: Exclude<keyof typeof ADVICES, "retired" | "scheme" | "broken">;
  readonly what: string;
  readonly certainty: Certainty;
}

/** The worst that can be seen in the address itself; nothing is opened. */
export function judgeLink(link: Link, registers: Registers): Judged | null {
  return judgeUserinfo(link) ?? judgeNumber(link) ?? judgeName(link, registers) ?? judgeContent(link);
}

/** https://official@evil.example leads to evil.example. A data base's address has a user by right; it is a credential. */
function judgeUserinfo({ href, host, scheme }: Link): Judged | null {
  if (scheme !== null && !/^(?:https?|ftp)$/u.test(scheme)) return null;
  const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)@/iu.exec(href);
  return authority === null || authority[1] === "" ? null : { say: "userinfo", what: host, certainty: "certain" };
}

/** An address of a private network leads nowhere from outside; what it gives away is another rule's. */
function judgeNumber({ host, path }: Link): Judged | null {
  if (!/^(?:\d+(?:\.\d+){3}|\[[0-9a-f:.]+\])$/iu.test(host)) return null;
  if (PRIVATE_NETWORK.test(host)) return { say: "number", what: host, certainty: "hint" };
  return judgeUnnamed(host, path, "certain");
}

/** That nobody knows whose program it is makes it worse. */
export function judgeUnnamed(host: string, path: string, certainty: Certainty): Judged {
  const file = programFile({ path });
  return file?.runs === true
    ? { say: "unnamed-program", what: `${host}、${file.ending}`, certainty }
    : { say: "number", what: host, certainty };
}

function judgeName(link: Link, registers: Registers): Judged | null {
  const letters = confusableName(link.host);
  if (letters !== null) return { say: "letters", what: letters.name, certainty: letters.certainty };
  const near = nearMiss(link.host, registers);
  if (near !== null) return { say: near.say, what: near.of, certainty: near.certainty };
  const disguised = isPublicBody(link.host) ? null : disguisedName(link, registers);
  return disguised === null ? null : { say: disguised.say, what: link.host, certainty: disguised.certainty };
}

function judgeContent(link: Link): Judged | null {
  const file = programFile(link);
  const isPublic = isPublicBody(link.host);
  if (file?.runs === true) return { say: "program", what: file.ending, certainty: isPublic ? "hint" : "certain" };
  if (isPublic) return null;
  const adult = platformOf(link.host) === null ? adultWord(link) : null;
  if (adult !== null) return { say: "adult", what: adult, certainty: "likely" };
  const lure = lureWord(link);
  if (lure !== null) return { say: "lure", what: lure, certainty: "likely" };
  return file === null ? null : { say: "archive", what: file.ending, certainty: "hint" };
}
