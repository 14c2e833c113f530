import { TLDS } from "../text/tlds.js";

const PREFECTURES =
  "hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama chiba tokyo kanagawa niigata toyama ishikawa fukui yamanashi nagano gifu shizuoka aichi mie shiga kyoto osaka hyogo nara wakayama tottori shimane okayama hiroshima yamaguchi tokushima kagawa ehime kochi fukuoka saga nagasaki kumamoto oita miyazaki kagoshima okinawa";
/** co.jp, lg.jp, com.au, nagasaki.jp: names below which others register theirs. */
const SECOND_LEVEL = new RegExp(
  `^(?:(?:ac|ad|co|com|ed|edu|go|gob|gov|gr|lg|ne|net|or|org)\\.[a-z]{2}|(?:${PREFECTURES.replaceAll(" ", "|")})\\.jp)$`,
  "u",
);
/** Services that give everybody a name of their own. */
const SERVICES: ReadonlySet<string> = new Set(
  "github.io gitlab.io pages.dev workers.dev netlify.app vercel.app web.app firebaseapp.com herokuapp.com blogspot.com blogspot.jp wordpress.com wixsite.com jimdofree.com jimdosite.com hatenablog.com hatenablog.jp livedoor.blog fc2.com sakura.ne.jp xsrv.jp amebaownd.com studio.site stores.jp base.shop peraichi.com weebly.com tumblr.com".split(
    " ",
  ),
);

/** True where anybody may register a name below `host`: whoever trusts it trusts everybody. */
export function isPublicSuffix(host: string): boolean {
  return TLDS.has(host) || SECOND_LEVEL.test(host) || SERVICES.has(host);
}
