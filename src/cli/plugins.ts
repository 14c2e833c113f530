import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { PluginOrder } from "../config/load-plugins.js";
import { shippedRules } from "../index.js";
import type { Lang, Rule } from "../types.js";
import type { RawOptions } from "./lint-options.js";
import { type Area, areaOf, outside } from "./confine.js";
import { SAY } from "./languages.js";
import { UsageError } from "./usage-error.js";

/** The rules of the plug-ins of a run. Their code is run only here, and never with --no-plugins. */
export class Plugins {
  readonly #named: readonly string[];
  readonly #allowed: boolean;
  readonly #lang: Lang;
  readonly #cwd: string;
  readonly #area: Area;
  readonly #rules: Rule[] = [];
  readonly #files: string[] = [];

  constructor(raw: RawOptions, lang: Lang, cwd: string) {
    const { plugin = [], plugins = true } = raw;
    this.#named = plugin;
    this.#allowed = plugins;
    this.#lang = lang;
    this.#cwd = cwd;
    this.#area = areaOf(raw, lang, { cwd });
  }

  get rules(): readonly Rule[] {
    return this.#rules;
  }

  /** With which those loaded so far begin; absolute. */
  get files(): readonly string[] {
    return this.#files;
  }

  /** Shipped ones and those of the plug-ins loaded so far. */
  get ruleIds(): readonly string[] {
    return [...shippedRules, ...this.#rules].map(({ id }) => id);
  }

  /** Those of the command line: installed packages, or files. */
  async loadNamed(): Promise<void> {
    const names = this.#named.map((name) => (isFile(name) ? pathToFileURL(resolve(this.#cwd, name)).href : name));
    await this.#load(names, join(this.#cwd, "package.json"), () => undefined);
  }

  /**
   * Those that a file names, sought from there; returns the ids of their rules. Throws UsageError where plug-ins are
   * forbidden or outside the repository, wherever links lead, and ConfigError for those that cannot be used.
   */
  async load(names: readonly string[], from: string): Promise<readonly string[]> {
    if (names.length === 0) return [];
    const { refuseNotInstalled } = await import("../config/load-plugins.js");
    return this.#load(names, from, (file, name) => {
      const refused = outside(file, from, this.#area);
      if (refused !== null) throw new UsageError(refused);
      refuseNotInstalled(name, file, from);
    });
  }

  async #load(names: readonly string[], from: string, allow: PluginOrder["allow"]): Promise<readonly string[]> {
    if (names.length === 0) return [];
    if (!this.#allowed) throw new UsageError(SAY[this.#lang].noPlugins(names));
    const { findPlugin, loadPlugins } = await import("../config/load-plugins.js");
    const rules = await loadPlugins({ names, from, allow }, this.ruleIds);
    this.#rules.push(...rules);
    this.#files.push(...names.map((name) => findPlugin(name, { from, allow })));
    return rules.map(({ id }) => id);
  }
}

function isFile(name: string): boolean {
  return /^\.{0,2}[/\\]|\.[cm]?js$/u.test(name);
}
