import { basename } from "node:path";

/** What other programs keep in YAML and JSON under a name of their own: nobody writes drafts there. */
const SETTINGS =
  /^(?:package|composer|bower|lerna|turbo|vercel|firebase|renovate|deno|manifest)\.json$|^(?:package-lock|npm-shrinkwrap)\.json$|^(?:ts|js)config(?:\.[\w-]+)?\.json$|^(?:pnpm-(?:lock|workspace)|docker-compose|compose|mkdocs|_config|action)\.ya?ml$|[.-](?:lock|config|schema)\.(?:ya?ml|json)$|\.(?:cdx|spdx)\.json$/i;

export function isSettings(path: string): boolean {
  return SETTINGS.test(basename(path));
}
