import { hostOf } from "../account/own-site.js";
import { isPublicSuffix } from "./suffixes.js";

/** How links are compared with it: letters, digits and hyphens between dots; a name in Japanese letters in its ASCII form. */
export const OWN_DOMAIN = "^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]$";

/** What is wrong with an entry of own_domains, and how to write it; null: nothing. It is not quoted: an address may hold a password. */
export function ownDomainProblem(entry: string): string | null {
  const bare = new RegExp(OWN_DOMAIN, "u").test(entry);
  const host = bare ? entry : hostOf(entry.replace(/[*＊][.．]/gu, ""));
  if (host?.includes(".") !== true) return `はドメインの形ではありません。${EXAMPLE}`;
  if (isPublicSuffix(host.replace(/^www\./u, ""))) return `に、だれでもその下に名前を取れる末尾があります。${EXAMPLE}`;
  if (bare) return null;
  return `は、ドメインだけを半角の小文字で書きます。「${host}」としてください（その下の名前も初めから含みます）。`;
}

const EXAMPLE = "city.example.lg.jp のように、名前まで書いてください。";
