import { describe, expect, it } from "vitest";
import { resemblance } from "../../src/model/resemblance.js";
import { CATEGORIES, type Category } from "../../src/types.js";

describe("a resemblance", () => {
  it.each(Object.keys(CATEGORIES) as Category[])("is asked, with its words and %s by name", (category) => {
    const japanese = resemblance.ja("花火を上げてみました", category, ["花火", "上げる"]);
    expect(japanese).toContain("「花火を上げてみました」");
    expect(japanese).toContain(CATEGORIES[category]);
    expect(japanese).toContain("「花火」「上げる」");
    expect(japanese).toContain("当たりませんか");
    const english = resemblance.en("fireworks", category, ["花火"]);
    expect(english).toContain(category);
    expect(english).toContain("?");
  });

  it("says nothing again of what nobody may read", () => {
    expect(resemblance.ja("合言葉はひまわり", "credential", [])).toMatch(
      /^この文は「認証情報」に当たりませんか。言葉の/u,
    );
    expect(resemblance.en("合言葉はひまわり", "credential", [])).toMatch(
      /^Could this sentence be .* Its words are used/u,
    );
  });
});
