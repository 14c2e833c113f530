import { type Accepted, type PostReport, RECORD_CATEGORIES, type Unchecked, type Violation } from "../types.js";
import { clauseName } from "./clause-name.js";
import { isWholePost, type Digest, type PostDigest } from "./digest.js";
import { remedies } from "./remedies.js";

/**
 * A finding in full, a line each: what is wrong, the clauses word for word, what to write instead. Words of a draft are
 * in it as they stand: the format has to escape them.
 */
export function describe(violation: Violation, post: PostDigest, { say, names }: Digest): string[] {
  const { clauses, category } = violation;
  const cited = clauses.map(({ guideline, label, text }) => clauseName(guideline, label, names) + say.quote(text));
  const none = clauses.length === 0 && !RECORD_CATEGORIES.has(category) ? [say.noClause] : [];
  const where = placeInRecord(violation, post, say);
  return [where + violation.message, ...cited, ...none, ...remedies(violation).map((remedy) => `→ ${remedy}`)];
}

/** An accepted finding in one piece: its words, why, and who answers for it. */
export function describeAccepted(accepted: Accepted, { say }: Pick<Digest, "say">): string {
  return `${say.quote(accepted.text).trim()} ${say.accepted(accepted.reason, accepted.by, accepted.until)}`;
}

/** What a post has beside its findings, for formats that know nothing but findings: what is accepted, and what is known. */
export function remarks(
  { report }: PostDigest,
  all: Digest,
): { readonly message: string; readonly accepted: Accepted | null }[] {
  const { accepted, baselined = 0 } = report;
  return [
    ...accepted.map((each) => ({ message: `${all.say.acceptedOne}: ${describeAccepted(each, all)}`, accepted: each })),
    ...(baselined > 0 ? [{ message: all.say.baselined(baselined), accepted: null }] : []),
  ];
}

export function describeUnchecked({ rule, reason }: Unchecked, { say }: Pick<Digest, "say">): string {
  return `${rule === null ? "" : say.uncheckedRule(rule)}${reason}`;
}

/** A line for each reason, which many rules may share. */
export function describeAllUnchecked(unchecked: readonly Unchecked[], all: Pick<Digest, "say">): string[] {
  const rulesOf = new Map<string, (string | null)[]>();
  for (const { rule, reason } of unchecked) rulesOf.set(reason, [...(rulesOf.get(reason) ?? []), rule]);
  return [...rulesOf].map(([reason, rules]) => {
    const named = rules.filter((rule) => rule !== null);
    return describeUnchecked({ rule: named.length === 0 ? null : named.join(", "), reason }, all);
  });
}

/** 3件目 [id] 投稿!C5, as far as there is anything to tell. */
export function nameOfPost({ nth, report }: Pick<PostDigest, "nth" | "report">, { say }: Pick<Digest, "say">): string {
  return [nth === null ? [] : [say.nth(nth)], marksOf(report)].flat().join(" ");
}

function marksOf({ id, cell }: PostReport): string[] {
  return [id === null ? [] : [`[${id}]`], cell === undefined ? [] : [cell]].flat();
}

/** Which post of the file, and where in it where the file's lines do not tell. */
function placeInRecord(violation: Violation, post: PostDigest, say: Digest["say"]): string {
  const { line, column } = violation.start;
  const place = post.positions === "file" || isWholePost(violation) ? "" : say.place(line, column);
  const name = [nameOfPost(post, { say }), place].filter((part) => part !== "").join(" ");
  return name === "" ? "" : say.inPost(name);
}
