// What kinds of host a link may lead to without being asked about. Data.

/** Schools and universities: public enough to ask only as a question. */
export const SCHOOL_SUFFIXES: readonly string[] = ["ed.jp", "ac.jp"];

/** Services on which a municipality takes applications under its own contract; the address does not name it. Host -> service. */
export const APPLICATION_SERVICES: Readonly<Record<string, string>> = {
  "logoform.jp": "LoGoフォーム",
  "graffer.jp": "Graffer",
  "s-kantan.jp": "簡単申請",
  "e-tumo.jp": "e-TUMO",
  "task-asp.net": "電子申請ASP",
};
