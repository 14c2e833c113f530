import type { Document, Platform, Range } from "../../src/define-rule.js";

interface TooMany {
  readonly at: Range;
  readonly say: "tags";
  readonly data: { readonly count: number; readonly most: number; readonly name: Platform["name"] };
  readonly certainty: "likely";
  readonly advice: string;
}

/** More tags than the strictest of the platforms takes. Likely, because platforms bring such limits in by and by. */
export function* tooManyTags({ hashtags, platforms }: Document): Iterable<TooMany> {
  const count = new Set(hashtags.map(({ name }) => name.toLowerCase())).size;
  const [strictest] = platforms.known
    .flatMap(({ hashtags: most, name }) => (most === undefined ? [] : [{ most, name }]))
    .sort((a, b) => a.most - b.most);
  if (strictest === undefined || count <= strictest.most) return;
  const [first, last] = [hashtags[strictest.most], hashtags.at(-1)];
  if (first === undefined || last === undefined) return;
  const advice = `ハッシュタグを${String(strictest.most)}個までに絞ってください。`;
  yield { at: [first.start, last.end], say: "tags", data: { count, ...strictest }, certainty: "likely", advice };
}
