import type { Format } from "../types.js";
import { byTitle, digest, type Digest } from "./digest.js";
import { markup, type Markup } from "./html-markup.js";
import { sheet } from "./html-sheet.js";
import { STYLE } from "./html-style.js";
import { SHEET_WORDING } from "./html-wording.js";

/** The approval sheet (決裁票): one page of A4 for each post, complete in itself, without script. */
export const html: Format = (printable, options) => {
  const all = digest(printable, options);
  const say = SHEET_WORDING[options.lang];
  const sheets = all.posts.map((post, at) => sheet(post, at, { printable, options, all, say }));
  // The policy forbids a browser to load anything, whatever the page says.
  return `${
    markup`<!DOCTYPE html>
<html lang="${options.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${say.title}</title>
<style>
${STYLE_MARKUP}
</style>
</head>
<body>
${all.unread.length === 0 ? "" : unreadSheet(all)}${sheets}
</body>
</html>`.source
  }\n`;
};

/** A page of its own, before the others: nobody is to take them for all. */
function unreadSheet({ unread, say }: Digest): Markup {
  const parts = byTitle(unread, say).map(
    ([title, those]) => markup`<h2>✕ ${title}</h2>${those.map(({ told }) => markup`<p>${told}</p>`)}`,
  );
  return markup`<div class="sheet">${parts}</div>
`;
}

/** Ours, and without any character that escaping would change the meaning of. */
const STYLE_MARKUP = markup([STYLE] as unknown as TemplateStringsArray);
