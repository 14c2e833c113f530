import type { Result } from "../../index.js";
import { masker } from "../../text/masker.js";
import { hiding } from "../../hide-secrets.js";
import { secretsInWords } from "../find-secrets.js";
import type { Answer } from "./ask-acceptance.js";

/** An answer as it may be recorded: without passwords and keys, and its reason without what is masked in the draft. */
export async function hideInReason(answer: Answer, results: readonly Result[]): Promise<Answer> {
  const reason = masker(results.flatMap(({ secrets = [] }) => secrets))(answer.reason);
  return hiding(await secretsInWords([`${reason}\n${answer.by}`]))({ ...answer, reason });
}
