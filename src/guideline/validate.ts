import type {
  AccountCheck,
  Category,
  CheckLevel,
  Clause,
  Force,
  Guideline,
  Severity,
  Signal,
  Usage,
} from "../types.js";
import { checkShape } from "./check-shape.js";
import { GuidelineError, type Problem } from "./guideline-error.js";
import { GUIDELINE_KEYS } from "./schema.js";
import { exceptProblem, ruleProblem, type Vocabulary } from "./vocabulary.js";

/** Where a value sits in its file. */
export type Path = readonly (string | number)[];
/** 1-based line of a value, or null where it is not known. */
export type LineOf = (path: Path) => number | null;

/**
 * The guideline that a parsed YAML file describes. Throws GuidelineError with every problem, in file order. Names of
 * contexts and rules are checked where a vocabulary is given.
 */
export function validateGuideline(
  value: unknown,
  file: string,
  lineOf: LineOf = () => null,
  vocabulary: Vocabulary | null = null,
): Guideline {
  const problems: Problem[] = [];
  const report = (path: Path, message: string): void => void problems.push({ line: lineOf(path), message });
  checkShape(value, { is: "record", keys: GUIDELINE_KEYS }, [], report);
  if (problems.length === 0) checkMeaning(value as RawGuideline, report);
  if (problems.length === 0 && vocabulary !== null) checkNames(value as RawGuideline, vocabulary, report);
  if (problems.length > 0) throw new GuidelineError(file, sorted(problems));
  return complete(value as RawGuideline);
}

interface RawClause {
  id: string;
  label: string;
  heading?: string;
  text: string;
  force: Force;
  check: CheckLevel;
  covers?: Category[];
  except?: string[];
  only?: string[];
  only_in?: Partial<Record<Category, string[]>>;
  binds?: Usage[];
  covers_in?: Partial<Record<Usage, Category[]>>;
  question?: string;
  questions?: Partial<Record<Category, string>>;
  ask?: Signal[];
  account?: AccountCheck[];
  why?: string;
  note?: string;
}

interface RawGuideline {
  id: string;
  title: string;
  issuer: string;
  name: string;
  date?: string | null;
  applies?: { contractors?: boolean; private_use?: boolean };
  own_domains?: string[];
  severities?: Record<string, Severity | "off">;
  clauses: RawClause[];
}

type Report = (path: Path, message: string) => void;

/** What the shape alone does not tell: ids, and that every clause is checked by somebody or says why not. */
function checkMeaning(guideline: RawGuideline, report: Report): void {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(guideline.id))
    report(["id"], `id「${guideline.id}」は、英小文字・数字・ハイフンで書いてください。`);
  const seen = new Set<string>();
  for (const [index, clause] of guideline.clauses.entries()) {
    const at = ["clauses", index];
    if (seen.has(clause.id)) report([...at, "id"], `条項の id「${clause.id}」が重なっています。`);
    seen.add(clause.id);
    for (const message of promises(clause)) report([...at, "check"], `条項「${clause.label}」: ${message}`);
  }
}

function checkNames({ clauses, severities = {} }: RawGuideline, vocabulary: Vocabulary, report: Report): void {
  const tell = (path: Path, problem: string | null): void => (problem === null ? undefined : report(path, problem));
  for (const [index, { except = [] }] of clauses.entries())
    for (const [at, name] of except.entries()) tell(["clauses", index, "except", at], exceptProblem(name, vocabulary));
  for (const rule of Object.keys(severities)) tell(["severities", rule], ruleProblem(rule, vocabulary));
}

function promises(clause: RawClause): string[] {
  const { check, covers = [], question, ask = [], why } = clause;
  const asks = question !== undefined;
  const rows: readonly Row[] = [
    [check === "none" && why === undefined, "check: none には、検査できない理由 why が要ります。"],
    [check === "automatic" && covers.length === 0, "check: automatic には、当たる指摘の種類 covers が要ります。"],
    [BY_PEOPLE.has(check) && !asks, `check: ${check} には、人に尋ねる質問 question が要ります。`],
    [isIdle(clause), "check: account には、確かめること account か、質問 question が要ります。"],
    [asks && !question.endsWith("か。"), "question は「…か。」で終わる問いにしてください。"],
    [ask.length > 0 && !asks, "ask があるのに、質問 question がありません。"],
    [ask.includes("finding") && covers.length === 0, "ask: [finding] には、指摘の種類 covers が要ります。"],
    ...byCategory(clause),
  ];
  return rows.flatMap(([broken, message]) => (broken ? [message] : []));
}

type Row = readonly [broken: boolean, message: string];

function byCategory({ covers = [], question, questions = {}, only_in = {} }: RawClause): Row[] {
  const words = Object.values(questions);
  const categories = [...Object.keys(questions), ...Object.keys(only_in)];
  return [
    [words.some((each) => !each.endsWith("か。")), "questions は「…か。」で終わる問いにしてください。"],
    [words.length > 0 && question === undefined, "questions があるのに、質問 question がありません。"],
    [
      categories.some((category) => !covers.some((each) => each === category)),
      "questions と only_in には、covers に書いた指摘の種類だけを書けます。",
    ],
  ];
}

/** A clause about accounts of which nothing would be said. */
function isIdle({ check, account = [], question }: RawClause): boolean {
  return check === "account" && account.length === 0 && question === undefined;
}

const BY_PEOPLE: ReadonlySet<CheckLevel> = new Set(["assisted", "checklist"]);

function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function complete(raw: RawGuideline): Guideline {
  const { applies = {}, clauses, ...rest } = raw;
  return {
    ...rest,
    date: raw.date ?? null,
    applies: { contractors: applies.contractors ?? false, private_use: applies.private_use ?? false },
    own_domains: raw.own_domains ?? [],
    severities: raw.severities ?? {},
    clauses: clauses.map(({ heading = "", covers = [], except = [], only = [], ...clause }): Clause => ({
      ...clause,
      heading,
      covers,
      except,
      only,
    })),
  };
}
