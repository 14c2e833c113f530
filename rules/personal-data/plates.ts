import { isInAddress } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { matches, sentenceAround } from "./found.js";
import type { Found } from "./found.js";

/** 長崎 501 ぬ 82-10. The kana of plates leave out お し へ ん; the number may have dots for missing digits. */
const CAR =
  /[㐀-鿿ヶぁ-ん]{1,4}[ 　]?\d{2}[\dACFHKLMPXY]?[ 　]?[あ-えか-さす-ふほ-を][ 　]?(?:\d{2}-\d{2}|[・.]\d-?\d{2}|[・.]{2}-?\d{2}|[・.]{3}-?\d)(?![\d-])/gu;
/** 品川330さ1234, without a hyphen: no kana that is a particle. */
const COMPACT = /[㐀-鿿ヶ]{2,4}[1-8]\d{2}[あ-えか-さす-つてなぬねひふほ-れろわ]\d{4}(?!\d)/gu;
/** い 12-34, of mopeds and motorcycles: only where the sentence speaks of a plate. */
const MOPED = /(?<![㐀-鿿ぁ-ん])[あ-えか-さす-ふほ-を][ 　]?\d{1,4}-\d{2}(?![\d-])/gu;
/** ナンバーは82-10: the number alone, after a word for it. */
const NUMBER =
  /(?<=(?:ナンバー|車番|車両番号)[はがの: 「]{0,3})\d{2}-\d{2}(?![\d-])|(?<=ナンバー[はがの: 「]{0,3})\d{4}(?=」?の?[^。\n]{0,8}(?:車|ワゴン|軽|ミニバン|バイク|原付|トラック|セダン|ワンボックス))/gu;
const PLATE_WORD = /ナンバー|プレート|車両番号|登録番号|車番|原付|バイク/u;
const SPECIMEN = /見本|サンプル|例[)):]|たとえば|例えば|イメージ|のように|記入|書き方|図柄|ご当地|希望番号|抽選/u;

/** Number plates of vehicles; specimens are silent. */
export function* findPlates(document: Document): Iterable<Found> {
  const { text } = document.folded;
  for (const expression of [CAR, COMPACT, MOPED, NUMBER]) {
    for (const { start, end } of matches(text, expression)) {
      const [from, to] = sentenceAround(document, start);
      const sentence = text.slice(Math.min(from, start), Math.max(to, end));
      if (SPECIMEN.test(sentence) || isInAddress(document, start, end)) continue;
      if (expression === MOPED && !PLATE_WORD.test(sentence)) continue;
      yield {
        at: [start, end],
        kind: "車のナンバー",
        certainty: expression === CAR || expression === COMPACT ? "certain" : "likely",
      };
    }
  }
}
