// What kinds of host a link may lead to without being asked about. Data.

/** Second-level names that only public bodies can have. */
export const PUBLIC_SUFFIXES: readonly string[] = ["lg.jp", "go.jp"];

/** Schools and universities: public enough to ask only as a question. */
export const SCHOOL_SUFFIXES: readonly string[] = ["ed.jp", "ac.jp"];

/** City, town, village, prefecture in the regional domains: www.city.isahaya.nagasaki.jp, pref.nagasaki.jp. */
export const REGIONAL = /^(?:.+\.)?(?:city|town|vill|village|pref|metro)(?:\.[a-z0-9-]+){1,3}\.jp$/u;

/** Services on which a municipality takes applications under its own contract; the address does not name it. Host -> service. */
export const APPLICATION_SERVICES: Readonly<Record<string, string>> = {
  "logoform.jp": "LoGoフォーム",
  "graffer.jp": "Graffer",
  "s-kantan.jp": "簡単申請",
  "e-tumo.jp": "e-TUMO",
  "task-asp.net": "電子申請ASP",
};

/** Platforms on which the account is part of the address. Host -> name. */
export const PLATFORMS: Readonly<Record<string, string>> = {
  "x.com": "X",
  "twitter.com": "X",
  "instagram.com": "Instagram",
  "facebook.com": "Facebook",
  "youtube.com": "YouTube",
  "tiktok.com": "TikTok",
  "threads.net": "Threads",
  "threads.com": "Threads",
  "note.com": "note",
  "line.me": "LINE",
  "page.line.me": "LINE",
  "github.com": "GitHub",
};
