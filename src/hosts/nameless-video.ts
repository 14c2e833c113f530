import type { Link } from "../types.js";
import { isUnder } from "./registered.js";

/** A video whose address has its number only: whose channel it is in, nobody can see there. */
export function isNamelessVideo({ host, path }: Link): boolean {
  if (isUnder(host, "youtu.be")) return /^\/[\w-]{6,}/u.test(path);
  return isUnder(host, "youtube.com") && /^\/(?:watch\?|shorts\/|live\/|post\/|embed\/)/u.test(path);
}

/** Does the draft itself say that it is somebody else's? 〇〇さんのチャンネル, 方が動画に, この動画がおすすめ */
export function isSaidToBeOthers(text: string, { start, end }: Pick<Link, "start" | "end">): boolean {
  return OTHERS.test(text.slice(Math.max(0, start - 100), end + 20));
}

const OTHERS =
  /(?:さん|様|さま|氏|くん|ちゃん|方|市民|町民|住民|個人)(?:の|が|による)[^。\n]{0,16}(?:動画|チャンネル|投稿|映像|YouTube|ユーチューブ)|[ユY][ーo]チューバー|YouTuber|Vtuber|VTuber|配信者|(?:動画|映像|チャンネル|リンク|解説)[^。\n]{0,8}(?:おすすめ|オススメ|お薦め|お勧め|参考にな|を見つけ|を見かけ|話題|バズ|神|絶賛|人気)|(?:おすすめ|オススメ|話題|人気|参考にな)(?:の|っている|る)(?:動画|映像|チャンネル)/u;
