import { describe, expect, it } from "vitest";
import { MOST_POSTS } from "../../src/read/limits.js";
import { readInputs } from "../../src/read/read-files.js";
import { RunLimit } from "../../src/read/run-limit.js";
import { post } from "../format/sample.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const read = (...texts: string[]) => ({ posts: texts.map((text) => post(text)), errors: [] });

describe("what a run reads", () => {
  it("is everything, up to the limits", () => {
    const limit = new RunLimit({ posts: 3, units: 6 });
    expect(limit.within(read("一二", "三四")).posts).toHaveLength(2);
    expect(limit.within(read("五六")).errors).toEqual([]);
    expect(limit.isReached).toBe(false);
  });

  it.each([
    ["posts", { posts: 2, units: 100 }],
    ["letters of all posts", { posts: 100, units: 4 }],
  ])("ends at so many %s, and says where", (_, most) => {
    const limit = new RunLimit(most);
    const texts = read("一二", "三四", "五", "六");
    const { posts, errors } = limit.within(texts);
    expect(posts).toEqual(texts.posts.slice(0, 2));
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^[^:]+: 1件目の投稿から後ろは検査していません。1回に検査できるのは/u),
    ]);
    expect(limit.isReached).toBe(true);
  });

  it("counts what the fields hold, too", () => {
    const limit = new RunLimit({ posts: 100, units: 10 });
    const fields = { alt_text: "五文字です", allow: ["四つです", "二つ"] };
    const { posts } = limit.within({ posts: [post("一"), { ...post("二"), fields }, post("三")], errors: [] });
    expect(posts).toHaveLength(1);
  });

  describe("in files", () => {
    const folder = temporaryFolder();

    it("passes over no file behind the limit in silence", async () => {
      folder.write("a.ndjson", '{"text":"あ"}\n'.repeat(MOST_POSTS + 1));
      folder.write("b.txt", "い");
      folder.write("c/d.txt", "う");
      const { posts, errors } = await readInputs(["a.ndjson", "b.txt", "c"], { cwd: folder.path });
      expect(posts).toHaveLength(MOST_POSTS);
      expect(errors.map(({ message }) => message)).toEqual([
        expect.stringContaining(`a.ndjson: ${String(MOST_POSTS + 1)}件目の投稿から後ろは検査していません。`),
        expect.stringMatching(/^b\.txt: 読んでいません。1回に検査できるのは50,000件、合わせて2,000万字までです。/u),
        expect.stringMatching(/^c\/d\.txt: 読んでいません。/u),
      ]);
    });
  });
});
