import type { ArtifactLocation, Location, Region } from "sarif";
import type { Suggestion, Violation } from "../types.js";
import { nameOfPost } from "./describe.js";
import { isWholePost, lineOf, type Digest, type PostDigest, type UnreadDigest } from "./digest.js";
import { fileUri, STDIN } from "./file-uri.js";

/** Where a finding stands: file, post of the file, and place where the file's lines are the post's. */
export function locationOf(violation: Violation, post: PostDigest, all: Digest): Location {
  const region = regionOfViolation(violation, post);
  const place = { artifactLocation: artifactLocation(post.report, all), ...(region === null ? {} : { region }) };
  return withName({ physicalLocation: place }, post, all);
}

/** A post as a whole. */
export function locationOfPost(post: PostDigest, all: Digest): Location {
  return withName({ physicalLocation: { artifactLocation: artifactLocation(post.report, all) } }, post, all);
}

/** A file that could not be read. */
export function locationOfUnread(unread: UnreadDigest, all: Digest): Location {
  const region = unread.line === null ? {} : { region: { startLine: unread.line } };
  return { physicalLocation: { artifactLocation: artifactLocation(unread, all), ...region } };
}

export function artifactLocation({ path }: { readonly path: string }, { say }: Digest): ArtifactLocation {
  const { uri, relative } = fileUri(path);
  return {
    uri,
    ...(relative ? { uriBaseId: "%SRCROOT%" } : {}),
    ...(path === STDIN ? { description: { text: say.standardInput } } : {}),
  };
}

/** In UTF-16 units, as the run's columnKind says; null where nobody knows them. */
export function regionOf({ range, start, end }: Placed, { report: { line = 1, index } }: PostDigest): Region | null {
  if (start?.utf16 === undefined || end?.utf16 === undefined) return null;
  return {
    startLine: start.line,
    startColumn: start.utf16,
    endLine: end.line,
    endColumn: end.utf16,
    // Of the file: known only where nothing stands before the post.
    ...(line === 1 && index === 0 ? { charOffset: range[0], charLength: range[1] - range[0] } : {}),
  };
}

type Placed = Pick<Suggestion, "range" | "start" | "end">;

/** A finding about the whole post stands on its first line; in reports of before, columns are code points. */
function regionOfViolation(violation: Violation, post: PostDigest): Region | null {
  const { start, end, text } = violation;
  const line = lineOf(violation, post);
  if (line === undefined) return null;
  if (isWholePost(violation) || post.positions !== "file") return { startLine: line };
  const region = regionOf(violation, post);
  if (region === null)
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return text.includes("＊") ? region : { ...region, snippet: { text } };
}

function withName(location: Location, post: PostDigest, all: Digest): Location {
  const name = nameOfPost(post, all);
  if (name === "") return location;
  const { path, index } = post.report;
  return { ...location, logicalLocations: [{ name, fullyQualifiedName: `${path}#${index + 1}` }] };
}
