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

/** 「返信は行わない。」: not what is not so, cannot be, or is nobody's fault. */
const PLAIN_PROHIBITION = /(?:し|[かがさたなばまらわ]|[えけげせてねべめれ]|[じみび])ない(?:もの)?[。．]?$/u;
const NO_PROHIBITION =
  /(?:でき|[かがさたなばまらわ]れ|なら|差し支え|妨げ|問わ|限ら|及ば|足ら|すぎ|過ぎ|構わ|かまわ|しれ|負わ|保証し|関与し|要し|有し|適用し|少な|え得)ない(?:もの)?[。．]?$/u;
/** 「承諾を得る。」: what only people do. */
const PLAIN_DUTY = new RegExp(
  `(?:を|は|も|に|と|て|で|、)[^。]{0,30}?(?:${[
    "(?:確認|点検|明記|明示|記載|掲載|公表|公開|設定|管理|報告|削除|訂正|修正|対応|遵守|保存|記録|周知|指定|選任|尊重|使用|利用)する",
    "(?:投稿|発信|変更|更新|連絡|相談|依頼|徹底|実施|決定|作成|策定|表示|説明|検討|共有|停止|閉鎖|廃止|届出|申請|運用)する",
    "得る|受ける|行う|行なう|守る|払う|避ける|選ぶ|付ける|添える|示す|書く|取る|とる|図る|保つ|置く|設ける|講じる|講ずる|用いる|使う",
    "見直す|伝える|知らせる|確かめる|改める|届け出る|願い出る|求める|控える|心掛ける|とどめる|絞る|分ける|つける|載せる|消す|直す",
  ].join("|")})[。．]?$`,
  "u",
);

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
  const rules = sentencesOf(text).filter((sentence) => !EXCEPTION.test(sentence));
  // Nothing but 「前項にかかわらず、…この限りでない。」
  if (rules.length === 0) return text.trim() === "" ? null : "permission";
  const demands = rules.join("");
  return FORMS.find(([, form]) => form.test(demands))?.[0] ?? plainForce(demands);
}

const EXCEPTION = /この限りで(?:は|も)?(?:ない|ありません)(?:もの(?:とする)?)?[。．]?$/u;

/** Rules that say plainly what is done and what is not. */
function plainForce(text: string): Force | null {
  const bare = sentencesOf(text.replace(/[（(][^（）()]*[）)]/gu, "")).map((sentence) => sentence.trim());
  if (bare.some((sentence) => PLAIN_PROHIBITION.test(sentence) && !NO_PROHIBITION.test(sentence))) return "prohibition";
  return bare.some((sentence) => PLAIN_DUTY.test(sentence)) ? "duty" : null;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=。)/u).filter((sentence) => sentence.trim() !== "");
}

/** 「…する。ただし、次に掲げる場合は…できる。」: what the items belong to. */
function leadingSentence(text: string): string {
  return sentencesOf(text).find((sentence) => /次の|次に|以下/u.test(sentence)) ?? "";
}
