import type { Document } from "../../src/define-rule.js";

/** A sentence and the one before it, which often says what a number in it opens. */
export interface Scene {
  readonly start: number;
  readonly end: number;
  /** Both sentences. */
  readonly words: string;
}

/** Games whose codes are part of the fun. */
const PUZZLE =
  /謎解き|なぞとき|ナゾトキ|謎を解|脱出ゲーム|宝探し|宝さがし|スタンプラリー|キーワードラリー|ミステリー|暗号解読/u;
/** Coupons, lost property, what a caller hears on the telephone, and what swindlers say. */
export const GAME =
  /謎解き|なぞとき|脱出ゲーム|クイズ|クーポン|割引|ポイント|プレゼント|抽選|当選|ガイダンス|自動音声|伝言ダイヤル|落とし物|落し物|忘れ物|拾得|詐欺|(?<!勝)手口|だまし|展示|企画展|ノンステップ/u;

/** The scenes of a post, leaving out games, coupons and telephone menus. */
export function* scenesOf({ sentences, folded: { text } }: Document): Iterable<Scene> {
  if (PUZZLE.test(text)) return;
  for (const [index, { start, end }] of sentences.entries()) {
    const words = text.slice(sentences[index - 1]?.start ?? start, end);
    if (!GAME.test(words)) yield { start, end, words };
  }
}
