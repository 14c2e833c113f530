import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { rewrite } from "../../src/cli/rewrite.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();

it.runIf(existsSync("/dev/full"))("says that there is no room, where there is none", async () => {
  await expect(rewrite("/dev/full", "a", "a.txt")).rejects.toThrow(
    "a.txt: 書き込めませんでした。空き容量がありません。要らないファイルを消して",
  );
});

it("says nothing of reading", async () => {
  folder.write("a", "");
  await expect(rewrite(`${folder.path}/a/b.txt`, "a", "b.txt")).rejects.toThrow(
    /^b\.txt: 書き込めませんでした。(?!.*読)/u,
  );
});
