/** May the name be that of a person? Offices, companies, makers and programs may stay. */
export function isPerson(name: string): boolean {
  if (COMPANY.test(name) || MAKER.test(name)) return false;
  // 「田中 一村」 is a person, 「花水市」 and 「花水市広報課」 are none; 「中村」 and 「長谷部」 are too short to tell.
  return /\s/u.test(name) || !OFFICE.test(name);
}

const OFFICE =
  /^.{2,}(?:[市町村区県府]|東京都|北海道|課|室|局|係|役所|役場|支所|センター|協会|協議会|委員会|連盟|学校|公民館|図書館|博物館)$|.{3}部$/u;
const COMPANY =
  /株式会社|有限会社|法人|\b(?:office|city|town|inc|ltd|llc|corp|company|association|photography|studio)\.?$/iu;
const MAKER =
  /canon|nikon|sony|fujifilm|panasonic|olympus|ricoh|pentax|leica|apple|iphone|samsung|google|xperia|galaxy|adobe|picasa|unknown|camera|default/iu;
