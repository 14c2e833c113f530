import { describe, expect, it } from "vitest";
import { parseRegisters, withRegisterFiles } from "../../src/config/register-files.js";
import { NO_REGISTERS } from "../../src/config/registers-schema.js";
import type { Report } from "../../src/types.js";
import { runHere } from "../support/run-here.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();
const { write } = folder;

describe("files of registers", () => {
  it("join each other and what the configuration says", () => {
    const files = [
      write("a.yml", "people: [花水太郎]\nphones: 0957-22-1111\n"),
      write("b.yml", "people: [花水花子]\n"),
    ];
    const { people, phones, ...rest } = withRegisterFiles({ ...NO_REGISTERS, mails: ["a@example.jp"] }, files);
    expect(people.map(({ name }) => name)).toEqual(["花水太郎", "花水花子"]);
    expect(phones).toEqual(["0957-22-1111"]);
    expect(rest).toMatchObject({ mails: ["a@example.jp"], links: [] });
  });

  it("may be empty, or hold comments only", () => {
    expect(parseRegisters("# people: [x]\n", "a.yml")).toEqual(NO_REGISTERS);
    expect(parseRegisters('$schema: "x.json"\npeople:\n', "a.yml")).toEqual(NO_REGISTERS);
  });

  it.each([
    ["guidelines: [nagasaki]", /a\.yml:1:1: .*guidelines/u],
    ["registers: {people: [花水]}", /a\.yml:1:1: .*registers/u],
    ["links:\n  - {url: https://example.com/}", /a\.yml:2:5: .*by/u],
    ["people: [", /a\.yml:\d+:\d+: /u],
  ])("are refused with line and column: %j", (source, told) => {
    expect(() => parseRegisters(source, "a.yml")).toThrow(told);
  });

  it("cannot both say what one section's contacts are", () => {
    const files = ["a.yml", "b.yml"].map((name) =>
      write(name, "contacts: [{section: 広報　課, phones: 0957-22-1111}]\n"),
    );
    expect(() => withRegisterFiles(NO_REGISTERS, files)).toThrow(/b\.yml: .*広報/u);
  });

  it("are found from the configuration, and must be there and in the repository", async () => {
    write("draft.txt", "https://kanko.example.com/ をご覧ください。");
    write("links.yml", "links: [{url: https://kanko.example.com/, by: 広報課, at: 2026-11-01}]\n");
    const found = async (config: string): Promise<string[]> => {
      write("sns-lint.config.yml", `guidelines: [nagasaki]\n${config}`);
      const { shown } = await runHere(folder.path, "--format", "json", "draft.txt");
      const { posts } = JSON.parse(shown) as Report;
      return posts.flatMap(({ violations }) => violations.map(({ rule }) => rule));
    };
    expect(await found("")).toEqual(["unverified-link"]);
    expect(await found("register_files: ./links.yml\n")).toEqual([]);
    write("sns-lint.config.yml", "register_files: [nowhere.yml]\n");
    expect(await runHere(folder.path, "draft.txt")).toMatchObject({ status: 2, shown: "" });
    write("sns-lint.config.yml", "register_files: [/etc/hostname]\n");
    const { status, told } = await runHere(folder.path, "draft.txt");
    expect([status, told]).toEqual([2, expect.stringContaining("--allow-outside")]);
  });
});
