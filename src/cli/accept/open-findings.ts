// The findings of a file as a person answers for them: each once, however often it stands there.
import { isUnacceptable } from "../../is-unacceptable.js";
import { nameOfPost } from "../../format/describe.js";
import { visible } from "../../format/visible.js";
import { secretRanges, withoutSecrets } from "../../format/mask.js";
import { WORDING } from "../../format/wording.js";
import type { Result } from "../../index.js";
import { markOf, touchesSecret } from "../../mark.js";
import type { PostNames } from "../../read/post-names.js";
import type { Lang, Post, PostReport, Range, Violation } from "../../types.js";
import { plainWords } from "../../fingerprint.js";
import { wordsOfFinding } from "../../words-of-finding.js";

export interface OpenFinding {
  readonly rule: string;
  /** As they may be written down; null: not at all, or there are none. */
  readonly text: string | null;
  /** What it may be called by, in the form in which words are compared; never shown, for they may be a secret. */
  readonly words: readonly string[];
  readonly fingerprint: string;
  /** Of several posts the one in which it stands, as a record calls it. */
  readonly post: string | null;
  /** Where it first stands, what and by which rule, for a person. */
  readonly label: string;
  readonly message: string;
  /** No reason makes it fit to be published. */
  readonly forbidden: boolean;
}

/** Open findings of all posts, or what is accepted already; `names`: of the posts, where there are several. */
export function findingsOf(
  results: readonly Result[],
  which: "violations" | "accepted",
  names: PostNames | null,
  lang: Lang,
): readonly OpenFinding[] {
  const found = new Map<string, OpenFinding>();
  for (const { report, post } of results) {
    const secrets = secretRanges(report);
    for (const violation of report[which]) {
      if (violation.category === "acceptance") continue;
      const finding = openFinding(violation, post.text, secrets, lang);
      const key = `${names === null ? "" : post.index} ${finding.rule} ${finding.fingerprint}`;
      if (!found.has(key)) found.set(key, names === null ? finding : inPost(finding, post, report, names, lang));
    }
  }
  return [...found.values()];
}

function inPost(finding: OpenFinding, post: Post, report: PostReport, names: PostNames, lang: Lang): OpenFinding {
  const name = nameOfPost({ nth: post.index + 1, report }, { say: WORDING[lang] });
  return { ...finding, post: names.nameOf(post, report.id), label: `${visible(name)}  ${finding.label}` };
}

function openFinding(violation: Violation, text: string, secrets: readonly Range[], lang: Lang): OpenFinding {
  const { rule, range, start, severity } = violation;
  const shown = withoutSecrets(violation, text, secrets);
  const say = WORDING[lang];
  const whole = range[0] === range[1];
  const words = text.slice(...range);
  const hidden = whole || touchesSecret(violation, secrets) || plainWords(words) === "";
  const place = whole ? say.wholePost : say.place(start.line, start.column);
  const quoted = whole ? visible(shown.message) : say.quote(visible(shown.text)).trim();
  return {
    rule,
    text: hidden ? null : words,
    words: whole ? [] : wordsOfFinding(violation, text, secrets).filter((each) => each !== ""),
    fingerprint: markOf(violation, text, secrets),
    post: null,
    label: `${say.severity[severity]} ${place} ${quoted} [${rule}]`,
    message: visible(shown.message),
    forbidden: isUnacceptable(violation),
  };
}
