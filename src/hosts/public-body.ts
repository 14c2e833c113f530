import { isUnder } from "./registered.js";

/** Second-level names that only public bodies can have. */
const SUFFIXES: readonly string[] = ["lg.jp", "go.jp"];

/** City, town, village, prefecture in the regional domains: www.city.isahaya.nagasaki.jp, pref.nagasaki.jp. */
const REGIONAL = /^(?:.+\.)?(?:city|town|vill|village|pref|metro)(?:\.[a-z0-9-]+){1,3}\.jp$/u;

/** True where only a state or local authority can have the name. */
export function isPublicBody(host: string): boolean {
  return SUFFIXES.some((suffix) => isUnder(host, suffix)) || REGIONAL.test(host);
}
