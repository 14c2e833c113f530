// Forms of verbs and adjectives, from their lemma and IPADIC's type of conjugation.

interface Stems {
  /** Before ます, やがる. */
  readonly continuative: string;
  /** With て or で. */
  readonly te: string;
}

/** What follows the last letter of a 五段 verb. */
const GODAN: Readonly<Record<string, readonly [continuative: string, te: string]>> = {
  カ行イ音便: ["き", "いて"],
  カ行促音便: ["き", "って"],
  ガ行: ["ぎ", "いで"],
  サ行: ["し", "して"],
  タ行: ["ち", "って"],
  ナ行: ["に", "んで"],
  バ行: ["び", "んで"],
  マ行: ["み", "んで"],
  ラ行: ["り", "って"],
  ワ行促音便: ["い", "って"],
};

/** The forms in which people write a predicate; none for a type that is not known here. */
export function conjugate(lemma: string, type: string): string[] {
  const stem = lemma.slice(0, -1);
  if (type.startsWith("形容詞"))
    return [lemma, `${lemma}です`, `${stem}かった`, `${stem}かったです`, `${stem}くて困る`, `${stem}すぎる`];
  const stems = stemsOf(stem, type);
  if (stems === null) return [];
  const { continuative, te } = stems;
  const past = te.replace(/て$/u, "た").replace(/で$/u, "だ");
  const colloquial = te.replace(/て$/u, "ちゃった").replace(/で$/u, "じゃった");
  return [
    lemma,
    past,
    ...["いる", "る", "いた", "います", "しまった", "ばかりいる"].map((tail) => te + tail),
    ...["ます", "ました", "やがる", "やがった"].map((tail) => continuative + tail),
    colloquial,
  ];
}

function stemsOf(stem: string, type: string): Stems | null {
  if (type === "一段") return { continuative: stem, te: `${stem}て` };
  if (type === "サ変・スル") return { continuative: "し", te: "して" };
  const [continuative, te] = GODAN[/^五段・(.行[^特]*)/u.exec(type)?.[1] ?? ""] ?? [];
  if (continuative === undefined || te === undefined) return null;
  return { continuative: stem + continuative, te: stem + te };
}
