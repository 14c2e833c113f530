// Which column of a table, or key of YAML and JSON, is which field of a post.

/** A field that a column may hold -> names of columns, as the user wrote them. */
export type ColumnNames = Readonly<Partial<Record<ColumnField, readonly string[]>>>;

/** What schedulers and offices call their columns; the field's own name is one too. */
const KNOWN = {
  text: ["本文", "投稿文", "投稿本文", "投稿内容", "文章"],
  id: ["番号", "投稿番号", "投稿id"],
  scheduled_at: ["予約日時", "配信日時", "投稿日時", "公開日時"],
  platform: ["媒体", "投稿先", "配信先"],
  account: ["アカウント"],
  account_type: ["アカウント種別"],
  approved_by: ["承認者", "決裁", "決裁者"],
  allow: ["許可"],
  media: ["画像", "写真", "添付"],
  alt: ["代替テキスト"],
  reply_to: ["返信先"],
  consent: ["同意"],
  guideline: ["ガイドライン"],
} as const satisfies Record<string, readonly string[]>;

export type ColumnField = keyof typeof KNOWN;

export const COLUMN_FIELDS = Object.keys(KNOWN) as readonly ColumnField[];

/** The names of the column with the text, for people. */
export const TEXT_NAMES: readonly string[] = ["text", ...KNOWN.text.slice(0, 2)];

/** A column of a table. */
export interface Column {
  /** As written, for people. */
  readonly name: string;
  /** A field, or the name itself where it stands for none; "" for a column without a name. */
  readonly field: string;
}

/** What each cell of a header stands for. A name that the user configured takes its field from the known names. */
export function readHeader(cells: readonly string[], configured: ColumnNames = {}): Column[] {
  const own = namesOf(configured);
  const chosen = new Set(cells.flatMap((cell) => own.get(plain(cell)) ?? []));
  return cells.map((cell) => {
    const name = cell.trim();
    const known = BY_NAME.get(plain(cell));
    const usual = known === undefined || chosen.has(known) ? name : known;
    return { name, field: own.get(plain(cell)) ?? usual };
  });
}

/** The field that a key of YAML or JSON names; null: none that a table knows either. */
export function fieldNamed(key: string): ColumnField | null {
  return BY_NAME.get(/^[a-z_]*$/.test(key) ? key : plain(key)) ?? null;
}

/** Tells the field of a key; `isOwn`: by a name that the user configured. */
export type FieldNames = (key: string) => { readonly field: ColumnField; readonly isOwn: boolean } | null;

/** The same with the names that the user configured. */
export function fieldNames(configured: ColumnNames = {}): FieldNames {
  const own = namesOf(configured);
  const known = new Map<string, ReturnType<FieldNames>>();
  const look: FieldNames = (key) => {
    const chosen = own.size === 0 ? undefined : own.get(plain(key));
    return chosen === undefined ? USUAL(key) : { field: chosen, isOwn: true };
  };
  return (key) => {
    // The records of a file have the same keys, unless somebody means harm.
    const found = known.has(key) ? known.get(key) : look(key);
    if (known.size < MOST_KNOWN) known.set(key, found ?? null);
    return found ?? null;
  };
}

const MOST_KNOWN = 1000;

/** The names that everybody has. */
export const USUAL: FieldNames = (key) => {
  const field = fieldNamed(key);
  return field === null ? null : { field, isOwn: false };
};

/** What the list of posts is called in YAML and JSON. */
export const LIST_NAMES: readonly string[] = ["posts", "投稿", "投稿一覧"];

function namesOf(names: ColumnNames): Map<string, ColumnField> {
  return new Map(COLUMN_FIELDS.flatMap((field) => (names[field] ?? []).map((name) => [plain(name), field] as const)));
}

/** Compared without case, width and spaces. */
function plain(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]/g, "");
}

const BY_NAME = new Map(
  COLUMN_FIELDS.flatMap((field) => [field, ...KNOWN[field]].map((name) => [plain(name), field] as const)),
);
