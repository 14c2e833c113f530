import { openGuideline, shippedRules } from "../index.js";
import type { Guideline, Lang, Rule } from "../types.js";
import { readLintOptions, type RawOptions } from "./lint-options.js";
import { packageOf } from "./plugin-package.js";
import { readSettings } from "./settings.js";
import { isForUser } from "./tell-error.js";

/** A rule of a plug-in, and where it comes from. */
export interface AddedRule {
  readonly rule: Rule;
  /** The package with its version, or the file that was named. */
  readonly plugin: string;
}

export interface KnownRules {
  readonly added: readonly AddedRule[];
  /** Those that a run here uses, the shipped ones too. */
  readonly guidelines: readonly Guideline[];
  /** Why the settings say nothing, which does not hide what is shipped; null: they do. */
  readonly problem: string | null;
}

/** What a run in this folder knows besides what is shipped. Runs the plug-ins, unless they are forbidden. */
export async function knownRules(raw: RawOptions, lang: Lang, cwd: string): Promise<KnownRules> {
  if (raw.plugins === false) return { added: [], guidelines: [], problem: null };
  try {
    const { guideline, config, plugin, allowOutside } = raw;
    const asked: RawOptions = Object.fromEntries(
      Object.entries({ guideline, config, plugin, allowOutside }).filter(([, value]) => value !== undefined),
    );
    const { plugins, guidelines } = await readSettings(asked, readLintOptions(asked, lang), lang, cwd);
    const added = plugins.flatMap((each) => {
      const { name, version } = packageOf(each);
      return each.rules.map((rule) => ({ rule, plugin: version === null ? name : `${name} ${version}` }));
    });
    return { added, guidelines: await Promise.all(guidelines.map(openGuideline)), problem: null };
  } catch (error) {
    if (!isForUser(error)) throw error;
    return { added: [], guidelines: [], problem: error.message };
  }
}

/** The shipped rules and those of the plug-ins. */
export function withShipped(added: readonly AddedRule[]): readonly Rule[] {
  return [...shippedRules, ...added.map(({ rule }) => rule)];
}
