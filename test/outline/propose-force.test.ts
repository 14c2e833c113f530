import { describe, expect, it } from "vitest";
import { proposeForce } from "../../src/outline/propose-force.js";

const force = (text: string, above = ""): string => proposeForce({ text, heading: "", above });

describe("proposeForce", () => {
  it.each([
    "利用者への返信は行わない。",
    "短縮ＵＲＬは使わない。",
    "政治的な話題には触れない。",
    "職務で知ったことを漏らさない。",
    "返信はしない。ただし、災害のときはこの限りでない。",
    "勤務時間中は、私的な投稿をしない（休憩時間を除く。）。",
  ])("forbids: %s", (text) => {
    expect(force(text)).toBe("prohibition");
  });

  it.each(["承諾を得る。", "投稿の前に、所属長の決裁を受ける。", "誤りは、速やかに訂正する。", "出所を明示する。"])(
    "demands: %s",
    (text) => {
      expect(force(text)).toBe("duty");
    },
  );

  it.each(["前項にかかわらず、災害のときはこの限りでない。", "ただし、緊急の場合は、この限りではない。"])(
    "excepts: %s",
    (text) => {
      expect(force(text, "次の情報は投稿しない。")).toBe("permission");
    },
  );

  it.each([
    "一度発信した情報は、完全には削除できない。",
    "市は、利用者の損害について責任を負わない。",
    "発信した情報は、瞬時に拡散する。",
    "この要綱は、令和６年４月１日から施行する。",
    "投稿は、市の公式な見解ではない。",
    "正確な情報とは限らない。",
  ])("only tells: %s", (text) => {
    expect(force(text)).toBe("background");
  });
});
