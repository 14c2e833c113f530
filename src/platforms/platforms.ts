// What fits where. One entry per figure that changes when a platform changes it; nothing else in the project holds one.
import type { Platform } from "../types.js";

/** When the figures were last held against their sources. */
export const AS_OF = "2026-11";

interface Entry extends Platform {
  /** How people write it; compared without case, width, spaces and marks. */
  readonly spellings: readonly string[];
  /** Where the figures are published, in our own words. */
  readonly source: string;
}

export const PLATFORMS: readonly Entry[] = [
  {
    id: "x",
    name: { ja: "X", en: "X" },
    limit: 280,
    unit: "weighted",
    spellings: ["x", "twitter", "ツイッター", "エックス", "旧ツイッター", "x(twitter)", "x(旧twitter)", "tw"],
    source: "docs.x.com, Counting characters; twitter-text, config v3: 280 by weight, an address 23, an emoji 2.",
  },
  {
    id: "x-premium",
    name: { ja: "X（プレミアム）", en: "X Premium" },
    limit: 25_000,
    unit: "weighted",
    spellings: ["x premium", "xpremium", "xプレミアム", "x(premium)", "x(プレミアム)", "twitter blue"],
    source: "help.x.com, About X Premium: longer posts up to 25,000 characters.",
  },
  {
    id: "line",
    name: { ja: "LINE公式アカウント", en: "LINE Official Account" },
    limit: 500,
    unit: "graphemes",
    spellings: ["line", "ライン", "line公式アカウント", "line公式", "line oa", "line official account", "line manager"],
    source: "LINE Official Account Manager, as described by its users: 500 characters in one balloon; line ends count.",
  },
  {
    id: "line-api",
    name: { ja: "LINE（Messaging API）", en: "LINE (Messaging API)" },
    limit: 5000,
    unit: "utf16",
    spellings: ["line api", "line-api", "line messaging api", "messaging api", "line(api)", "line(messaging api)"],
    source: "developers.line.biz, Text message and Character counting: 5,000 UTF-16 code units.",
  },
  {
    id: "instagram",
    name: { ja: "Instagram", en: "Instagram" },
    limit: 2200,
    unit: "codePoints",
    hashtags: 5,
    links: false,
    spellings: ["instagram", "インスタグラム", "インスタ", "insta", "ig"],
    source: "Instagram's help and API: captions of 2,200 characters. Hashtags: 5 instead of 30, announced 2025-12-19.",
  },
  {
    id: "facebook",
    name: { ja: "Facebook", en: "Facebook" },
    limit: 63_206,
    unit: "utf16",
    spellings: ["facebook", "フェイスブック", "フェースブック", "fb"],
    source: "Facebook engineering and the documents of many tools: 63,206 characters.",
  },
  {
    id: "threads",
    name: { ja: "Threads", en: "Threads" },
    limit: 500,
    unit: "threads",
    hashtags: 1,
    spellings: ["threads", "スレッズ", "スレッド"],
    source: "developers.facebook.com, Threads posts: 500 characters, emoji by UTF-8 bytes; one tag a post.",
  },
  {
    id: "youtube",
    name: { ja: "YouTubeの説明", en: "YouTube description" },
    limit: 5000,
    unit: "codePoints",
    hashtags: 60,
    spellings: ["youtube", "ユーチューブ", "you tube", "yt"],
    source:
      "YouTube help, Edit video settings and Hashtags: description 5,000 characters; above 60 tags all are ignored.",
  },
  {
    id: "youtube-title",
    name: { ja: "YouTubeの題名", en: "YouTube title" },
    limit: 100,
    unit: "codePoints",
    field: "title",
    spellings: [],
    source: "YouTube Data API, snippet.title: 100 characters.",
  },
  {
    id: "bluesky",
    name: { ja: "Bluesky", en: "Bluesky" },
    limit: 300,
    unit: "graphemes",
    spellings: ["bluesky", "ブルースカイ"],
    source: "atproto lexicon app.bsky.feed.post: 300 graphemes.",
  },
  {
    id: "tiktok",
    name: { ja: "TikTok", en: "TikTok" },
    limit: 2200,
    unit: "utf16",
    spellings: ["tiktok", "ティックトック"],
    source: "developers.tiktok.com, Content posting: captions of 2,200 UTF-16 code units.",
  },
  {
    id: "other",
    name: { ja: "ほかの媒体", en: "Other media" },
    limit: null,
    unit: "codePoints",
    spellings: [
      ...[
        "ホームページ",
        "hp",
        "ウェブサイト",
        "webサイト",
        "web",
        "website",
        "サイト",
        "ブログ",
        "blog",
        "note",
        "メール",
      ],
      ...["メールマガジン", "メルマガ", "mail", "email", "広報紙", "広報誌", "アプリ", "sns", "mastodon", "pinterest"],
    ],
    source: "No limit that a post could reach, or one that every operator sets.",
  },
];
