// Secrets as people write them into the wrong place. All are invented: numbers with right check digits belong to nobody.

export interface Plant {
  readonly value: string;
  /** The value with the words that people write around it. */
  readonly words: string;
  /** Where only a value can stand, it is masked by its form alone, without words around it. */
  readonly bare: boolean;
  /** Nothing else looks so, not even the id of a post. */
  readonly own: boolean;
}

const MOBILES = [
  "090-1234-5678",
  "080-9876-5432",
  "070-1357-2468",
  "09024681357",
  "０８０−１２３４−９８７６",
  "090-8642-1357",
  "(080)4321-8765",
];
const MAILS = ["taro.yamada1985@gmail.com", "hanako-1990@yahoo.co.jp", "k.tanaka77@icloud.com"];
/** Small firms and clubs have these, too. */
const MAILS_OF_PROVIDERS = ["jiro.s2@docomo.ne.jp", "mizuki.o@ezweb.ne.jp"];
const CARDS = ["4111-1111-1111-1111", "5555 5555 5555 4444", "4012888888881881"];
const PASSWORDS = [
  "Hunter2Secret!",
  "Nagasaki#2026x",
  "p4ssW0rd-koho",
  "sakura1234!!",
  "Kz9$mmQ2rt",
  "hanami2026haru",
  "Mizuno_koho_77",
  "t0nbo-gaeshi",
  "KohoRoom+5",
];
const PINS = ["73914826", "48210573", "90317264"];
const TOKENS = [
  "ghp_0123456789abcdefghijABCDEFGHIJ012345",
  "ghp_zyxwvutsrqponmlkjihgfedcba9876543210",
  "github_pat_11ABCDEFG0abcdefghijkl_0123456789abcdefghijABCDEFGHIJ0123456789abcdefghijAB",
  "glpat-aB3dE5gH7jK9mN1pQ3sT",
  "xoxb-123456789012-1234567890123-abcdefghijklmnopqrstuvwx",
  "xoxp-987654321098-987654321098-987654321098-abcdef0123456789abcdef0123456789",
  "AIzaSyA1234567890abcdefghijklmnopqrstuv",
  "npm_0123456789abcdefghijABCDEFGHIJ012345",
  "sk_live_4eC39HqLyjWDarjtT1zdp7dcQ2w",
  "SG.abcdefghijklmnopqrstuv.wxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abc",
  "AKIAQ3EGRTUVWX5YZ2AB",
  "gho_16C7e42F292c6912E7710c838347Ae178B4a",
  "sk-ant-api03-aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV",
  "ya29.a0AfH6SMBx1234567890abcdefghij",
];
const LINKS = ["admin:s3cr3tpw9", "koho:Zx82kkq1", "root:toor4Naga"];
const PERSONAL_NUMBERS = ["123456789018", "987654321093", "210987654320"];
const LICENCES = ["512345678901", "308765432109"];
const PASSPORTS = ["TK1234567", "MZ7654321"];
const ACCOUNTS = ["1234567", "7654321", "2468013"];
const PEOPLE = ["山本太郎（45）", "佐藤花子（32）", "鈴木一郎（67）"];
const ADDRESSES = ["魚の町4番1号101号室", "桜町2番22号303号室"];
const BIRTHDAYS = ["昭和60年4月1日", "1992年11月3日"];

type Form = Pick<Plant, "bare" | "own">;
const OWN: Form = { bare: true, own: true };
const BARE: Form = { bare: true, own: false };
const NOT_BARE: Form = { bare: false, own: false };

export const PLANTS: readonly Plant[] = [
  ...planted(MOBILES, (value) => `担当の田中の携帯は ${value} です。`, OWN),
  ...planted(MAILS, (value) => `田中個人のメールは ${value} です。`, OWN),
  ...planted(MAILS_OF_PROVIDERS, (value) => `田中個人のメールは ${value} です。`),
  ...planted(CARDS, (value) => `カード番号は ${value} です。`, OWN),
  ...planted(PASSWORDS, (value) => `管理画面のパスワードは ${value} です。`),
  ...planted(PINS, (value) => `Wi-Fiの暗証番号は ${value} です。`),
  ...planted(TOKENS, (value) => `トークンは ${value} です。`, OWN),
  ...planted(LINKS, (value) => `管理画面は https://${value}@intra.example.jp/ です。`, NOT_BARE),
  ...planted(PERSONAL_NUMBERS, (value) => `マイナンバーは ${value} です。`, OWN),
  ...planted(LICENCES, (value) => `運転免許証の番号は ${value} です。`),
  ...planted(PASSPORTS, (value) => `旅券番号は ${value} です。`),
  ...planted(ACCOUNTS, (value) => `振込先は花水銀行本店 普通 ${value} 口座名義 田中太郎です。`),
  ...planted(PEOPLE, (value) => `市内の会社員 ${value} が亡くなりました。`, NOT_BARE),
  ...planted(ADDRESSES, (value) => `田中太郎さんの自宅は長崎市${value}です。`, NOT_BARE),
  ...planted(BIRTHDAYS, (value) => `田中太郎さん（${value}生まれ）の連絡先です。`, NOT_BARE),
];

