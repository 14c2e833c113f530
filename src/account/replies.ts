/** Whether a policy lets the account answer what people write to it. */
export type ReplyStance = "none" | "some" | "unclear" | "unsaid";

const ABOUT = /返信|返答|返事|回答|お答え|リプライ/u;
/** An answer by telephone or in the counter is no reply on the network. */
const ELSEWHERE = /窓口|電話|メール|フォーム|ホームページ|公式サイト|提案|FAX|手紙|はがき/iu;
const PARTLY =
  /ない場合|とは限|必要に応じ|内容によ|こと(?:が|も)あ(?:り|る)(?!ません)|場合(?:が|も)あ(?:り|る)(?!ません)|できる限り|可能な(?:限り|範囲)/u;
const NEVER = /ません|ない(?!場合)|かねます|控え|差し控え|行わず|せず/u;
const ALWAYS = /します|いたします|致します|行います|する(?:もの|こと)|応じます/u;
/** Leaves a door open that only its writer knows of. */
const HEDGED = /原則|基本的に|すべて|全て|個別(?:の|に)/u;

/** What the sentences of `text` (NFKC) say of replies; the most permissive of them counts. */
export function replyStance(text: string): { readonly stance: ReplyStance; readonly words: string } {
  const said = text.split(/[。\n]/u).flatMap((sentence) => {
    const stance = ABOUT.test(sentence) ? stanceOf(sentence) : "unsaid";
    return stance === "unsaid"
      ? []
      : [{ stance, words: sentence.trim().replace(/^(?:\(?\d{1,2}[).]|[・*-])\s*/u, "") }];
  });
  const worst = (["some", "unclear", "none"] as const).flatMap(
    (stance) => said.find((each) => each.stance === stance) ?? [],
  );
  return worst[0] ?? { stance: "unsaid", words: "" };
}

function stanceOf(sentence: string): ReplyStance {
  if (PARTLY.test(sentence)) return ELSEWHERE.test(sentence) ? "unclear" : "some";
  if (NEVER.test(sentence)) return HEDGED.test(sentence) ? "unclear" : "none";
  if (!ALWAYS.test(sentence)) return "unsaid";
  return ELSEWHERE.test(sentence) ? "unsaid" : "some";
}
