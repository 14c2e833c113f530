import { firstEndingBehind, isInAddress, matchesIn } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { isAdvice, PUBLIC_ACCESS } from "./advice.js";
import type { Found } from "./found.js";
import { furtherValues } from "./further-values.js";
import { KEY_WORDS, MAY_HAVE_KEY_WORD } from "./key-words.js";
import type { KeyWord } from "./key-words.js";
import { OPENED_BY_RECIPE } from "./recipes.js";
import { GAME, scenesOf } from "./scenes.js";
import { valueAfter, wordsAfter } from "./values.js";
import type { Value } from "./values.js";

/** A password, passcode or key with its value, or with how to work it out, in a Japanese sentence. */
export function* findPasswords(document: Document): Iterable<Found> {
  const { text } = document.folded;
  if (!MAY_HAVE_KEY_WORD.test(text)) return;
  for (const keyWord of KEY_WORDS) {
    if (keyWord.needs !== undefined && !keyWord.needs.test(text)) continue;
    for (const match of matchesIn(text, keyWord.expression)) {
      const value = valueOf(document, keyWord, match.index, match.index + match[0].length);
      if (value !== null) yield* findings(document, keyWord, match.index, value);
    }
  }
}

/** The number on a key that was found. */
const LOST = /落とし物|落し物|落とされ|忘れ物|拾得|拾いまし/u;

/** What the key word between two offsets is given, unless it is an example, a link, or part of a game. */
function valueOf(document: Document, keyWord: KeyWord, start: number, end: number): Value | null {
  const { text } = document.folded;
  if (isInAddress(document, start, end)) return null;
  const value =
    keyWord.words === true ? wordsAfter(text, end) : valueAfter(text, end, sentencesAround(document, start, end + 1));
  if (value === null || isAdvice(text, value.end) || isInAddress(document, value.start, value.end)) return null;
  return isPlay(keyWord, value, sentencesAround(document, start, value.end)) ? null : value;
}

function isPlay({ kind, loose }: KeyWord, { by }: Value, scene: string): boolean {
  if ((by === "distance" || loose === true) && GAME.test(scene)) return true;
  return kind === "暗証番号" && LOST.test(scene);
}

/** Everybody may take part: the code keeps nobody out, and is given to all. */
const OPEN_TO_ALL = /どなたでも|申し?込み?(?:は)?不要|事前申込不要|一般公開|参加自由/u;
const MEETING = /Zoom|Teams|Webex|会議|ミーティング|ウェビナー|配信|傍聴|視聴/iu;

/** 名簿は開催日4けたで開きます */
export function* findOpeningRecipes(document: Document): Iterable<Found> {
  const { text } = document.folded;
  if (!/zip|ファイル|名簿|添付|PDF|Excel|エクセル|フォルダ|資料|システム|端末|ロック|鍵|錠|金庫/iu.test(text)) return;
  for (const scene of scenesOf(document)) {
    if (!FILE.test(scene.words)) continue;
    for (const match of matchesIn(text.slice(scene.start, scene.end), OPENED_BY_RECIPE)) {
      const start = scene.start + match.index;
      const end = start + match[0].length;
      if (!isAdvice(text, end)) yield { at: [start, end], say: "recipe", kind: "パスワード", certainty: "likely" };
    }
  }
}

/** What the staff send each other; reservations and library cards open with the reader's own data. */
const FILE = /zip|圧縮|ファイル|名簿|添付|PDF|Excel|エクセル|フォルダ|会議資料|議事録|端末|ロック|鍵|錠|金庫/iu;

/** The value, and those that stand in a row with it. */
function* findings(document: Document, keyWord: KeyWord, start: number, value: Value): Iterable<Found> {
  const first = finding(document, keyWord, start, value);
  yield first;
  if (value.by === "recipe" || keyWord.words === true) return;
  for (const at of furtherValues(document, value.end)) yield { ...first, at };
}

function finding(document: Document, { kind, loose }: KeyWord, start: number, value: Value): Found {
  const at = [value.start, value.end] as const;
  const scene = sentencesAround(document, start, value.end);
  // A meeting is announced in one sentence and its code given in another.
  const open = MEETING.test(scene) && isOpenToAll(document);
  if (open || PUBLIC_ACCESS.test(scene)) return { at, say: "public", kind, certainty: open ? "hint" : "likely" };
  return {
    at,
    say: value.by === "recipe" ? "recipe" : "value",
    kind,
    certainty: value.by === "words" && loose !== true ? "certain" : "likely",
  };
}

const OPEN = new WeakMap<Document, boolean>();

/** Worked out once for a document: it may hold thousands of values. */
function isOpenToAll(document: Document): boolean {
  const open = OPEN.get(document) ?? OPEN_TO_ALL.test(document.folded.text);
  OPEN.set(document, open);
  return open;
}

/** Characters of a sentence that are looked at on either side; nobody writes one that is longer. */
const FAR = 1000;

/** The sentence of a range and the one before it. */
function sentencesAround({ sentences, folded: { text } }: Document, start: number, end: number): string {
  const index = firstEndingBehind(sentences, start);
  const from = sentences[Math.max(0, index - 1)]?.start ?? start;
  return text.slice(Math.max(Math.min(from, start), start - FAR), end);
}
