// What SARIF 2.1.0 demands of the parts that sns-lint writes (sections of the specification in the faults).
import type {
  Artifact,
  ArtifactLocation,
  Invocation,
  Location,
  Log,
  Message,
  Region,
  ReportingDescriptor,
  Result,
  Run,
} from "sarif";

/** Everything that the log does against the specification; empty for a valid one. */
export function sarifFaults(log: Log): string[] {
  const faults: string[] = [];
  const demand: Demand = (holds, fault) => void (holds || faults.push(fault));
  demand((log.version as string) === "2.1.0", "3.13.2 version");
  demand(isAbsolute(log.$schema ?? ""), "3.13.3 $schema");
  demand(Array.isArray(log.runs), "3.13.4 runs");
  for (const run of log.runs) checkRun(run, demand);
  return faults;
}

type Demand = (holds: boolean, fault: string) => void;

function checkRun(run: Run, demand: Demand): void {
  const { rules = [], name, language = "" } = run.tool.driver;
  demand(name !== "", "3.19.8 name");
  demand(/^[a-z]{2}(?:-[A-Z]{2})?$/.test(language), "3.19.21 language");
  demand(["utf16CodeUnits", "unicodeCodePoints"].includes(String(run.columnKind)), "3.14.17 columnKind");
  demand(Array.isArray(run.results), "3.14.23 results");
  demand(new Set(rules.map(({ id }) => id)).size === rules.length, "3.19.23 a rule twice");
  for (const rule of rules) checkRule(rule, demand);
  for (const result of listed(run.results)) checkResult(result, rules, run, demand);
  checkArtifacts(listed(run.artifacts), run, demand);
  for (const invocation of listed(run.invocations)) checkInvocation(invocation, run, demand);
}

function checkRule({ id, shortDescription, fullDescription, help }: ReportingDescriptor, demand: Demand): void {
  demand(id !== "", "3.49.3 id");
  for (const text of [shortDescription, fullDescription, help]) {
    if (text !== undefined) checkMessage(text, demand);
  }
}

function checkArtifacts(artifacts: readonly Artifact[], run: Run, demand: Demand): void {
  const uris = artifacts.map(({ location }) => location?.uri);
  demand(new Set(uris).size === uris.length, "3.14.15 an artifact twice");
  for (const { location } of artifacts) checkArtifact(location, run, demand);
}

function checkInvocation(invocation: Invocation, run: Run, demand: Demand): void {
  demand(typeof invocation.executionSuccessful === "boolean", "3.20.14 executionSuccessful");
  for (const { message, locations } of listed(invocation.toolExecutionNotifications)) {
    checkMessage(message, demand);
    for (const location of listed(locations)) checkLocation(location, run, demand);
  }
}

function checkResult(result: Result, rules: readonly ReportingDescriptor[], run: Run, demand: Demand): void {
  const { kind, level, ruleId, ruleIndex = -1, partialFingerprints = {} } = result;
  checkMessage(result.message, demand);
  demand(rules[ruleIndex]?.id === ruleId, "3.27.6 ruleIndex");
  demand(["none", "note", "warning", "error"].includes(String(level)), "3.27.10 level");
  demand(kind === "fail" || level === "none", "3.27.9 kind and level");
  demand(!Object.values(partialFingerprints).includes(""), "3.27.17 partialFingerprints");
  for (const location of listed(result.locations)) checkLocation(location, run, demand);
  checkSuppressions(result, demand);
  checkFixes(result, run, demand);
}

/** All results of a run have the property, or none. */
function checkSuppressions({ suppressions }: Result, demand: Demand): void {
  demand(suppressions !== undefined, "3.27.23 suppressions");
  for (const { kind, status } of listed(suppressions)) {
    demand(["inSource", "external"].includes(kind), "3.35.2 kind");
    demand(["accepted", "underReview", "rejected"].includes(String(status)), "3.35.3 status");
  }
}

function checkFixes({ fixes }: Result, run: Run, demand: Demand): void {
  demand(new Set(listed(fixes).map((fix) => JSON.stringify(fix))).size === listed(fixes).length, "3.27.30 a fix twice");
  for (const { artifactChanges } of listed(fixes)) {
    demand(artifactChanges.length > 0, "3.55.3 artifactChanges");
    for (const { artifactLocation, replacements } of artifactChanges) {
      checkArtifact(artifactLocation, run, demand);
      demand(replacements.length > 0, "3.56.3 replacements");
      for (const { deletedRegion } of replacements) checkRegion(deletedRegion, demand);
    }
  }
}

function checkLocation({ physicalLocation, logicalLocations }: Location, run: Run, demand: Demand): void {
  checkArtifact(physicalLocation?.artifactLocation, run, demand);
  if (physicalLocation?.region !== undefined) checkRegion(physicalLocation.region, demand);
  for (const { name = "" } of listed(logicalLocations)) demand(name !== "", "3.33.4 name");
}

/** Braces are doubled, and what looks like an embedded link is none. */
function checkMessage({ text = "" }: Message, demand: Demand): void {
  demand(text !== "", "3.11.8 text");
  demand(!/[{}]/.test(text.replace(/\{\{|\}\}/g, "")), `3.11.5 placeholder in ${text}`);
  demand(!text.includes("]("), `3.11.6 link in ${text}`);
}

function checkArtifact(location: ArtifactLocation | undefined, run: Run, demand: Demand): void {
  const { uri = "", uriBaseId } = location ?? {};
  demand(/^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})+$/.test(uri), `3.10.2 ${uri} is no URI`);
  const [first = "", ...rest] = uri.split("/");
  demand(isAbsolute(uri) || !first.includes(":"), `RFC 3986 4.2 ${uri}`);
  if (uriBaseId === undefined) return;
  demand(!isAbsolute(uri), `3.4.4 ${uri} is absolute`);
  demand(![first, ...rest].includes(".."), `3.10.2 ${uri} leaves its base`);
  demand(Object.keys(run.originalUriBaseIds ?? {}).includes(uriBaseId), "3.14.14 uriBaseId");
}

function isAbsolute(uri: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(uri);
}

/** All counts from 1, offsets from 0, the end not before the start. */
function checkRegion(region: Region, demand: Demand): void {
  const { startLine = 0, startColumn = 1, endLine = startLine, endColumn = Infinity } = region;
  const { charOffset = 0, charLength = 0 } = region;
  demand(
    [startLine, startColumn, endLine].every((each) => Number.isInteger(each) && each >= 1),
    "3.30.5 counts from 1",
  );
  demand(endLine > startLine || (endLine === startLine && endColumn >= startColumn), "3.30.7 the end is before");
  demand(charOffset >= 0 && charLength >= 0, "3.30.9 charOffset");
}

function listed<T>(items: readonly T[] | undefined): readonly T[] {
  return items ?? [];
}
