import type { Document } from "../../src/define-rule.js";
import { matches } from "./found.js";
import type { Person } from "./person.js";

/** An address that only one house has, and who lives there: 東団地5棟302の家庭, 本町3-2の女性. */
const HOUSEHOLD =
  /(?:\d{1,4}-\d{1,4}(?:-\d{1,4})?|\d{1,3}号?棟(?:の?\d{3,4})?(?:号室?)?|\d{3,4}号室?|\d{1,4}番地)(?:の\d{1,4})?(?:に(?:お?住まい|住む)の?|、?(?:に)?(?:お?住まい|住んでいる|住んでる|暮らしている)のは[^。\n]{0,6}|の|、|・)(?:[^\s。、]{1,5}の)?(?:ご?家庭|世帯|お?宅|ご?夫婦|夫妻|ご?家族|一家|親子|母子|父子|姉妹|兄弟|姉弟|兄妹|方(?![々向面])|男性|女性|男の子|女の子|高齢者|おばあさん|おじいさん|住人|\d0代)/gu;
/** A place where few people live. */
const PLACE =
  /\d丁目|番地|\d-\d|号室|\d号?棟|\d{3,4}号|(?:[㐀-鿿ヶケノ]{1,6}(?:町|村|地区|団地|集落|区|台|丘|部落|字)(?:の|に|内の|・|、|在住|で)|(?:赤|青|白|緑|黒)い(?:屋根|壁|家)|の(?:隣|向かい|裏|角|はす向かい)の)/u;

/** Households that are told by their address alone. */
export function* findHouseholds({ folded: { text } }: Document): Iterable<Person> {
  if (!/\d/u.test(text)) return;
  for (const { start, end } of matches(text, HOUSEHOLD)) yield { start, end, form: "initial" };
}

/** True where the words around say where the person lives. */
export function isPlaced(text: string, { start, end }: Person): boolean {
  return PLACE.test(text.slice(Math.max(0, start - 30), end + 30));
}
