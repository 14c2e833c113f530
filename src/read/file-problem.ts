/** Not the system's: ours, for a link that leads where nothing may be written. */
export const LINK_OUT = "LINK_OUT";
/** Ours too, for a link that leads nowhere. */
export const LINK_LOST = "LINK_LOST";

const PROBLEMS: Readonly<Record<string, readonly [problem: string, repair: string]>> = {
  EACCES: ["読む権限がありません。", "ファイルの権限を確かめるか、管理する人に頼んでください。"],
  EISDIR: ["ファイルではなくフォルダーです。", "中のファイルを指定してください。"],
  ELOOP: ["リンクが堂々巡りになっています。", "元のファイルを直接指定してください。"],
  [LINK_OUT]: ["フォルダーの外へのリンクです。", "リンク先のファイルを直接指定してください。"],
  [LINK_LOST]: ["リンクの先がありません。", "リンクを消すか、先のファイルを作ってください。"],
  ENOSPC: ["空き容量がありません。", "要らないファイルを消して空けるか、別の場所で試してください。"],
  EDQUOT: ["使える容量を超えました。", "要らないファイルを消して空けるか、管理する人に頼んでください。"],
  EROFS: ["書き込めない場所です。", "書き込める場所に写してから試してください。"],
  ENAMETOOLONG: ["名前が長すぎます。", "短い名前に変えてください。"],
  ENOENT: ["ファイルが見つかりません。", "名前と場所を確かめてください。"],
  ENOTDIR: ["ファイルが見つかりません。", "名前と場所を確かめてください。"],
};
const PERMISSION = new Set(["EPERM", "EACCES"]);

/** What the system's refusal means for the person at the desk. */
export function fileProblem(error: unknown): { problem: string; repair: string } {
  const code = codeOf(error);
  const [problem, repair] = PROBLEMS[PERMISSION.has(code) ? "EACCES" : code] ?? [
    `読み込めません${code === "" ? "" : `（${code}）`}。`,
    "別のソフトで開いていないか、ファイルが壊れていないかを確かめてください。",
  ];
  return { problem, repair };
}

/** In a message for whoever looks after the machine. */
export function reasonOf(error: unknown): string {
  return codeOf(error) || String(error);
}

/** The system's name of the error (ENOENT), or "". */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}
