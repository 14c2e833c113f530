import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { PluginOrder } from "../config/load-plugins.js";
import { isUsersOwn } from "../config/may-be-configured.js";
import { shippedRules } from "../index.js";
import type { Lang, Rule } from "../types.js";
import type { RawOptions } from "./lint-options.js";
import { type Area, areaOf, codeOutside } from "./confine.js";
import { SAY } from "./languages.js";
import { UsageError } from "./usage-error.js";

/** run: for their rules. find: to tell where they are. leave: what is asked for needs no rule. */
export type PluginUse = "run" | "find" | "leave";

/** A plug-in, and the file with which it begins. */
export interface FoundPlugin {
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  /** None where it is not run. */
  readonly rules: readonly Rule[];
}

/** The rules of the plug-ins of a run. Their code is run only here, and never with --no-plugins. */
export class Plugins {
  readonly #use: PluginUse;
  readonly #named: readonly string[];
  readonly #allowed: boolean;
  readonly #isConfigNamed: boolean;
  readonly #lang: Lang;
  readonly #cwd: string;
  readonly #area: Area;
  #isUnknown = false;
  readonly #found: FoundPlugin[] = [];

  constructor(raw: RawOptions, lang: Lang, cwd: string, use: PluginUse) {
    const { plugin = [], plugins = true } = raw;
    this.#use = use;
    this.#named = plugin;
    this.#allowed = plugins;
    this.#isConfigNamed = typeof raw.config === "string";
    this.#lang = lang;
    this.#cwd = cwd;
    this.#area = areaOf(raw, lang, { cwd });
  }

  get rules(): readonly Rule[] {
    return this.#found.flatMap(({ rules }) => rules);
  }

  /** Those named so far, but for those that are left alone. */
  get found(): readonly FoundPlugin[] {
    return this.#found;
  }

  /** Shipped ones and those of the plug-ins so far; null: some were not run, and nobody knows their rules. */
  get ruleIds(): readonly string[] | null {
    return this.#isUnknown ? null : this.#known;
  }

  /** Those of the command line: installed packages, or files. */
  async loadNamed(): Promise<void> {
    const names = this.#named.map((name) => (isFile(name) ? pathToFileURL(resolve(this.#cwd, name)).href : name));
    await this.#load(names, join(this.#cwd, "package.json"), () => undefined);
  }

  /**
   * Those that a file names, sought from there. Throws UsageError where plug-ins are forbidden or outside the repository,
   * wherever links lead, and ConfigError for those that cannot be used.
   */
  async load(names: readonly string[], from: string): Promise<void> {
    if (names.length === 0) return;
    const { refuseNotInstalled } = await import("../config/load-plugins.js");
    await this.#load(names, from, (file, name) => {
      const refused = codeOutside(file, from, this.#area, this.#isConfigNamed || isUsersOwn(from));
      if (refused !== null) throw new UsageError(refused);
      refuseNotInstalled(name, file, from);
    });
  }

  get #known(): readonly string[] {
    return [...shippedRules, ...this.rules].map(({ id }) => id);
  }

  async #load(names: readonly string[], from: string, allow: PluginOrder["allow"]): Promise<void> {
    if (names.length === 0) return;
    this.#isUnknown = this.#use !== "run";
    if (this.#use === "leave") return;
    if (!this.#allowed) throw new UsageError(SAY[this.#lang].noPlugins(names));
    const { findPlugin, loadPlugins } = await import("../config/load-plugins.js");
    for (const name of names) {
      const order = { names: [name], from, allow };
      const rules = this.#use === "run" ? await loadPlugins(order, this.#known) : [];
      this.#found.push({ name, file: findPlugin(name, order), rules });
    }
  }
}

function isFile(name: string): boolean {
  return /^\.{0,2}[/\\]|\.[cm]?js$/u.test(name);
}
