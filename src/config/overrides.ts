import { dirname, isAbsolute, relative, sep } from "node:path";
import { asIgnored } from "./patterns.js";
import type { Config, Override } from "./schema.js";

/** What a configuration says of the drafts of one path. */
export interface PathConfig {
  readonly guidelines: Config["guidelines"];
  readonly rules: Config["rules"];
  readonly platforms: Config["platforms"];
}

/** Asks with an absolute path; null: of no path in particular. */
export type ConfigOf = (path: string | null) => PathConfig;

/** The configuration with its overrides: patterns are meant from the folder of `file`, as in a .gitignore there. */
export async function configByPath(config: Config, file: string | null): Promise<ConfigOf> {
  const { guidelines, rules, platforms, overrides } = config;
  const whole: PathConfig = { guidelines, rules, platforms };
  if (overrides.length === 0 || file === null) return () => whole;
  const { default: ignore } = await import("ignore");
  const folder = dirname(file);
  const matchers = overrides.map((override) => ({
    override,
    // The same on every machine, whatever its file system thinks of case.
    matcher: ignore({ ignorecase: false }).add(override.files.map((pattern) => asIgnored(pattern, folder))),
  }));
  return (path) => {
    const inside = path === null ? null : pathIn(folder, path);
    if (inside === null) return whole;
    return matchers
      .filter(({ matcher }) => matcher.ignores(inside))
      .reduce((held, { override }) => over(held, override), whole);
  };
}

function over(held: PathConfig, { guidelines, rules, platforms }: Override): PathConfig {
  return {
    guidelines: guidelines ?? held.guidelines,
    rules: { ...held.rules, ...rules },
    platforms: platforms ?? held.platforms,
  };
}

/** With "/", seen from the folder; null for what is not below it. */
function pathIn(folder: string, path: string): string | null {
  const inside = relative(folder, path).split(sep).join("/").normalize("NFC");
  return inside === "" || inside.startsWith("../") || inside === ".." || isAbsolute(inside) ? null : inside;
}
