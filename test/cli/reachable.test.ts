import { join } from "node:path";
import { expect, it } from "vitest";
import { reachable } from "../../src/cli/reachable.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();

it("follows what is loaded at once or later, and finds what opens connections", () => {
  folder.write("a.cjs", 'require("./b.cjs"); bundleImport("./c.cjs");');
  folder.write("b.cjs", 'fetch("https://example.jp/"); new WebSocket(x);');
  folder.write("c.cjs", 'require("node:net"); self.XMLHttpRequest;');
  folder.write("d.cjs", "fetch(x)");
  const { files, builtins, globals } = reachable(join(folder.path, "a.cjs"));
  expect([files, [...builtins.keys()], [...globals.keys()].sort()]).toEqual([
    3,
    ["net"],
    ["WebSocket", "XMLHttpRequest", "fetch"],
  ]);
});

it("takes no words and no methods for them", () => {
  folder.write("a.cjs", 'say("git fetch --unshallow"); cache.fetch(1); prefetch(2); typeof fetch; const fetched = 1;');
  expect([...reachable(join(folder.path, "a.cjs")).globals.keys()]).toEqual([]);
});
