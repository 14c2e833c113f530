import type { ReportingDescriptor } from "sarif";
import { CATEGORIES, type Category, type Lang, type PostReport, type Violation } from "../types.js";
import { clauseName } from "./clause-name.js";
import type { Digest } from "./digest.js";
import { markdownText } from "./markdown-escape.js";
import { message, sarifText } from "./sarif-text.js";

/** Id of the rule that stands for the questions to a person. */
export const CHECKLIST = "checklist";

/** A descriptor for every rule of the report, with the clauses that it was held against, word for word. */
export function sarifRules(posts: readonly PostReport[], all: Digest, lang: Lang): ReportingDescriptor[] {
  const rules = new Map<string, Violation[]>();
  for (const violation of posts.flatMap(({ violations, accepted }) => [...violations, ...accepted])) {
    const others = rules.get(violation.rule);
    if (others === undefined) rules.set(violation.rule, [violation]);
    else others.push(violation);
  }
  const descriptors = [...rules].map(([id, violations]) => descriptor(id, violations, all, lang));
  return all.questions.length === 0 ? descriptors : [...descriptors, checklistRule(all)];
}

function descriptor(id: string, violations: readonly Violation[], all: Digest, lang: Lang): ReportingDescriptor {
  const { say, names } = all;
  const category = violations[0]?.category ?? "drafting-slip";
  const title = titleOf(category, lang);
  const cited = new Map(
    violations.flatMap(({ clauses }) =>
      clauses.map(({ guideline, label, text }) => [clauseName(guideline, label, names), text] as const),
    ),
  );
  const clauses = [...cited].map(([name, text]) => name + say.quote(text));
  const lines = [title, ...(clauses.length === 0 ? [say.noClause] : clauses), say.moreOnRule(id)];
  return {
    id,
    shortDescription: message(title),
    fullDescription: message(clauses.length === 0 ? title : [title, ...clauses]),
    help: { ...message(lines), markdown: lines.map((line) => markdownText(sarifText(line))).join("\n\n") },
    properties: { category, tags: [category] },
  };
}

function titleOf(category: Category, lang: Lang): string {
  return lang === "ja" ? CATEGORIES[category] : category;
}

function checklistRule({ say }: Digest): ReportingDescriptor {
  return { id: CHECKLIST, shortDescription: message(say.checklist), help: message(say.checklist) };
}
