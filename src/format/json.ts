import type { Format, KnownFinding, Post, PostReport, Report } from "../types.js";
import { harmlessJson } from "./json-text.js";
import { postRecord, unreadRecord } from "./post-record.js";

/** The whole report as one JSON object with a stable order of keys. */
export const json: Format = ({ report, posts }, { quiet }) =>
  harmlessJson(`${JSON.stringify(record(report, posts, quiet), null, 2)}\n`);

function record(report: Report, posts: readonly Post[], quiet: boolean): Report {
  const { schemaVersion, tool, guidelines, summary } = report;
  return {
    schemaVersion,
    tool: { name: tool.name, version: tool.version },
    guidelines: guidelines.map(({ id, title, name }) => ({ id, title, name })),
    posts: report.posts.map((post, at): PostReport => postRecord(post, posts[at], quiet)),
    summary: {
      posts: summary.posts,
      characters: summary.characters,
      rules: summary.rules,
      errors: summary.errors,
      warnings: summary.warnings,
      infos: summary.infos,
      accepted: summary.accepted,
      failures: summary.failures,
      baselined: summary.baselined,
      fixed: summary.fixed,
      ...(summary.unread === undefined ? {} : { unread: summary.unread }),
    },
    ...(report.stale === undefined ? {} : { stale: report.stale.map(known) }),
    ...(report.unread === undefined ? {} : { unread: report.unread.map(unreadRecord) }),
  };
}

function known({ path, id, rule, fingerprint, count }: KnownFinding): KnownFinding {
  return { path, id, rule, fingerprint, count };
}
