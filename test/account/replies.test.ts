import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPolicy } from "../../src/account/policy.js";
import { replyStance } from "../../src/account/replies.js";

describe("what a policy says of replies", () => {
  it.each([
    ["返信は行いません。", "none"],
    ["コメントやダイレクトメッセージへの返信はいたしません。", "none"],
    ["御意見への回答は行わないものとします。", "none"],
    ["回答はいたしかねますので、御了承ください。", "none"],
    ["原則として返信しません。", "unclear"],
    ["必要に応じて返信します。", "some"],
    ["いただいた質問には返信します。", "some"],
    ["すべてに返信できるとは限りません。", "some"],
    ["返信しない場合があります。", "some"],
    ["返信することはありません。", "none"],
    ["御質問は、電話または窓口でお答えします。", "unsaid"],
    ["行事の案内を発信します。", "unsaid"],
    ["返信は行いません。ただし、災害時には返信することがあります。", "some"],
  ] as const)("%s %s", (text, stance) => {
    expect(replyStance(text).stance).toBe(stance);
  });

  it("of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { stance, words } = replyStance(readPolicy(text).text);
        expect(stance === "unsaid" ? words : "").toBe("");
      }),
    );
  });
});
