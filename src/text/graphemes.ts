/** Made when first needed: that takes 7 ms, and most drafts do without. */
let segmenter: Intl.Segmenter | undefined;

/** Nothing in it joins a neighbour: kana, kanji, ASCII, punctuation. */
const PLAIN = /^[\n\u0020-\u007E\u3000-\u3029\u3030-\u3098\u309B-\u30FF\u4E00-\u9FFF\uFF01-\uFF9D]*$/u;
const WINDOW = 256;

/** What a reader sees as characters, in order. \r\n is one. In windows, because the segmenter is slow on long strings. */
export function* clusters(text: string): Generator<string> {
  if (PLAIN.test(text)) {
    yield* text;
    return;
  }
  segmenter ??= new Intl.Segmenter("ja", { granularity: "grapheme" });
  let size = WINDOW;
  for (let at = 0; at < text.length;) {
    const window = text.slice(at, at + size);
    const found = Array.from(segmenter.segment(window), ({ segment }) => segment);
    // The last one may go on behind the window.
    if (at + window.length < text.length) found.pop();
    yield* found;
    at += found.reduce((sum, { length }) => sum + length, 0);
    size = found.length === 0 ? size * 2 : WINDOW;
  }
}
