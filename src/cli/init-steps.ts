import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Given } from "./init-answers.js";
import { ciFiles } from "./init-ci.js";
import { ACCOUNT_FILE, CONFIG_FILE, newFiles } from "./init-files.js";
import { headed } from "./init-head.js";
import { missingInCi, missingInConfig, missingInRegisters, missingInSheet, type Lines } from "./init-missing.js";
import type { Answers, NewFile, Step } from "./init-options.js";
import {
  configNameIn,
  fieldsOf,
  keepsOwnRegisters,
  listedIn,
  registersOf,
  textOf,
  type Fields,
} from "./init-present.js";
import { CONTACTS_FILE, REGISTER_FILES } from "./init-registers.js";
import { sampleFile } from "./init-sample.js";
import { schemaLine } from "./schema-line.js";

/** What `init` does in a folder, file by file. Nothing that is there is lost; `force`: it is written anew all the same. */
export function stepsOf(answers: Answers, given: Given, force: boolean, cwd: string): readonly Step[] {
  const ci = ciFiles(answers.ci, answers.folder);
  const head = (name: Parameters<typeof schemaLine>[0]): string => schemaLine(name, cwd, ci.length > 0);
  const own = newFiles(answers, head).map((file) => byItsName(file, cwd));
  if (force) return [...own, ...ci, ...sampleFile(answers, cwd)].map((file) => rewritten(file, cwd));
  const config = fieldsOf(configNameIn(cwd), cwd);
  const wanted = own.filter(({ name }) => config === null || isWanted(name, config, cwd));
  return [
    ...wanted.map((file) => beside(file, missingIn(file.name, given, config, cwd), cwd)),
    ...ci.map((file) => beside(file, missingInCi(textOf(file.name, cwd)?.text ?? "", file, given.folder ?? null), cwd)),
    ...sampleFile(answers, cwd).map((file) => beside(file, [], cwd)),
  ];
}

/** The configuration by the name that it has there. */
function byItsName(file: NewFile, cwd: string): NewFile {
  return file.name === CONFIG_FILE ? { ...file, name: configNameIn(cwd) } : file;
}

function rewritten({ name, content }: NewFile, cwd: string): Step {
  const there = existsSync(resolve(cwd, name));
  if (there && textOf(name, cwd)?.text === content) return { name, kind: "kept", content: null, missing: [] };
  return { name, kind: there ? "rewritten" : "written", content, missing: [] };
}

/** What is there stays. */
function beside({ name, content }: NewFile, missing: Lines, cwd: string): Step {
  if (!existsSync(resolve(cwd, name))) return { name, kind: "written", content, missing: [] };
  const head = headed(name, /^# yaml-language-server:.*\n/u.exec(content)?.[0] ?? "", cwd);
  if (head === null) return { name, kind: "kept", content: null, missing };
  if ("bytes" in head) return { name, kind: "headed", content: head.bytes, missing };
  return { name, kind: "kept", content: null, missing: [head.byHand, ...missing] };
}

/** A register that the configuration neither reads nor leaves a place for would only confuse. */
function isWanted(name: string, config: Fields, cwd: string): boolean {
  if (!REGISTER_FILES.some((register) => register.name === name)) return true;
  return existsSync(resolve(cwd, name)) || !keepsOwnRegisters(config) || listedIn(config).includes(name);
}

function missingIn(name: string, given: Given, config: Fields | null, cwd: string): Lines {
  const fields = fieldsOf(name, cwd);
  if (fields === null) return [];
  const known = config === null ? [] : registersOf(config, cwd);
  if (name === ACCOUNT_FILE) return missingInSheet(fields, given);
  if (name === CONTACTS_FILE) return missingInRegisters(fields, known, given);
  return fields === config || name === configNameIn(cwd) ? missingInConfig(fields, given, known) : [];
}
