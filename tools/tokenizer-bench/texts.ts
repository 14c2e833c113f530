const OPENINGS = ["【お知らせ】", "市役所からのお知らせです。", "こんにちは、広報課です！", "本日、", "【募集】"];
const PLACES = ["市民体育館で", "中央図書館の二階で", "駅前の広場で", "各地区の公民館で", "オンラインで"];
const EVENTS = [
  "防災講座を開催します。",
  "保健師による健康相談を行います。",
  "子育て中の方の集いがあります。",
  "写真展が始まりました。",
];
const DETAILS = [
  "参加費は無料ですが、事前の申し込みが必要です。",
  "先着30名まで。",
  "雨天の場合は11月3日（月）に延期します。",
];
const CLOSINGS = [
  "皆さまのご参加をお待ちしています。",
  "詳しくは市のホームページをご覧ください。",
  "お問い合わせは電話0123-45-6789まで。",
];

/** 900 different posts of some 80 characters. */
export const POSTS: readonly string[] = OPENINGS.flatMap((opening) =>
  PLACES.flatMap((place) =>
    EVENTS.flatMap((event) =>
      DETAILS.flatMap((detail) => CLOSINGS.map((closing) => `${opening}${place}${event}\n${detail}${closing}`)),
    ),
  ),
);

/** Of `length` characters, without 、 and 。: kuromoji takes quadratic time for it. */
export function unbroken(length: number): string {
  const text = POSTS.join("\n").replace(/[、。]/g, "");
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
