import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError } from "../../src/config/config-error.js";
import { loadConfig } from "../../src/config/load-config.js";
import { DEFAULT_CONFIG } from "../../src/config/schema.js";
import { SEARCH_PLACES } from "../../src/config/search-config.js";
import { asNobody } from "../support/as-nobody.js";

const started = process.cwd();
const home = { ...process.env };
let cwd = "";
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "sns-lint-config-")));
  // The user's own settings must not decide a test.
  process.env["XDG_CONFIG_HOME"] = join(cwd, ".settings");
});
afterEach(() => {
  process.chdir(started);
  process.env = { ...home };
  rmSync(cwd, { recursive: true, force: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

async function refusal(file: string): Promise<ConfigError> {
  const error: unknown = await loadConfig({ cwd, file, search: true }).catch((reason: unknown) => reason);
  if (error instanceof ConfigError) return error;
  throw new Error("nothing was refused");
}

describe("loadConfig", () => {
  it("is the default where there is nothing, or nothing is looked for", async () => {
    expect(await loadConfig({ cwd, search: true })).toEqual({ config: DEFAULT_CONFIG, file: null });
    write(".sns-lintrc.yml", "guidelines: [nagasaki]");
    expect(await loadConfig({ cwd, search: false })).toEqual({ config: DEFAULT_CONFIG, file: null });
  });

  it.each(SEARCH_PLACES)("finds %s in a folder above", async (name) => {
    write(name, '{"guidelines": ["nagasaki", "./own.yml"]}');
    mkdirSync(join(cwd, "posts/2026"), { recursive: true });
    const { config, file } = await loadConfig({ cwd: join(cwd, "posts/2026"), search: true });
    expect(file).toBe(join(cwd, name));
    expect(config.guidelines).toEqual(["nagasaki", join(cwd, "own.yml")]);
  });

  it.skipIf(process.platform === "win32").each<[string, () => void, RegExp]>([
    ["a link to nothing", () => symlinkSync("nowhere.yml", join(cwd, ".sns-lintrc.yml")), /リンクの先がありません/u],
    ["a link to itself", () => symlinkSync(".sns-lintrc.yml", join(cwd, ".sns-lintrc.yml")), /堂々巡り/u],
    ["a folder", () => void mkdirSync(join(cwd, ".sns-lintrc.yml")), /フォルダー/u],
  ])("does not go on as if there were none where one is %s", async (_, make, told) => {
    make();
    mkdirSync(join(cwd, "posts"));
    const error: unknown = await loadConfig({ cwd: join(cwd, "posts"), search: true }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toMatch(/\.sns-lintrc\.yml: /u);
    expect(String(error)).toMatch(told);
  });

  it.skipIf(process.platform === "win32")("reads no device that has its name, and nothing without end", async () => {
    mkdirSync(join(cwd, "posts"));
    symlinkSync("/dev/zero", join(cwd, "sns-lint.config.yml"));
    const error: unknown = await loadConfig({ cwd: join(cwd, "posts"), search: true }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toMatch(/sns-lint\.config\.yml: ふつうのファイルではありません/u);
    rmSync(join(cwd, "sns-lint.config.yml"));
    write("sns-lint.config.yml", " ".repeat(2 * 2 ** 20 + 1));
    await expect(loadConfig({ cwd, search: true })).rejects.toThrow(/大きすぎます（2MBまで）/u);
  });

  it.skipIf(process.platform === "win32")("does not pass over one that may not be read", async () => {
    write("sns-lint.config.yml", "guidelines: [nagasaki]");
    write("posts/.sns-lintrc.yml", "guidelines: [oizumi]");
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, "sns-lint.config.yml"), 0);
    await asNobody(async () => {
      const error: unknown = await loadConfig({ cwd, search: true }).catch((e: unknown) => e);
      expect(String(error)).toMatch(/sns-lint\.config\.yml: 設定の読む権限がありません/u);
      // Nobody asks for it where there is one nearer.
      const { config } = await loadConfig({ cwd: join(cwd, "posts"), search: true });
      expect(config.guidelines).toEqual(["oizumi"]);
    });
  });

  describe.skipIf(process.platform === "win32")("a user's own settings", () => {
    const OWN = ".settings/sns-lint/config.yml";
    const found = (): Promise<unknown> => loadConfig({ cwd, search: true }).catch(String);

    beforeEach(() => {
      write(OWN, "guidelines: [nagasaki]");
      chmodSync(cwd, 0o755);
    });

    it.each<[string, RegExp]>([
      [OWN, /\.settings\/sns-lint\/config\.yml: 設定の読む権限がありません/u],
      [".settings/sns-lint", /\.settings\/sns-lint: 設定の読む権限がありません/u],
      [".settings", /\.settings\/sns-lint: 設定の読む権限がありません/u],
    ])("are not passed over where %s is closed", async (closed, told) => {
      chmodSync(join(cwd, closed), 0);
      await asNobody(async () => {
        expect(await found()).toMatch(told);
      });
      chmodSync(join(cwd, closed), 0o755);
      // Nobody asks for them where there is one nearer.
      write("sns-lint.config.yml", "guidelines: [oizumi]");
      chmodSync(join(cwd, closed), 0);
      await asNobody(async () => {
        expect(await found()).toMatchObject({ config: { guidelines: ["oizumi"] } });
      });
      chmodSync(join(cwd, closed), 0o755);
    });

    it("are none in the home of somebody else", async () => {
      chmodSync(cwd, 0);
      const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), "sns-lint-elsewhere-")));
      chmodSync(elsewhere, 0o755);
      await asNobody(async () => {
        expect(await loadConfig({ cwd: elsewhere, search: true })).toMatchObject({ file: null });
      });
      rmSync(elsewhere, { recursive: true });
    });

    it.each<[string, () => void, RegExp]>([
      ["a link to nothing", () => symlinkSync("nowhere.yml", join(cwd, OWN)), /リンクの先がありません/u],
      ["a folder", () => void mkdirSync(join(cwd, OWN)), /フォルダー/u],
      ["a device", () => symlinkSync("/dev/zero", join(cwd, OWN)), /ふつうのファイルではありません/u],
    ])("are told where they are %s", async (_, make, told) => {
      rmSync(join(cwd, OWN));
      make();
      expect(await found()).toMatch(told);
    });
  });

  it("takes the nearest, also when it is empty", async () => {
    write(".sns-lintrc.yml", "guidelines: [nagasaki]");
    write("posts/.sns-lintrc", "");
    const { config, file } = await loadConfig({ cwd: join(cwd, "posts"), search: true });
    expect([config, file]).toEqual([DEFAULT_CONFIG, join(cwd, "posts/.sns-lintrc")]);
  });

  it.each(['{"sns-lint": {"guidelines": ["x"]}}', '{"cosmiconfig": {"searchPlaces": ["own.cjs"]}}'])(
    "runs no code that it finds beside %s",
    async (manifest) => {
      const code = `require("node:fs").writeFileSync(${JSON.stringify(join(cwd, "ran"))}, "");module.exports = {};`;
      for (const name of [
        ".config/config.js",
        ".sns-lintrc.js",
        "sns-lint.config.js",
        "sns-lint.config.cjs",
        "own.cjs",
      ]) {
        write(name, code);
      }
      write(".settings/sns-lint/config.js", code);
      write("package.json", manifest);
      process.chdir(cwd);
      expect(await loadConfig({ cwd, search: true })).toEqual({ config: DEFAULT_CONFIG, file: null });
      expect(existsSync(join(cwd, "ran"))).toBe(false);
    },
  );

  it.each([
    ["own.mjs", 'export default { guidelines: ["nagasaki"] };'],
    ["own.cjs", 'module.exports = { guidelines: ["nagasaki"] };'],
    ["own.txt", "guidelines: nagasaki"],
  ])("takes %s when it is named", async (name, content) => {
    write(name, content);
    const { config, file } = await loadConfig({ cwd, file: name, search: true });
    expect([config.guidelines, file]).toEqual([["nagasaki"], join(cwd, name)]);
  });

  it("reads Shift_JIS and UTF-16, as editors of Windows save", async () => {
    const name = Uint8Array.of(0x89, 0xd4, 0x90, 0x85);
    write("a.yml", Buffer.concat([Buffer.from("registers: {people: ["), name, Buffer.from("]}\r\n")]));
    write("b.yml", Buffer.from("\ufeffregisters: {people: [花水]}\r\n", "utf16le"));
    for (const file of ["a.yml", "b.yml"]) {
      expect((await loadConfig({ cwd, file, search: true })).config.registers.people).toMatchObject([{ name: "花水" }]);
    }
  });

  it("names a file that is not there, and the one that was meant", async () => {
    write("own.yml", "");
    expect((await refusal("owm.yml")).problems[0]?.repair).toContain("own.yml");
    expect((await refusal("gone.mjs")).problems).toHaveLength(1);
    expect((await refusal(".")).file).toBe(cwd);
  });

  it.each([
    ["a.mjs", "export const guidelines = [];"],
    ["b.mjs", "throw new Error('no');"],
    ["c.mjs", "export default {"],
    ["d.mjs", "import 'not-there-at-all'; export default {};"],
    ["e.yml", Uint8Array.of(0x82, 0xff, 0xff)],
  ])("refuses %s", async (name, content) => {
    write(name, content);
    expect((await refusal(name)).file).toBe(join(cwd, name));
  });

  it("refuses rules that do not exist", async () => {
    write(".sns-lintrc", "rules: {insult: off, reply: off}");
    await expect(loadConfig({ cwd, search: true, ruleIds: () => ["insult"] })).rejects.toThrow(ConfigError);
  });
});
