// Whether two names, as people write them, are one person's.

/** unclear: they share the family name, or one of them is only that; whoever is there has to be asked. */
export type Likeness = "same" | "unclear" | "different";

export function likenessOf(a: string, b: string): Likeness {
  if (plain(a) === plain(b)) return "same";
  return sharesFamily(partsOf(a), partsOf(b)) || oneIsShort(a, b) ? "unclear" : "different";
}

/** `stated`: what somebody said of names that leave it open; null: nobody was asked, and 広報課 山田 is 山田. 小山田 is not. */
export function isSamePerson(a: string, b: string, stated: boolean | null): boolean {
  const likeness = likenessOf(a, b);
  if (likeness !== "unclear") return likeness === "same";
  return stated ?? oneIsShort(a, b);
}

/** The one is all of the other but a section, or a given name: 山田, 広報課 山田, 山田 太郎. */
function oneIsShort(a: string, b: string): boolean {
  const [long, short] = [wordsOf(a), wordsOf(b)].sort((one, other) => other.length - one.length) as [
    string[],
    string[],
  ];
  if (short.length === 0) return false;
  const name = short.join(" ");
  return (
    long.slice(-short.length).join(" ") === name || partsOf(long.join(" ")).slice(0, short.length).join(" ") === name
  );
}

function sharesFamily(a: readonly string[], b: readonly string[]): boolean {
  if (a[0] === b[0]) return true;
  // Written in one piece: 山田太郎, 山田花子.
  const [one, other] = [a.join(""), b.join("")].map((name) => Array.from(name));
  const differs = one?.findIndex((letter, at) => letter !== other?.[at]) ?? 0;
  return differs === -1 || differs >= FAMILY;
}

/** Letters of most family names. */
const FAMILY = 2;

/** Without the section and the office before it. */
function partsOf(name: string): readonly string[] {
  const words = wordsOf(name);
  const first = words.findIndex((word, at) => at === words.length - 1 || !isSection(word));
  return words.slice(first).map((word) => ATTACHED.exec(word)?.[1] ?? word);
}

const SECTION = /(?:[課係室局班長]|担当|センター|補佐|主任|主査|主幹|主事|参事)$|..[部所館園院署団]$/u;
const FAMILIES: ReadonlySet<string> = new Set(["長谷部", "日下部"]);
/** 広報課佐藤, and not 広報課長. */
const ATTACHED = /^[^課係室局班]+[課係室局班]長?([^長].+)$/u;

function isSection(word: string): boolean {
  return SECTION.test(word) && !FAMILIES.has(word);
}

function wordsOf(name: string): string[] {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
}

function plain(name: string): string {
  return wordsOf(name).join("");
}
