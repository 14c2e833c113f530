import { didYouMean } from "../text/did-you-mean.js";
import { withoutGaps } from "../text/without-gaps.js";

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
/** An office in other words, or by its name. */
const OFFICE =
  /^(?:duty|(?:official|organization|work|business|office|public)(?:account)?|(?:[市町村区県都道府]の?)?(?:公式|組織|業務|職務|公務|公用|公的|広報|法人|団体|行政|自治体)の?(?:アカウント|sns|用)?|(?![私自非]|個人(?!情報|番号)).+(?:課|係|室|部|局|館|センター|事務所|委員会|市|町|村|区|県|役所|役場|庁))$/iu;
/** Whoever writes this means it, whatever stands around it. */
const TELLING: readonly (readonly [RegExp, string])[] = [
  [/private|(?:職務|業務|勤務)時?間?外|私的|プライベート/iu, "private"],
  [/contractor|委託|受託/iu, "contractor"],
  [/^非/u, "private"],
  [/私|自分|個人/u, "個人"],
];

/** Whether anybody knows whose account that is; nothing is the office's. */
export function isAccountType(written: string): boolean {
  const words = folded(written);
  return words === "" || KNOWN.some((known) => folded(known) === words) || OFFICE.test(words);
}

/** The value that one that is none was meant to be; null where it is nothing like one. */
export function meantAccountType(written: string): string | null {
  const words = folded(written);
  return TELLING.find(([form]) => form.test(words))?.[1] ?? didYouMean(words, KNOWN.filter(isLong));
}

function folded(written: string): string {
  return withoutGaps(written).toLowerCase();
}

/** Of two letters every other word of two is near. */
function isLong(word: string): boolean {
  return word.length > 2;
}
