import { spelled } from "../../src/define-rule.js";
import type { Document, Token } from "../../src/define-rule.js";
import { after, before, matches } from "./found.js";
import { findBareNames, findInitials } from "./bare-names.js";
import { nameStart } from "./names.js";
import type { Person } from "./person.js";
import { ANIMAL, NO_PERSON, PUBLIC_ROLE, SPECIMEN } from "./roles.js";

/** 〇〇氏(…)による講演 */
const GIVES =
  /^(?:\([^)\n]{0,24}\))?(?:による|の)[^。\n、]{0,14}(?:講演|講話|お話|トーク|ライブ|演奏|指導|講座|教室|個展|作品)/u;
const ADDRESS = /さん|様|さま|氏|君|くん|ちゃん/gu;
const RANK =
  /主任|主査|主事|主幹|係長|係員|課長補佐|課長|次長|部長|室長|職員|班長|技師|保育士|書記|先生|教諭|看護師|保健師|ヘルパー/gu;
/** 関西本部職員, 鳥取県職員 */
const OFFICE =
  /(?:本部|支部|支所|支店|支社|出張所|事務所|センター|[県府都道]|庁|消防|警察|投票所|会場|施設|現場|窓口|学校|病院)$/u;
/** What stands before a rank and is no name: 担当課長, 所管の各係長. */
const OTHER_RANK =
  /^(?:担当|統括|上席|総括|主任|主席|首席|事務|技術|専門|関係|各|前|元|現|新任|後任|当時|市|町|村|県|国|人事|総務|財政|税務|福祉|教育|建設|環境|企画|広報|防災|消防|議会|正規|臨時|非常勤|男性|女性|若手|新規|新人|自治|地域|一般|会計|任用)/u;

/** Names with 〇〇さん or a rank, or of surname and given name; people in office, speakers and registered people are left out. */
export function findPersons(document: Document): Person[] {
  const persons = [
    ...titled(document, ADDRESS, "addressed"),
    ...titled(document, RANK, "staff"),
    ...fullNames(document),
    ...findBareNames(document),
    ...findInitials(document),
  ].sort((a, b) => a.start - b.start);
  let last = 0;
  return persons.filter((person) => {
    if (person.start < last) return false;
    last = person.end;
    return !isPublic(document, person);
  });
}

function* titled(document: Document, title: RegExp, form: Person["form"]): Iterable<Person> {
  for (const match of matches(document.folded.text, title)) {
    if (form === "staff" && OFFICE.test(before(document.folded.text, match.start, 8))) continue;
    const start =
      nameStart(document, match.start) ?? (form === "staff" ? rankedName(document.folded.text, match.start) : null);
    if (start !== null) yield { start, end: match.end, form };
  }
}

/** 総務課の〇〇主任: what stands between の or a department and a rank is a name, unless it is another rank. */
function rankedName(text: string, end: number): number | null {
  const name = /(?<=[の課係室部\s、。]|^)[㐀-鿿]{2,3}$/u.exec(before(text, end, 8))?.[0];
  return name === undefined || OTHER_RANK.test(name) ? null : end - name.length;
}

/** Surname and given name side by side. */
function* fullNames(document: Document): Iterable<Person> {
  const tokens = document.tokens.filter((token) => token.surface.trim() !== "");
  for (let index = 0; index + 1 < tokens.length; index += 1) {
    const [first, second] = [tokens[index], tokens[index + 1]];
    if (first === undefined || second?.pos3 !== "名" || second.start - first.end > 1) continue;
    if (isSurname(first, second.start > first.end)) yield { start: first.start, end: second.end, form: "full" };
  }
}

/** A surname of two letters and more; set apart from the given name (関口 春子), any word of Chinese characters may be one. */
function isSurname({ surface, pos, pos3 }: Token, apart: boolean): boolean {
  if (apart) return pos === "名詞" && /^[㐀-鿿]{1,3}$/u.test(surface);
  return surface.length > 1 && pos3 === "姓";
}

function isPublic(document: Document, { start, end }: Person): boolean {
  const { text } = document.folded;
  const name = text.slice(start, end);
  if (document.registers.people.some((known) => isNamed(text, known, start, end))) return true;
  // 歌手・北沢まなさん: what looks like a surname is what she is.
  if (/[・ ]/u.test(name) && PUBLIC_ROLE.test(name.split(/[・ ]/u, 1)[0] ?? "")) return true;
  if (GIVES.test(after(text, end, 50))) return true;
  return PUBLIC_ROLE.test(before(text, start, 12)) || PUBLIC_ROLE.test(after(text, end, 14));
}

/** The name stands there, perhaps divided otherwise than the dictionary does it (花水花子: 花|水花子). */
function isNamed(text: string, known: string, start: number, end: number): boolean {
  const from = Math.max(0, start - known.length);
  const match = spelled(known)?.exec(text.slice(from, end)) ?? null;
  return match !== null && from + match.index + match[0].length > start;
}

/** Mascots and animals are named and have lives too; forms to fill in show a name. */
export function isNoPerson(text: string, { start, end }: Person): boolean {
  if (
    SPECIMEN.test(text.slice(Math.max(0, start - 40), start)) ||
    /^[^。\n]{0,6}\((?:仮名|見本|例|架空)/u.test(text.slice(end, end + 12))
  )
    return true;
  const name = text.slice(start, end);
  return (
    ANIMAL.test(name) ||
    (/(?:ちゃん|くん|君)$/u.test(name) && NO_PERSON.test(text.slice(Math.max(0, start - 60), end + 60)))
  );
}
