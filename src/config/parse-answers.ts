import { isSeq, type Document } from "yaml";
import type { APPROVALS, Reply, SAME_PERSON } from "../types.js";
import { ANSWERS_SHAPE } from "./answers-shape.js";
import { checkDocument, parseYaml, type Place } from "./parse-yaml.js";

interface Entry {
  /** 1-based line of the file. */
  readonly at: number | null;
  /** Number or id of a post; null: any. */
  readonly post: string | null;
}

export interface AcceptEntry extends Entry {
  readonly rule: string;
  readonly text: string | null;
  readonly line: string | null;
  readonly reason: string;
  readonly until: string | null;
}

export interface AnswerEntry extends Entry {
  readonly clause: string;
  /** The words of the question, where a clause asks two. */
  readonly question: string | null;
  readonly answer: Reply;
  readonly note: string | null;
}

export interface ApprovalEntry extends Entry {
  readonly type: (typeof APPROVALS)[number];
  readonly case: string | null;
  readonly by: string | null;
}

/** The answers to a review, prepared in a file. */
export interface GivenAnswers {
  readonly drafter: string | null;
  readonly reviewer: string | null;
  /** Of two names that leave it open. */
  readonly samePerson: boolean | null;
  readonly accept: readonly AcceptEntry[];
  readonly answers: readonly AnswerEntry[];
  readonly approval: readonly ApprovalEntry[];
}

type Written = Omit<GivenAnswers, "samePerson"> & { readonly same_person: (typeof SAME_PERSON)[number] | null };

/** The answers in `text` (YAML or JSON). Throws ConfigError with every problem, each with its line. */
export function parseAnswers(text: string, file: string): GivenAnswers {
  const { document, place } = parseYaml(text, file, "このファイルが審査の答えかどうかを確かめてください。");
  if (document.contents === null)
    return { drafter: null, reviewer: null, samePerson: null, accept: [], answers: [], approval: [] };
  const given = checkDocument(document, ANSWERS_SHAPE, "審査の答え", file, place) as Written;
  const located = <T extends object>(key: "accept" | "answers" | "approval", entries: readonly T[]): readonly T[] =>
    entries.map((entry, index) => ({ ...entry, at: lineOf(document, key, index, place) }));
  return {
    drafter: given.drafter,
    reviewer: given.reviewer,
    samePerson: given.same_person === null ? null : given.same_person === "はい",
    accept: located("accept", given.accept),
    answers: located("answers", given.answers),
    approval: located("approval", given.approval),
  };
}

function lineOf(document: Document, key: string, index: number, place: Place): number | null {
  const list: unknown = document.get(key, true);
  const node: unknown = isSeq(list) ? list.items[index] : list;
  const { range } = (node ?? {}) as { readonly range?: readonly number[] | null };
  return place(range?.[0] ?? null).line;
}
