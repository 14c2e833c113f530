import {
  isNamelessVideo,
  isOwnPage,
  isRegistered,
  isSaidToBeOthers,
  isUnder,
  platformOf,
} from "../../src/define-rule.js";
import type { Certainty, Document, Link, Range } from "../../src/define-rule.js";

interface StatusLink {
  readonly at: Range;
  readonly platform: string;
  readonly certainty: Certainty;
}

/** Links to single posts, not to a page, of accounts that are not the organisation's. */
export function* statusLinks({ links, registers, folded: { text } }: Document): Iterable<StatusLink> {
  for (const link of links) {
    const form = formOf(link, text);
    if (form === undefined || isRegistered(link, registers) || isOwnPage(link, registers)) continue;
    if (!form.named && OWN.test(around(text, link))) continue;
    const platform = platformOf(link.host) ?? (isNamelessVideo(link) ? "YouTube" : link.host);
    yield { at: [link.start, link.end], platform, certainty: form.named ? "certain" : "likely" };
  }
}

/** Whose a video is, its address does not say: only where the draft says that it is another's. */
function formOf(link: Link, text: string): Pick<Form, "named"> | undefined {
  if (isNamelessVideo(link)) return isSaidToBeOthers(text, link) ? { named: false } : undefined;
  return FORMS.find(({ host, path }) => isUnder(link.host, host) && path.test(link.path));
}

interface Form {
  readonly host: string;
  readonly path: RegExp;
  /** True where the address names the account; else it is unknown whose the post is. */
  readonly named: boolean;
}

const STATUS = /^\/[^/]+\/status(?:es)?\/\d/u;
const FACEBOOK_GROUP = /^\/groups\/[^/]+\/(?:posts|permalink)/u;
const FORMS: readonly Form[] = [
  { host: "x.com", path: STATUS, named: true },
  { host: "twitter.com", path: STATUS, named: true },
  { host: "instagram.com", path: /^\/(?!p\/|reels?\/|tv\/|stories\/)[^/]+\/(?:p|reel|tv)\//u, named: true },
  { host: "instagram.com", path: /^\/stories\/[^/]+/u, named: true },
  { host: "instagram.com", path: /^\/(?:p|reels?|tv)\//u, named: false },
  { host: "facebook.com", path: FACEBOOK_GROUP, named: true },
  { host: "facebook.com", path: /^\/[^/]+\/(?:posts|videos|photos)\//u, named: true },
  { host: "facebook.com", path: /^\/(?:permalink|story|photo|watch|share|reel)\b/u, named: false },
  { host: "threads.net", path: /^\/@[^/]+\/post\//u, named: true },
  { host: "threads.com", path: /^\/@[^/]+\/post\//u, named: true },
  { host: "tiktok.com", path: /^\/@[^/]+\/(?:video|photo)\//u, named: true },
  { host: "note.com", path: /^\/[^/]+\/n\//u, named: true },
  { host: "bsky.app", path: /^\/profile\/[^/]+\/post\//u, named: true },
];

/** Said to be the organisation's own, where the address cannot tell. */
const OWN =
  /公式|市の(?:チャンネル|動画)|町の(?:チャンネル|動画)|(?:市|町|村|県)(?:チャンネル|YouTube)|(?:当|本)(?:課|館|園|市|町)|わたしたちの|配信(?:中|します|しました)|公開(?:中|しました|します)/u;

function around(text: string, { start, end }: Link): string {
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - 80);
  return text.slice(from === start ? Math.max(0, start - 80) : from, end + 20);
}
