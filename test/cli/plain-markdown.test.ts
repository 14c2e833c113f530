import { expect, it } from "vitest";
import { plainMarkdown } from "../../src/cli/plain-markdown.js";

it("keeps the words of a manual page", () => {
  const page =
    "# 短縮URL\n<!-- generated -->\n| ルール | `x` |\n|---|---|\n<!-- /generated -->\n\n**短縮**は `bit.ly` など。[説明](docs/a.md)\n\n## 直し方\n```txt\nbit.ly\n```\n";
  expect(plainMarkdown(page)).toBe("短縮URL\n\n短縮は bit.ly など。説明\n\n■ 直し方\nbit.ly");
});
