// The directions in which modules may import. Each comment is what the reader sees when the fence is crossed.
import { readFileSync } from "node:fs";

const package_ = (names) => `(^|/)node_modules/(${names})/`;
const core = (names) => `^(node:)?(${names})(/|$)`;
const LISTED = [...readFileSync(new URL("docs/dependencies.md", import.meta.url), "utf8").matchAll(/^\| `([^`]+)`/gm)];
const LOADER = "/load-[^/]+\\.ts$";

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const forbidden = [
  {
    name: "rules-import-define-rule-only",
    comment:
      "A rule sees src/define-rule.ts and its own folder. What else it needs belongs into the document it is given: " +
      "so rules can be read, tested and shipped as plug-ins one by one.",
    severity: "error",
    from: { path: "^rules/([^/]+)/" },
    to: { pathNot: ["^rules/$1/", "^src/define-rule\\.ts$"] },
  },
  {
    name: "formats-stay-in-format",
    comment:
      "An output format turns a Printable into a string. It sees src/types.ts, its neighbours, colours, the types of the " +
      "formats of others, how fingerprints are made, where lines begin and what cannot be accepted, and nothing of linting: so a saved report can be printed again.",
    severity: "error",
    from: { path: "^src/format/" },
    to: {
      pathNot: [
        "^src/format/",
        "^src/(types|fingerprint|is-unacceptable|once)\\.ts$",
        "^src/text/(masker|taken|position|bisect)\\.ts$",
        package_("chalk|string-width|@types/sarif"),
      ],
    },
  },
  {
    name: "node-at-the-edge",
    comment:
      "Only src/read, src/config, src/cli and files called load-*.ts touch node's modules: lint.ts and all below it run " +
      "unchanged in a browser.",
    severity: "error",
    from: { path: "^(src|rules)/", pathNot: ["^src/(read|config|cli)/", LOADER] },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "loaders-at-the-edge",
    comment:
      "What reads files is called from src/index.ts, src/config and src/cli, and by other loaders; everything else is handed " +
      "what was read. Otherwise node's modules come in by the back door.",
    severity: "error",
    from: { path: "^(src|rules)/", pathNot: ["^src/index\\.ts$", "^src/(config|cli)/", LOADER] },
    to: { path: LOADER },
  },
  {
    name: "kuromoji-at-build-time",
    comment:
      "kuromoji is slow to start and drops characters after emoji. Its dictionary is compiled at build time; at run time our " +
      "own lattice searches it. Only the compiler, the benchmark and the differential test import it.",
    severity: "error",
    from: { pathNot: ["^tools/(tokenizer/|compile-tokenizer|bench)", "^test/tokenizer/"] },
    to: { path: ["(^|/)node_modules/kuromoji/", "^kuromoji(/|$)"] },
  },
  {
    name: "engine-is-handed-everything",
    comment:
      "lint.ts and all below it never import rules, command line or configuration: they are handed them. A rule imports " +
      "define-rule.ts, so the other way round would be a cycle.",
    severity: "error",
    from: { path: "^src/", pathNot: ["^src/index\\.ts$", "^src/(config|cli)/"] },
    to: { path: ["^rules/", "^src/(config|cli)/"] },
  },
  {
    name: "defaults-are-wired-once",
    comment:
      "Only src/index.ts puts the shipped rules, dictionaries and guidelines together; src/cli gets them through it, so that " +
      "the library and the program cannot differ.",
    severity: "error",
    from: { path: "^src/(config|cli)/" },
    to: { path: "^rules/" },
  },
  {
    name: "index-is-the-top",
    comment:
      "src/index.ts is the public face, over everything but the command line; whatever it wires must not know it.",
    severity: "error",
    from: { path: "^(src|rules)/", pathNot: "^src/cli/" },
    to: { path: "^src/index\\.ts$" },
  },
  {
    name: "no-cycles",
    comment:
      "Modules that import each other can only be read, tested and loaded together. Move what both need below both.",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "no-tests-in-the-product",
    comment: "What is shipped must work without test/; a helper that both need belongs into src or tools.",
    severity: "error",
    from: { path: "^(src|rules|tools)/" },
    to: { path: "^test/" },
  },
  {
    name: "no-tools-in-the-product",
    comment: "tools/ builds the product; the product does not know how it was built.",
    severity: "error",
    from: { path: "^(src|rules)/" },
    to: { path: "^tools/" },
  },
  {
    name: "packages-are-accounted-for",
    comment:
      "Every package that the product imports goes to its users: docs/dependencies.md has a line for it, with its reason, " +
      "its licence and what would replace it. Types of SARIF are gone when it is compiled.",
    severity: "error",
    from: { path: "^(src|rules)/" },
    to: {
      dependencyTypes: ["npm", "npm-dev", "npm-no-pkg", "npm-unknown"],
      pathNot: package_(["@types/sarif", ...LISTED.map(([, name]) => name)].join("|")),
    },
  },
  {
    name: "no-network",
    comment: "A draft never leaves the machine. Nothing shipped can open a connection, or run a worker, which could.",
    severity: "error",
    from: { path: "^(src|rules)/" },
    to: {
      path: [
        core("http|https|http2|net|tls|dns|dgram|inspector|cluster|worker_threads"),
        package_("undici|axios|got|node-fetch|ws|superagent|cross-fetch"),
        "^(undici|axios|got|node-fetch|ws|superagent|cross-fetch)(/|$)",
      ],
    },
  },
  {
    name: "git-is-the-only-program",
    comment:
      "Another program could do anything, and open connections too. src/cli/git.ts asks git what has changed, with its " +
      "network and every program of the repository's own configuration switched off; nothing else is started.",
    severity: "error",
    from: { path: "^(src|rules)/", pathNot: "^src/cli/git\\.ts$" },
    to: { path: core("child_process") },
  },
  {
    name: "imports-exist",
    comment: "An import that leads nowhere escapes every other fence.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden,
  options: {
    doNotFollow: { path: "(^|/)node_modules/" },
    // Types count: an import of a type is knowledge of a module too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
