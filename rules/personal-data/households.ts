import type { Document } from "../../src/define-rule.js";
import { matches } from "./found.js";
import type { Person } from "./person.js";

/** An address that only one house has, and who lives there: 東団地5棟302の家庭, 本町3-2の女性. A teacher in room 201 works there. */
const HOUSEHOLD =
  /(?:\d{1,4}-\d{1,4}(?:-\d{1,4})?|\d{1,3}号?棟(?:の?\d{3,4})?(?:号室?)?|\d{3,4}号室?|\d{1,4}番地)(?:の\d{1,4})?(?:に(?:お?住まい|住む)の?|、?(?:に)?(?:お?住まい|住んでいる|住んでる|暮らしている)のは[^。\n]{0,6}|の|、|・)(?:[^\s。、]{1,5}の)?(?:ご?家庭|世帯|お?宅|ご?夫婦|夫妻|ご?家族|一家|親子|母子|父子|姉妹|兄弟|姉弟|兄妹|方(?![々向面])|男性|女性|男の子|女の子|高齢者|おばあさん|おじいさん|住人|\d0代|(?:元|前)[^\s。、]{0,4}(?:先生|校長|園長))/gu;
/** 椎名町の塗装業の男性(44), 裏の長屋の左から2軒目のご婦人: told by where and what somebody is. */
const PORTRAIT =
  /[㐀-鿿ヶケノ]{1,6}[町村台丘区]の(?:[^\s。、はがを]{1,8}の)?(?:男性|女性|ご?婦人|男の子|女の子|おばあさん|おじいさん|ご?夫婦|母子|父子)(?=[(（]\d)|(?:[左右手前奥]から)?\d軒目の(?:ご?婦人|ご?主人|奥さん|お宅|ご?家庭|方|男性|女性|ご?夫婦|おばあさん|おじいさん)/gu;
/** A place where few people live. */
const PLACE =
  /\d丁目|番地|\d-\d|号室|\d号?棟|\d{3,4}号|(?:[㐀-鿿ヶケノ]{1,6}(?:町|村|地区|団地|集落|区|台|丘|部落|字)(?:の|に|内の|・|、|在住|で)|(?:赤|青|白|緑|黒)い(?:屋根|壁|家)|の(?:隣|向かい|裏|角|はす向かい)の)/u;

/** 理容まつおのご主人, パン屋さんの若い奥さん: the family of a shop that everybody knows. */
const SHOP_FAMILY =
  /(?:(?:理容|美容室?|理髪店|床屋|食堂|旅館|民宿|医院|薬局|工務店|喫茶|スナック|居酒屋|クリーニング|ベーカリー|カフェ|レストラン|寺|神社|農園|牧場)[^\s。、のはがを]{0,8}|[^\s。、のはがを]{1,8}(?:屋|店|堂|軒|亭|庵|荘|食堂|医院|寺))(?:さん)?の(?:若い|先代の|隣の)?(?:ご?主人|奥さん|奥様|女将(?:さん)?|おかみ(?:さん)?|若旦那|大将|息子さん|娘さん|長男|長女|おばあちゃん|おじいちゃん|ご夫婦|店主|店長|マスター|大女将|跡取り|お嫁さん|住職)/gu;

/** Households that are told by their address alone. */
export function* findHouseholds({ folded: { text } }: Document): Iterable<Person> {
  if (
    /[屋店堂軒亭庵荘寺社園場]|理容|美容|床屋|旅館|民宿|医院|薬局|喫茶|スナック|カフェ|ベーカリー|クリーニング/u.test(
      text,
    )
  ) {
    for (const { start, end } of matches(text, SHOP_FAMILY)) yield { start, end, form: "bare" };
  }
  if (!/\d/u.test(text)) return;
  for (const { start, end } of matches(text, HOUSEHOLD)) yield { start, end, form: "initial" };
  for (const { start, end } of matches(text, PORTRAIT)) yield { start, end, form: "bare" };
}

/** True where the words around say where the person lives. */
export function isPlaced(text: string, { start, end }: Person): boolean {
  return PLACE.test(text.slice(Math.max(0, start - 30), end + 30));
}
