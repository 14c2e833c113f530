import type { Fix, Result } from "sarif";
import type { Severity, Suggestion, Violation } from "../types.js";
import { describe } from "./describe.js";
import type { Digest, PostDigest } from "./digest.js";
import { askedWhere, type Asked } from "./questions.js";
import { artifactLocation, locationOf, locationOfPost, regionOf } from "./sarif-place.js";
import { CHECKLIST } from "./sarif-rules.js";
import { message } from "./sarif-text.js";

/** Findings and accepted findings of a post. `ruleIndex`: place of a rule among the run's descriptors. */
export function postResults(post: PostDigest, all: Digest, ruleIndex: ReadonlyMap<string, number>): Result[] {
  const { violations, accepted } = post.report;
  return [
    ...violations.map((violation) => ({ ...result(violation, post, all, ruleIndex), suppressions: [] })),
    ...accepted.map((each): Result => {
      const justification = all.say.answeredFor(each.reason, each.by, each.until);
      return {
        ...result(each, post, all, ruleIndex),
        suppressions: [{ kind: "external", status: "accepted", justification }],
      };
    }),
  ];
}

/** What a person has to look at, each question once with the posts that it is asked of. */
export function reviewResults(all: Digest, ruleIndex: ReadonlyMap<string, number>): Result[] {
  const reports = all.posts.map(({ report }) => report);
  return all.questions.map((asked) => ({
    ...reference(CHECKLIST, ruleIndex),
    kind: "review",
    level: "none",
    message: message(`${asked.question} ${askedWhere(asked, reports, all.say)}`),
    locations: placesOf(asked, all),
    suppressions: [],
  }));
}

const LEVEL: Readonly<Record<Severity, Result.level>> = { error: "error", warning: "warning", info: "note" };

function result(violation: Violation, post: PostDigest, all: Digest, ruleIndex: ReadonlyMap<string, number>): Result {
  const fixes = once(violation.suggestions.flatMap((suggestion) => fix(suggestion, post, all)));
  const { index, id } = post.report;
  return {
    ...reference(violation.rule, ruleIndex),
    kind: "fail",
    level: LEVEL[violation.severity],
    message: message(describe(violation, post, all)),
    locations: [locationOf(violation, post, all)],
    partialFingerprints: { "snsLint/v1": violation.fingerprint },
    ...(fixes.length === 0 ? {} : { fixes }),
    properties: {
      category: violation.category,
      certainty: violation.certainty,
      post: { index, id },
      ...(violation.tags.length === 0 ? {} : { tags: [...new Set(violation.tags)] }),
    },
  };
}

function reference(ruleId: string, ruleIndex: ReadonlyMap<string, number>): Pick<Result, "ruleId" | "ruleIndex"> {
  const index = ruleIndex.get(ruleId);
  return { ruleId, ...(index === undefined ? {} : { ruleIndex: index }) };
}

function fix(suggestion: Suggestion, post: PostDigest, all: Digest): Fix[] {
  const { message: why, text } = suggestion;
  const deletedRegion = regionOf(suggestion, post);
  if (deletedRegion === null) return [];
  const replacements = [{ deletedRegion, insertedContent: { text } }];
  return [
    {
      description: message(why),
      artifactChanges: [{ artifactLocation: artifactLocation(post.report, all), replacements }],
    },
  ];
}

/** The schema forbids equal items. */
function once<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function placesOf({ posts }: Asked, all: Digest): Result["locations"] & object {
  return all.posts.filter((_, at) => posts.has(at)).map((post) => locationOfPost(post, all));
}
