import type { Invocation, Log, Run } from "sarif";
import type { Format, FormatOptions, Lang, Printable } from "../types.js";
import { describeUnchecked } from "./describe.js";
import { digest, type Digest } from "./digest.js";
import { jsonText } from "./json-text.js";
import { artifactLocation, locationOfPost, locationOfUnread } from "./sarif-place.js";
import { postResults, reviewResults } from "./sarif-results.js";
import { sarifRules } from "./sarif-rules.js";
import { message } from "./sarif-text.js";

/** SARIF 2.1.0, for code scanning and its viewers. */
export const sarif: Format = (printable, options) => {
  const log: Log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [run(printable, options)],
  };
  return jsonText(log);
};

function run(printable: Printable, options: FormatOptions): Run {
  const all = digest(printable, options);
  const { tool, guidelines, summary } = printable.report;
  const rules = sarifRules(
    all.posts.map(({ report }) => report),
    all,
    options.lang,
  );
  const ruleIndex = new Map(rules.map(({ id }, at) => [id, at]));
  return {
    tool: { driver: { name: tool.name, version: tool.version, language: LANGUAGE[options.lang], rules } },
    language: LANGUAGE[options.lang],
    columnKind: columnKind(all),
    originalUriBaseIds: { "%SRCROOT%": { description: message(SRCROOT[options.lang]) } },
    invocations: [invocation(all)],
    artifacts: artifacts(all),
    results: [...all.posts.flatMap((post) => postResults(post, all, ruleIndex)), ...reviewResults(all, ruleIndex)],
    properties: { summary, guidelines },
  };
}

const LANGUAGE: Readonly<Record<Lang, string>> = { ja: "ja", en: "en" };
const SRCROOT: Readonly<Record<Lang, string>> = {
  ja: "sns-lint を実行したフォルダー",
  en: "the folder in which sns-lint ran",
};

/** Reports that were saved before they were counted have the columns as code points only. */
function columnKind({ posts }: Digest): Run["columnKind"] & string {
  const counted = posts.filter(({ positions }) => positions === "file").flatMap(({ report }) => report.violations);
  return counted.every(({ start }) => start.utf16 !== undefined) ? "utf16CodeUnits" : "unicodeCodePoints";
}

function invocation(all: Digest): Invocation {
  const unchecked = all.posts.flatMap((post) =>
    post.report.unchecked.map((each) => ({
      level: "error" as const,
      message: message(`${all.say.unchecked}: ${describeUnchecked(each, all)}`),
      locations: [locationOfPost(post, all)],
    })),
  );
  const unread = all.unread.map((each) => ({
    level: "error" as const,
    message: message(`${each.title}: ${each.told}`),
    ...(each.path === "" ? {} : { locations: [locationOfUnread(each, all)] }),
  }));
  const notifications = [...unread, ...unchecked];
  return {
    executionSuccessful: notifications.length === 0,
    toolExecutionNotifications: notifications,
  };
}

/** Every file once, those without findings too. */
function artifacts(all: Digest): Run["artifacts"] & object {
  const files = [...all.posts.map(({ report }) => report), ...all.unread.filter(({ path }) => path !== "")];
  const locations = files.map((file) => artifactLocation(file, all));
  return [...new Map(locations.map((location) => [location.uri, { location }])).values()];
}
