import type { Post, PostPaper, PostReport, PostReview, Severity } from "../types.js";
import type { Digest } from "./digest.js";
import { markup, type Markup } from "./html-markup.js";
import { mediaName } from "./html-post.js";
import type { SheetWording } from "./html-wording.js";

/** Title, whose guidelines, what the post says of itself, and the boxes in which people sign. */
export function head(
  name: string,
  post: Post | undefined,
  lengths: PostReport["lengths"],
  paper: PostPaper | undefined,
  { names }: Digest,
  say: SheetWording,
): Markup {
  const [people, days] = signed(post, paper, say);
  return markup`<div class="head"><div class="title"><h1>${say.title}</h1><p>${[...names.values()].join("　")}</p>
${facts(name, post, lengths, say)}</div>
<table class="boxes"><tbody><tr>${say.boxes.map((each) => markup`<th>${each}</th>`)}</tr>
<tr>${people.map((each) => markup`<td>${each}</td>`)}</tr>
<tr>${days.map((each) => markup`<td class="day">${each === "" ? say.noDay : each}</td>`)}</tr></tbody></table></div>`;
}

/** Who drafted, reviewed and approved it, and when, as far as it was told; the rest is for the pen. */
function signed(post: Post | undefined, paper: PostPaper | undefined, say: SheetWording): [string[], string[]] {
  const review = paper?.review ?? null;
  const approved = post?.fields.approved_by ?? spoken(review, say);
  if (review === null)
    return [
      [paper?.author ?? "", "", approved],
      ["", "", ""],
    ];
  return [
    [review.drafter, review.reviewer, approved],
    ["", say.day(Date.parse(review.at)), ""],
  ];
}

/** Whoever has approved by word of mouth has no stamp to put there. */
function spoken(review: PostReview | null, say: SheetWording): string {
  const by = review?.approval?.by ?? null;
  return by === null ? "" : say.spoken(by);
}

function facts(name: string, post: Post | undefined, lengths: PostReport["lengths"], say: SheetWording): Markup {
  const { scheduled_at, account } = post?.fields ?? {};
  const scheduled = scheduled_at === undefined ? "" : say.moment(Date.parse(scheduled_at));
  const where = platformsOf(post, lengths).join("、");
  return markup`<table class="grid facts"><tbody>
<tr><th>${say.draft}</th><td>${name}</td></tr>
<tr><th>${say.scheduled}</th><td>${scheduled}</td></tr>
<tr><th>${say.account}</th><td>${account ?? ""}</td></tr>
<tr><th>${say.platforms}</th><td>${where === "" ? say.unnamedPlatform : where}</td></tr>
</tbody></table>`;
}

/** What is published with it, and how it is approved. */
export function approvalTable(media: PostPaper["media"], approval: Markup, say: SheetWording): Markup {
  const pictures = media.map((each) => mediaName(each, say));
  return markup`<table class="grid facts"><tbody>
${pictures.length === 0 ? "" : markup`<tr><th>${say.media}</th><td>${pictures.join("、")}</td></tr>`}
<tr><th>${say.approval}</th><td>${approval}</td></tr>
</tbody></table>`;
}

/** As the post says itself, or as it is configured for it. */
function platformsOf(post: Post | undefined, lengths: PostReport["lengths"]): string[] {
  const { platform, platforms } = post?.fields ?? {};
  const own = [platform ?? [], platforms ?? []].flat();
  return own.length > 0 ? own : lengths.flatMap(({ name, named }) => (named ? [name] : []));
}

/** By what it was checked, so that one can say so years later. */
export function foot({ violations, accepted }: PostReport, paper: PostPaper | undefined, say: SheetWording): Markup {
  const count = (wanted: Severity): number => violations.filter(({ severity }) => severity === wanted).length;
  const counts = say.counts(count("error"), count("warning"), count("info"), accepted.length);
  const print = markup`<p>${say.print}: <span class="print">${paper?.prints.text ?? say.noPrint}</span></p>`;
  return markup`<div class="foot small">${print} ${paper === undefined ? "" : versionLines(paper, say)} <p>${counts}${say.noPromise}</p></div>`;
}

/** Twelve digits tell two files apart; the record has them all. */
const DIGITS = 12;

function versionLines({ versions }: PostPaper, say: SheetWording): Markup {
  const { tool, rules, dictionaries, guidelines } = versions;
  const documents = guidelines.map(({ title, date, sha256 }) => say.guideline(title, date, sha256.slice(0, DIGITS)));
  return markup`<p>${say.checkedWith}: ${say.versions(tool, rules, dictionaries.slice(0, DIGITS))}、${documents.join("、")}</p>`;
}
