import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import prettier from "eslint-config-prettier";
import globals from "globals";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const TYPED = ["{src,rules,tools,test}/**/*.ts", "*.config.ts"];
const NETWORK = ["fetch", "WebSocket", "XMLHttpRequest", "EventSource"];
const NO_NETWORK = "A draft never leaves the machine: nothing here opens a connection.";
const UNSEEN = "What is loaded, and by which name, must be seen by npm run fences.";

export default defineConfig(
  globalIgnores(["dist", "coverage", "examples", "test/**/fixtures"]),
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: globals.nodeBuiltin },
  },
  {
    files: ["bin/*.js"],
    languageOptions: { sourceType: "commonjs", globals: globals.node },
  },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { minimumDescriptionLength: 10 }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // A draft may be written to keep the program busy: no expression may take more than its share of time.
    files: ["{src,rules}/**/*.ts"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "certain" }],
      "regexp/no-super-linear-move": ["error", { report: "certain" }],
    },
  },
  {
    rules: {
      eqeqeq: "error",
      complexity: ["error", 10],
      "max-lines": ["error", 300],
      "max-lines-per-function": ["error", 50],
      // Only src/cli holds streams, and it is handed them; a library that prints cannot be tested.
      "no-console": "error",
      // A command returns its exit status, so that output is flushed before the process ends.
      "no-restricted-properties": [
        "error",
        { object: "process", property: "exit", message: "Return the exit status; bin sets process.exitCode." },
        ...NETWORK.map((property) => ({ object: "globalThis", property, message: NO_NETWORK })),
      ],
      "no-restricted-globals": ["error", ...NETWORK.map((name) => ({ name, message: NO_NETWORK }))],
      "no-eval": "error",
      "no-new-func": "error",
    },
  },
  {
    // Ways past the fences: to what opens connections, or to code that nobody has seen, without an import of its name.
    files: ["{src,rules}/**/*.ts", "bin/*.js"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...NETWORK.map((name) => ({ name, message: NO_NETWORK })),
        ...["globalThis", "global", "self", "window"].map((name) => ({ name, message: UNSEEN })),
      ],
      "no-restricted-imports": [
        "error",
        { paths: ["worker_threads", "node:worker_threads"].map((name) => ({ name, message: UNSEEN })) },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "ImportExpression:not([source.type='Literal'])", message: UNSEEN },
        { selector: "CallExpression[callee.name='createRequire']", message: UNSEEN },
        { selector: "Identifier[name='getBuiltinModule']", message: UNSEEN },
        { selector: "Literal[value='getBuiltinModule']", message: UNSEEN },
        {
          selector: "MemberExpression[object.name='process'][property.name=/^(_linkedB|b)inding$|^dlopen$/]",
          message: UNSEEN,
        },
      ],
    },
  },
  // Every exception, with its reason. An exception for one line is a comment there, with its reason too.
  {
    rules: {
      // The ideographic space is punctuation in Japanese; written by itself in code it would still be refused.
      "no-irregular-whitespace": [
        "error",
        { skipRegExps: true, skipStrings: true, skipTemplates: true, skipComments: true },
      ],
      "no-misleading-character-class": ["error", { allowEscape: true }], // marks and joiners are listed one by one, as escapes
      "no-control-regex": "off", // control characters are among what drafts are searched for
    },
  },
  {
    files: TYPED,
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }], // "3件" is what messages are made of
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ], // short callbacks read better
      "@typescript-eslint/no-meaningless-void-operator": "off", // goes with the line above
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }], // [...text] is how code points are counted
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }], // { left, ...rest } leaves one out
      "@typescript-eslint/consistent-type-definitions": "off", // a union and a shape stand side by side in src/types
    },
  },
  {
    // Automata, lattices and the model walk typed arrays by indexes that noUncheckedIndexedAccess cannot follow.
    files: ["{src,tools}/tokenizer/**", "src/{model,text,words}/**", "tools/train/**"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "max-lines-per-function": "off", // a describe block is a list, not a function
      "@typescript-eslint/no-non-null-assertion": "off", // a test that finds nothing there should fail loudly
    },
  },
  prettier,
);
