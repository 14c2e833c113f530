import type {
  PostReview,
  ReviewedApproval,
  ReviewedFinding,
  ReviewedQuestion,
  SAME_PERSON,
  Versions,
} from "../types.js";
import { ConfigError } from "./config-error.js";
import { checkDocument, parseYaml } from "./parse-yaml.js";
import { REVIEW_SHAPE } from "./review-shape.js";

/** As the file has it: figures are words, and what belongs together lies flat. */
interface WrittenPost extends Pick<PostReview, "id" | "drafter" | "reviewer"> {
  readonly nth: string;
  readonly sha256: string;
  readonly fields_sha256: string;
  readonly same_person: (typeof SAME_PERSON)[number] | null;
  readonly reviewed_at: string;
  readonly checked_with: Pick<Versions, "program" | "dictionaries" | "guidelines"> & {
    readonly "sns-lint": string;
    readonly rules: string;
  };
  readonly findings: readonly (Omit<ReviewedFinding, "range"> & { readonly range: readonly string[] })[];
  readonly answers: readonly ReviewedQuestion[];
  readonly approval: ReviewedApproval | null;
}

/** The posts of a review record (YAML or JSON). Throws ConfigError with every problem, each with its line. */
export function parseReview(text: string, file: string): readonly PostReview[] {
  const whatIsIt = "sns-lint review --again で作り直してください。";
  const { document, place } = parseYaml(text, file, whatIsIt);
  if (document.contents === null)
    throw new ConfigError(file, [{ line: null, column: null, problem: "審査の記録が空です。", repair: whatIsIt }]);
  const { posts } = checkDocument(document, REVIEW_SHAPE, "審査の記録", file, place) as { posts: WrittenPost[] };
  return posts.map(read);
}

function read({ nth, sha256, fields_sha256, same_person, reviewed_at, ...written }: WrittenPost): PostReview {
  const { checked_with, findings, ...post } = written;
  const { "sns-lint": tool, rules, ...versions } = checked_with;
  return {
    ...post,
    nth: Number(nth),
    prints: { text: sha256, fields: fields_sha256 },
    samePerson: same_person === null ? null : same_person === "はい",
    at: reviewed_at,
    versions: { tool, rules: Number(rules), ...versions },
    findings: findings.map((finding) => ({ ...finding, range: [Number(finding.range[0]), Number(finding.range[1])] })),
  };
}
