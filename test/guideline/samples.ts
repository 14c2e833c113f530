import { EMPTY_REGISTERS } from "../../src/hosts/empty-registers.js";
import { lineIndex } from "../../src/text/position.js";
import type { Clause, Document, Finding, Guideline, Post, Violation } from "../../src/types.js";

export function clause(changes: Partial<Clause> = {}): Clause {
  return {
    id: "1",
    label: "第1条",
    heading: "",
    text: "侮辱しない。",
    force: "prohibition",
    check: "automatic",
    covers: ["insult"],
    except: [],
    only: [],
    ...changes,
  };
}

export function guideline(id: string, clauses: readonly Clause[], changes: Partial<Guideline> = {}): Guideline {
  return {
    id,
    title: id,
    issuer: id,
    name: id,
    date: null,
    applies: { contractors: false, private_use: false },
    own_domains: [],
    clauses,
    severities: {},
    ...changes,
  };
}

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: "insult",
    category: "insult",
    certainty: "certain",
    message: "",
    advice: null,
    text: "",
    range: [0, 1],
    suggestions: [],
    entry: null,
    contexts: [],
    tags: [],
    ...changes,
  };
}

export function violation(changes: Partial<Violation> = {}): Violation {
  const { contexts: _, ...rest } = finding();
  const positionAt = lineIndex("");
  return {
    ...rest,
    fingerprint: "",
    severity: "error",
    start: positionAt(0),
    end: positionAt(0),
    clauses: [],
    ...changes,
  };
}

/** As much of a document as questions look at. */
export function draft(text: string, changes: Partial<Document> & { fields?: Post["fields"] } = {}): Document {
  const { fields = {}, ...rest } = changes;
  return {
    post: { path: "draft.txt", index: 0, id: null, text, fields, firstLine: 1 },
    folded: { text, toOriginal: (range) => range, breaks: [] },
    sentences: [],
    tokens: [],
    links: [],
    mentions: [],
    hashtags: [],
    mails: [],
    dates: [],
    times: [],
    secrets: [],
    platforms: { known: [], unknown: [] },
    lengths: [],
    media: [],
    now: 0,
    registers: { ...EMPTY_REGISTERS, domains: ["city.example.jp"] },
    hits: () => [],
    contexts: () => new Set(),
    ...rest,
  };
}
