import { join } from "node:path";
import type { TemporaryFolder } from "./temporary-folder.js";

export interface Own {
  readonly id?: string;
  readonly category?: string;
  readonly check?: string;
}

export interface OwnPlugin {
  /** Its source. */
  readonly plugin: (own: Own) => string;
  /** As a package of the folder. */
  readonly install: (name: string, own?: Own) => void;
}

/** A plug-in with one rule that finds 花水; when it is loaded it leaves a file was-run behind. */
export function ownPlugin(folder: TemporaryFolder): OwnPlugin {
  const plugin = ({ id = "own/hanamizu", category = "insult", check = FINDS }: Own): string =>
    `import { writeFileSync } from "node:fs";
writeFileSync(${JSON.stringify(join(folder.path, "was-run"))}, "");
const messages = { found: { ja: () => "花水と書いてあります。", en: () => "It says 花水." } };
function* check({ folded: { text } }) { ${check} }
const rule = { id: "${id}", category: "${category}", title: "花水", messages, masked: false, dutyOnly: false, check };
export default { rules: [rule] };`;
  return {
    plugin,
    install(name, own = {}) {
      const exported = { name, type: "module", exports: { import: "./a.js" } };
      folder.write(`node_modules/${name}/package.json`, JSON.stringify(exported));
      folder.write(`node_modules/${name}/a.js`, plugin(own));
    },
  };
}

const FINDS = `const at = text.indexOf("花水");
  if (at >= 0) yield { at: [at, at + 2], say: "found", data: {}, certainty: "likely" };`;
