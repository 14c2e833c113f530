import { isUnder } from "./registered.js";

/** Second-level names that only public bodies can have. */
const SUFFIXES: readonly string[] = ["lg.jp", "go.jp"];

/** The regional second-level names of JPRS: the prefectures, and the seven cities that have one of their own. */
const PREFECTURE =
  "hokkaido|aomori|iwate|miyagi|akita|yamagata|fukushima|ibaraki|tochigi|gunma|saitama|chiba|tokyo|kanagawa|niigata|toyama|ishikawa|fukui|yamanashi|nagano|gifu|shizuoka|aichi|mie|shiga|kyoto|osaka|hyogo|nara|wakayama|tottori|shimane|okayama|hiroshima|yamaguchi|tokushima|kagawa|ehime|kochi|fukuoka|saga|nagasaki|kumamoto|oita|miyazaki|kagoshima|okinawa";
const CITY = "sapporo|sendai|yokohama|kawasaki|nagoya|kobe|kitakyushu";

/**
 * www.city.isahaya.nagasaki.jp, pref.nagasaki.jp, city.kobe.jp: under the regional names these labels are reserved for
 * the authorities themselves. city.isahaya.jp is anybody's. example.jp belongs to nobody, and documents use it.
 */
const REGIONAL = new RegExp(
  `^(?:.+\\.)?(?:(?:city|town|vill)\\.[a-z0-9-]+\\.(?:${PREFECTURE})|(?:pref|metro|city)\\.(?:${PREFECTURE})|city\\.(?:${CITY})|(?:city|town|vill|pref)\\.[a-z0-9-]+\\.example)\\.jp$`,
);

/** True where only a state or local authority can have the name. */
export function isPublicBody(host: string): boolean {
  return SUFFIXES.some((suffix) => isUnder(host, suffix)) || REGIONAL.test(host);
}
