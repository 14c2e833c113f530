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
});
