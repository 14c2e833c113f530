import { describe, expect, it } from "vitest";
import { isRecordedId, recordedId } from "../src/mark.js";

const KIRIN = "パスワードは Kirin77tokyo です";
const SHOWN = "パスワードは ＊＊＊＊＊＊＊＊＊＊＊＊ です";

describe("the id of a post in a record", () => {
  it.each([null, "koho-001"])("%s stays", (id) => {
    expect(recordedId(id, id)).toBe(id);
    expect(isRecordedId(id, id)).toBe(true);
  });

  it("is known again where it is masked, and another that is masked alike is another", () => {
    const recorded = recordedId(KIRIN, SHOWN);
    expect(recorded).toMatch(/^パスワードは ＊{12} です-[\da-f]{2}$/);
    expect(isRecordedId(recorded, KIRIN)).toBe(true);
    for (const other of ["パスワードは Tanuk88osaka です", "パスワードは Kirin77tokyo だ", SHOWN, null])
      expect(isRecordedId(recorded, other)).toBe(false);
    expect(recordedId("パスワードは Tanuk88osaka です", SHOWN)).not.toBe(recorded);
  });
});
