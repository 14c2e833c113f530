import { sep } from "node:path";
import { hasManyStars, isTooWide } from "../read/wide-pattern.js";
import type { FormFault } from "./form-fault.js";

const EXAMPLE = "投稿/観光課/** のように、設定ファイルから見た場所を「/」で区切って書いてください。";

const ONE_FOLDER = "途中の「**」は1つまでです。フォルダーの名前を書くか、2行に分けてください。";
const FEWER_STARS = "1つの名前の「*」は3つまでです。フォルダーの名前を書くか、2行に分けてください。";

/** What keeps a pattern from ever fitting a draft, so that what it says would never hold, or from being tried in time; null: nothing. */
export function patternFault(words: string): FormFault | null {
  const pattern = words.trim();
  if (pattern.startsWith("#")) return { problem: "は、覚え書きとして読みとばされます。", repair: EXAMPLE };
  if (/^(?:!?)(?:[A-Za-z]:|\.\.(?:\/|$))/u.test(pattern))
    return { problem: "は、設定ファイルのフォルダーの外です。", repair: EXAMPLE };
  // A # or ! that a name begins with is written behind one.
  if (pattern.replace(/^\\(?=[#!])/u, "").includes("\\")) return { problem: "に「\\」は使えません。", repair: EXAMPLE };
  if (isTooWide(pattern)) return { problem: "の途中に「**」が2つ以上あります。", repair: ONE_FOLDER };
  if (hasManyStars(pattern)) return { problem: "の1つの名前に「*」が4つ以上あります。", repair: FEWER_STARS };
  return null;
}

/** The first of a list: what is taken out again must have been taken in before. */
export function firstPatternFault(words: string): FormFault | null {
  if (!words.trim().startsWith("!")) return patternFault(words);
  return {
    problem: "は、その前に書いた場所から外すものですが、前に何もありません。",
    repair: "先に ** のように、含める場所を書いてください。",
  };
}

/** As a .gitignore in `folder` takes it: ./posts and the folder's own path are meant from there. */
export function asIgnored(pattern: string, folder: string): string {
  const [, not = "", rest = ""] = /^(!?)(.*)$/su.exec(pattern.normalize("NFC")) ?? [];
  const own = `${folder.split(sep).join("/").normalize("NFC")}/`;
  if (rest.startsWith("./")) return not + rest.slice(1);
  return not + (rest.startsWith(own) ? rest.slice(own.length - 1) : rest);
}
