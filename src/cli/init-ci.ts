import { EXTENSIONS } from "../read/index.js";
import type { CiName, NewFile } from "./init-options.js";
import { withoutEnd } from "../text/ends.js";

export interface CiFile extends NewFile {
  /** From this line on it belongs into a file that somebody has already. */
  readonly job: RegExp;
  /** The line that names the folder of drafts. */
  readonly folderLine: RegExp;
}

/** The files by which the drafts of `folder` are checked there; they need sns-lint in package.json. */
export function ciFiles(names: readonly CiName[], folder: string): readonly CiFile[] {
  return names.map((name) => FILES[name](folder));
}

/** Names that mean the same to YAML, to a shell and in a regular expression. */
export function isPlainFolder(folder: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}_/-]*$|^\.$/u.test(folder);
}

const FILES: Readonly<Record<CiName, (folder: string) => CiFile>> = {
  github: (folder) => ({
    name: ".github/workflows/sns-lint.yml",
    job: /^jobs:/u,
    folderLine: /--changed/u,
    content: `# 下書きを変えるプルリクエストを検査し、指摘をその行に表示する。
name: SNS投稿の検査
on:
  pull_request:
permissions:
  contents: read
jobs:
  sns-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0 # どこから変わったかを知るために、履歴の全部が要る
      - run: npm ci --ignore-scripts
      - run: npx --no-install sns-lint --format github --changed "origin/$GITHUB_BASE_REF" ${folder}
`,
  }),
  gitlab: (folder) => ({
    name: ".gitlab-ci.yml",
    job: /^sns-lint:/u,
    folderLine: /--changed/u,
    content: `# マージリクエストの下書きを検査し、指摘を変更の画面に表示する。
sns-lint:
  image: node:22
  variables:
    GIT_DEPTH: "0" # どこから変わったかを知るために、履歴の全部が要る
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - npm ci --ignore-scripts
    - npx --no-install sns-lint --format pretty --format gitlab:gl-code-quality-report.json --changed "$CI_MERGE_REQUEST_DIFF_BASE_SHA" ${folder}
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`,
  }),
  "pre-commit": (folder) => ({
    name: ".pre-commit-config.yaml",
    job: /^repos:/u,
    folderLine: /^ *files:/u,
    content: `# コミットする下書きを検査する（pre-commit install で有効になる）。
repos:
  - repo: local
    hooks:
      - id: sns-lint
        name: SNS投稿の検査
        language: system
        entry: npx --no-install sns-lint
        files: '^${folder === "." ? "" : `${withoutEnd(folder, /\//u)}/`}.*\\.(${(folder === "." ? DRAFTS : ALL).join("|")})$'
        exclude: '(^|/)(README|CHANGELOG|CONTRIBUTING)[^/]*$|\\.sns-lint\\.ya?ml$'
        require_serial: true
`,
  }),
};

const ALL = EXTENSIONS.map((extension) => extension.slice(1));
/** Formats of nothing but drafts: outside a folder of drafts a YAML or JSON file may be a setting of something. */
const DRAFTS = ALL.filter((name) => !/^(?:ya?ml|json)$/u.test(name));
