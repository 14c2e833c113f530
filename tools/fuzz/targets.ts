// What is fed with hostile input, and what must hold whatever comes.
import fc from "fast-check";
import { FORMAT_NAMES, loadFormat } from "../../src/format/index.js";
import { parseConfig } from "../../src/config/parse-config.js";
import { parseAccount } from "../../src/config/parse-account.js";
import { parseReport } from "../../src/cli/parse-report.js";
import { parseGuideline } from "../../src/guideline/parse-guideline.js";
import type { Linter } from "../../src/index.js";
import { readMetadata } from "../../src/media/read-metadata.js";
import { EXTENSIONS } from "../../src/read/index.js";
import { readInputs } from "../../src/read/read-files.js";
import type { Fields, Post } from "../../src/types.js";
import { damaged } from "./damage.js";
import { CONFIG, DOCUMENT, FILES, GUIDELINE, pack, PICTURES, WORKBOOK } from "./samples.js";
import { anyText, anyValue } from "./words.js";

/** What a case came to. */
export interface Fed {
  readonly bytes: number;
  readonly posts: number;
}

export interface Target<T = unknown> {
  readonly name: string;
  readonly input: fc.Arbitrary<T>;
  /** Rejects where something does not hold. */
  feed(input: T): Promise<Fed>;
}

/** Every part that meets what strangers write. */
export function targets(linter: Linter): readonly Target[] {
  return [
    ...FILES.map(([name, content]) => reading(`read ${name}`, name, damaged(fc.constant(content)))),
    reading("read any bytes", null, fc.uint8Array({ maxLength: 400 })),
    reading(
      "read any text",
      null,
      anyText.map((text) => Buffer.from(text)),
    ),
    reading(
      "read any value",
      "a.json",
      anyValue.map((value) => Buffer.from(JSON.stringify({ posts: [value] }))),
    ),
    reading("read damaged XML of Excel", "a.xlsx", repacked(WORKBOOK)),
    reading("read damaged XML of Word", "a.docx", repacked(DOCUMENT)),
    judging(linter),
    as<Uint8Array>({ name: "pictures", input: damaged(fc.constantFrom(...PICTURES)), feed: feedPicture }),
    parsing("configuration", CONFIG, "ConfigError", (text) => parseConfig(text, "/a/b.yml", [])),
    parsing("guideline", GUIDELINE, "GuidelineError", (text) => parseGuideline(text, "a.yml", null)),
    parsing("account sheet", "account: {name: a}\n", "ConfigError", (text) => parseAccount(text, "a.yml")),
    parsing("saved report", '{"schemaVersion":1,"tool":{"name":"sns-lint"}}', "", (text) => parseReport(text)),
  ];
}

const ENCODINGS = [undefined, "utf-8", "shift_jis", "euc-jp", "iso-2022-jp", "utf-16le", "utf-16be"];

/** `name` null: any format. */
function reading(name: string, file: string | null, bytes: fc.Arbitrary<Uint8Array>): Target {
  const files = file === null ? fc.constantFrom(...EXTENSIONS.map((extension) => `a${extension}`)) : fc.constant(file);
  const input = fc.record({ bytes, file: files, encoding: fc.constantFrom(...ENCODINGS) });
  return as({
    name,
    input,
    feed: async ({ bytes, file, encoding }) => {
      const { posts, errors } = await readInputs(["-"], { cwd: "/", stdin: [bytes], stdinFilename: file, encoding });
      hold(posts.length + errors.length > 0, "neither a post nor a reason");
      for (const { text, fields } of posts) {
        hold(text.trim() !== "" && Object.getPrototypeOf(fields) === Object.prototype, "an unsound post");
      }
      for (const { message, problem } of errors) {
        hold(!problem.includes("不具合"), "a reader failed");
        hold(!/[\n\u001b\u202e]/.test(message), "a message that is more than words");
      }
      return { bytes: bytes.length, posts: posts.length };
    },
  });
}

function repacked(parts: Readonly<Record<string, string>>): fc.Arbitrary<Uint8Array> {
  const pieces = Object.entries(parts).map(([name, xml]) =>
    damaged(fc.constant<Uint8Array>(Buffer.from(xml))).map((bytes) => [name, Buffer.from(bytes).toString()] as const),
  );
  return fc.tuple(...pieces).map((entries) => pack(Object.fromEntries(entries)));
}

/** The whole way of a post, through every rule and every format. */
function judging(linter: Linter): Target {
  const input = fc.record({ text: anyText, path: anyText, fields: fc.oneof(fc.constant({}), anyFields) });
  return as({
    name: "judge and print",
    input,
    feed: async ({ text, path, fields }) => {
      const post: Post = { path, index: 0, id: path, text, fields, firstLine: 1 };
      for await (const { report, silences, explanations } of linter.lint([post])) {
        hold(
          // What a documented limit cuts short is told; everything else is a failure.
          report.unchecked.every(({ rule, cut }) => rule === null || cut === true),
          `failed: ${report.unchecked.map(({ rule, reason }) => `${rule ?? ""} ${reason}`).join()}`,
        );
        for (const { range, start, end } of report.violations) {
          hold(0 <= range[0] && range[0] <= range[1] && range[1] <= text.length, "a range outside of the text");
          hold(start.line <= end.line && start.column >= 1, "a place before the text");
        }
        const whole = { report: linter.report([report], [post]), posts: [post] };
        const printable = { ...whole, silences: [silences], explanations: [explanations()] };
        for (const name of FORMAT_NAMES) {
          const format = await loadFormat(name, false);
          const shown = format(printable, { lang: "ja", quiet: false, explainSilence: true });
          hold(shown.endsWith("\n") && !shown.includes("\u001b"), `${name} drives a terminal`);
        }
      }
      return { bytes: Buffer.byteLength(text), posts: 1 };
    },
  });
}

const anyFields: fc.Arbitrary<Fields> = fc
  .record(
    {
      platform: fc.oneof(anyText, fc.array(anyText, { maxLength: 3 })),
      account: anyText,
      approved_by: anyText,
      reply_to: anyText,
      allow: fc.array(anyText, { maxLength: 3 }),
      media: fc.array(fc.oneof(anyText, anyValue), { maxLength: 3 }),
      consent: anyValue,
      title: anyText,
    },
    { requiredKeys: [] },
  )
  .map((fields) => fields as Fields);

async function feedPicture(bytes: Uint8Array): Promise<Fed> {
  const read = await readMetadata(bytes);
  hold(read === null || typeof read.gps === "boolean", "neither read nor refused");
  return { bytes: bytes.length, posts: 0 };
}

/** A text of settings, damaged or any value: parsed, or refused by an error of its own kind. */
function parsing(name: string, sample: string, refusal: string, parse: (text: string) => unknown): Target {
  const input = fc.oneof(
    damaged(fc.constant<Uint8Array>(Buffer.from(sample))).map((bytes) => Buffer.from(bytes).toString()),
    anyValue.map((value) => JSON.stringify(value)),
    anyText,
  );
  return as({
    name,
    input,
    feed: async (text) => {
      try {
        await parse(text);
      } catch (error) {
        if (!(error instanceof Error) || error.name !== refusal) throw error;
      }
      return { bytes: Buffer.byteLength(text), posts: 0 };
    },
  });
}

function as<T>(target: Target<T>): Target {
  return target;
}

function hold(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise);
}
