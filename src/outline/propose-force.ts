import type { Force } from "../types.js";

/** The first that fits decides. */
const FORMS: readonly (readonly [Force, RegExp])[] = [
  ["background", /(?:場合|こと|おそれ|性質|特性)がある(?:こと)?[。．]?$/u],
  [
    "definition",
    /とは[、，]?.{0,300}をいう|をいう[。．]?$|を(?:目的|指針)とする|(?:定める|定めた|定義する)(?:もの(?:とする|です|である))?[。．]?$|(?:に|して)適用する/u,
  ],
  ["principle", /原則(?:として|的に)/u],
  [
    "prohibition",
    /(?:して|行って|用いて|使用して)は(?:ならない|いけない|なりません)|(?:しない|行わない|用いない|使用しない|控える)(?:こと|もの)|(?<!で)ないこと[。．]?$|禁止|禁ずる|禁じる/u,
  ],
  ["care", /留意|配慮|努め|努力|慎重|心[がか]け|注意(?:する|を払)|理解しておく/u],
  [
    "permission",
    /できる(?:もの|こと)?(?:とする)?(?:こと)?[。．]?$|(?:可能|差し支えない|妨げない)(?:と(?:する|し)|[。．]?$)/u,
  ],
  ["procedure", /(?:申請書|届出書|廃止届|報告書).{0,30}(?:提出|添え)|(?:協議|報告)する(?:こと|もの)/u],
  [
    "duty",
    /(?:なければ|ねば)なら(?:ない|ず)|(?:する|行う|受ける|とる|図る|得る)(?:こと|もの)とする|(?:する|行う|受ける|得る|おく)こと(?:[。．]|$)|ものとする|(?:必要がある|必要である)|すべきである/u,
  ],
];

/** What is known of a clause. */
export interface Worded {
  readonly text: string;
  readonly heading: string;
  /** Text of the item above. */
  readonly above: string;
}

/**
 * How strong a clause is, from its wording. What stands under 「次に掲げる情報は発信しない」 without a strength of its
 * own is as strong as that sentence. A preamble explains.
 */
export function proposeForce({ text, heading, above }: Worded): Force {
  const own = forceOf(text);
  if (heading === "前文") return own === "definition" ? own : "background";
  return own ?? forceOf(leadingSentence(above)) ?? "background";
}

function forceOf(text: string): Force | null {
  return FORMS.find(([, form]) => form.test(text))?.[0] ?? null;
}

/** 「…する。ただし、次に掲げる場合は…できる。」: what the items belong to. */
function leadingSentence(text: string): string {
  const sentences = text.split(/(?<=。)/u);
  return sentences.find((sentence) => /次の|次に|以下/u.test(sentence)) ?? "";
}