function planted(values: readonly string[], around: (value: string) => string, form = BARE): Plant[] {
  return values.map((value) => ({ value, words: around(value), ...form }));
}

const q = (words: string): string => JSON.stringify(words);
const matter = (fields: string, text = "お知らせです。 bit.ly/x @nagasaki"): string => `---\n${fields}\n---\n${text}\n`;

/** Every place of a draft that a person can write into, as files. `form`: what stands where only a value can. */
export function draftsWith({ words, value, bare, own }: Plant): Readonly<Record<string, string>> {
  const form = bare ? value : words;
  return {
    "text.txt": `${words}\n`,
    "twice.txt": `${words}\n次の行にも、${words}役立たず。bit.ly/x\n`,
    "id.md": matter(`id: ${q(words)}`, words),
    "only-id.md": matter(`id: ${q(own ? value : words)}`),
    "clean-id.md": matter(`id: ${q(own ? value : words)}`, "図書館は水曜日にお休みします。"),
    "platform.md": matter(`platform: ${q(words)}`),
    "account.md": matter(`account: ${q(words)}`),
    "account-type.md": matter(`account_type: ${q(form)}`),
    "scheduled.md": matter(`scheduled_at: ${q(form)}`),
    "approved.md": matter(`approved_by: ${q(words)}`),
    "allow.md": matter(`allow: [${q(words)}]`),
    "media.md": matter(`media: [{file: ${q(words)}}, {file: a.jpg, alt: ${q(words)}}]`),
    "reply.md": matter(`reply_to: ${q(words)}`),
    "note.md": matter(`note: {deep: [${q(words)}]}\ntitle: ${q(words)}\nconsent: ${q(words)}`),
    "key.md": matter(`${q(form)}: 1`),
    "guideline.md": matter(`guideline: ${q(form)}`),
    "guideline-place.md": matter(`guideline: ${q(`12/28: ${bare ? words : ""}`)}`),
    "accepted.md": matter(`sns-lint: [{rule: url-shortener, text: bit.ly/x, reason: ${q(words)}, by: ${q(words)}}]`),
    "unused.md": matter(`sns-lint: [{rule: insult, text: ${q(words)}, reason: ${q(words)}, by: x}]`, words),
    "until.md": matter(`sns-lint: [{rule: insult, text: a, reason: b, by: c, until: ${q(form)}}]`),
    "rule.md": matter(`sns-lint: [{rule: ${q(words)}, text: a, reason: b, by: c}]`),
    "side.txt": words,
    "side.txt.sns-lint.yml": `- {rule: personal-data, text: ${q(value)}, reason: ${q(words)}, by: x}\n`,
    "bad-side.txt": words,
    "bad-side.txt.sns-lint.yml": `- {${q(form)}: 1}\n`,
    "bad.json": `{"text": "${words}" x}`,
    "bad.ndjson": `{"text": ${words}}\n{"text": ${q(words)}, "id": ${q(words)}}\n`,
    "bad.yml": `text: "${words}\n  x: [`,
    "bad.md": matter(`platform: [${words}`),
    "odd.json": `{"posts":[{"text":{"a":${q(words)}}},{"text":${q(words)},"id":{"a":${q(words)}}}]}`,
    "table.csv": `番号,本文,媒体,予約日時,決裁\n${q(words)},${q(words)},${q(words)},${q(form)},${q(words)}\n`,
    "header.csv": `本文,${q(form)}\n${q(words)},1\n${q(words)},1,${q(words)}\n`,
    "no-header.csv": `${q(form)},1\n`,
    "quotes.csv": `本文\n"${words}" x\n`,
  };
}

/** Settings with a value where none belongs. */
export function settingsWith({ words, value, bare }: Plant): readonly string[] {
  const form = q(bare ? value : words);
  return [
    `rules: {${form}: error, url-shortener: ${form}}\n`,
    `${form}: ${form}\n`,
    `columns: {text: [${form}], ${form}: a}\n`,
    `registers: {accounts: [{id: ${form}, until: ${form}}], links: ${form}, domains: [${form}]}\n`,
    `registers: {links: [${q(`https://a.example.jp/${bare ? words : ""} 観光`)}]}\n`,
    `rules: [${words}\n`,
  ];
}
