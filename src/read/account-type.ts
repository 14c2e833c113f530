import { didYouMean } from "../text/did-you-mean.js";

/** Words for `account_type` that usage.ts and the rule organization-account read. */
const KNOWN: readonly string[] = [
  "organization",
  "personal",
  "private",
  "private use",
  "contractor",
  "individual",
  "official",
  "組織",
  "公式",
  "個人",
  "個人アカウント",
  "職員個人",
  "私用",
  "私的",
  "私物",
  "プライベート",
  "職務外",
  "業務外",
  "勤務外",
  "私的利用",
  "委託",
  "委託先",
  "委託業者",
  "受託",
  "受託者",
  "受託事業者",
];
/** One letter beside a known one, and something else. */
const OTHERS: readonly string[] = ["業務用", "職務用", "公務", "公用", "業務", "職務", "組織用", "公式用"];
/** Whoever writes this means it, whatever stands around it. */
const TELLING: readonly (readonly [RegExp, string])[] = [
  [/private|(?:職務|業務|勤務)時?間?外|私的|プライベート/iu, "private"],
  [/contractor|委託|受託/iu, "contractor"],
];

/** The value that `written` was meant to be; null where it is one, or is nothing like one. */
export function meantAccountType(written: string): string | null {
  const words = written.normalize("NFKC").trim().toLowerCase().replace(/[_-]/gu, " ");
  if (words.length < 3 || KNOWN.includes(words) || OTHERS.includes(words)) return null;
  return TELLING.find(([form]) => form.test(words))?.[1] ?? didYouMean(words, KNOWN.filter(isLong));
}

/** Of two letters every other word of two is near. */
function isLong(word: string): boolean {
  return word.length > 2;
}
