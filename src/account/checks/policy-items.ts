import { pass, problem, question, type Account, type Check, type Outcome } from "../check.js";
import type { Policy } from "../policy.js";
import { filled } from "../sheet.js";

/** Something that an operation policy has to say. Expressions are matched on NFKC text. */
interface Item {
  /** As the clauses call it. */
  readonly name: string;
  readonly heading: RegExp;
  /** Says it, under whatever heading. */
  readonly said: RegExp;
  /** The mere word, which may mean something else. */
  readonly word: RegExp;
  /** What one could write. */
  readonly example: string;
}

/** 次の行為をしてはなりません。 */
const FORBIDDEN =
  /(?:次|以下)(?:の|に(?:掲げる|該当する|当たる))[^。\n]{0,60}(?:削除|禁止|禁じ|遵守|控え|遠慮|しないで|してはな|できません)/u;

const ITEMS = {
  "policy-purpose": {
    name: "目的",
    heading: /目的|趣旨|ねらい/u,
    said: /(?:こと|提供|発信|周知|広報|向上|促進|推進)を目的(?:と(?:し|す)|に)/u,
    word: /目的|趣旨|方針/u,
    example: "「目的　市の取組や行事を広く知らせ、市政への理解を深めてもらうため。」",
  },
  "policy-operator": {
    name: "運営者名",
    heading: /(?:運営|運用|管理)(?:者|主体|課|団体|部署|担当)|担当(?:課|部署|所属)/u,
    said: /(?:課|室|局|係|館|センター|部)が(?:、)?(?:運営|運用|管理)(?:し|する|を)|(?:運営|運用)(?:者|主体)は/u,
    word: /運営|運用/u,
    example: "「運営者　花水市広報課」",
  },
  "policy-content": {
    name: "発信内容",
    heading: /(?:発信|掲載|投稿|配信|提供)(?:する|の)?(?:内容|情報|事項)|内容/u,
    said: /(?:情報|お知らせ|話題|行事|イベント)[^。\n]{0,20}を(?:発信|投稿|掲載|配信)(?:し|す|いた)/u,
    word: /発信|投稿|掲載|配信/u,
    example: "「発信内容　行事の案内、くらしの情報、災害に関するお知らせ」",
  },
  "policy-hours": {
    name: "運営時間",
    heading: /(?:運営|運用|発信|投稿|配信|対応)(?:する|の)?(?:時間|日時|日)/u,
    said: /\d{1,2}(?:時|:\d{2})[^。\n]{0,14}\d{1,2}(?:時|:\d{2})|24時間|(?:原則として|原則)?(?:平日|開庁日|開庁時間)[^。\n]{0,30}(?:発信|投稿|運用|運営|配信)/u,
    word: /時間|平日|開庁|随時/u,
    example: "「運営時間　平日 8時45分〜17時30分（災害時を除く）」",
  },
  "policy-replies": {
    name: "意見や質問への対応方法",
    heading: /返信|(?:意見|質問|コメント|問い?合わ?せ)[^\n]{0,8}(?:対応|回答|扱い|取扱い)|対応方法/u,
    said: /(?:返信|回答|返答|お答え|返事|対応)[^。\n]{0,14}(?:ません|ない|かねます|します|いたします|行います|ことがあります|場合があります)/u,
    word: /返信|意見|質問|コメント|問い?合わ?せ/u,
    example: "「意見への対応　返信は行いません。御意見は公式サイトの受付フォームへお寄せください。」",
  },
  "policy-rules": {
    name: "注意事項",
    heading: /注意|遵守|責務|留意|お願い|禁止|利用(?:規約|条件|上の|に当たって|にあたって)|守って/u,
    said: FORBIDDEN,
    word: /利用者|コメント|書き込み|削除/u,
    example: "「注意事項　法令に反するもの、人を傷つけるものなどは、予告なく削除します。」",
  },
  "policy-prohibited": {
    name: "禁止事項",
    heading: /禁止(?:事項|行為)|遵守事項/u,
    said: FORBIDDEN,
    word: /禁止|削除|利用者/u,
    example: "「禁止事項　法令に反するもの、人を傷つけるもの、営利を目的とするもの」",
  },
  "policy-copyright": {
    name: "著作権",
    heading: /著作権|知的財産/u,
    said: /著作権[^。\n]{0,40}(?:帰属|有し|属し|あります|保護)|無断(?:で|転載|使用|複製)/u,
    word: /著作|転載|権利/u,
    example: "「著作権　掲載した文章や写真の著作権は、花水市または原著作者にあります。」",
  },
  "policy-disclaimer": {
    name: "免責事項",
    heading: /免責/u,
    said: /責任を(?:一切)?負(?:い|わ)/u,
    word: /責任|保証|損害/u,
    example: "「免責事項　利用によって生じた損害について、花水市は責任を負いません。」",
  },
} as const satisfies Readonly<Record<string, Item>>;

export type PolicyItem = keyof typeof ITEMS;

/** One check for each item. */
export const policyItems = Object.fromEntries(
  Object.entries(ITEMS).map(([id, item]) => [id, (account: Account) => look(item, account)]),
) as Readonly<Record<PolicyItem, Check>>;

function look(item: Item, { policy, sheet }: Account): Outcome {
  if (policy !== null) return lookIn(policy, item);
  const url = filled(sheet.policy.url);
  if (url === null)
    return problem(`運用ポリシーがなく、「${item.name}」もありません。`, `${item.example}のように定めます。`);
  return question(
    `運用ポリシー（${url}）に「${item.name}」がありますか。（文章を台帳の policy: file: に書くと、機械が確かめます）`,
  );
}

function lookIn({ text, sections }: Policy, { name, heading, said, word, example }: Item): Outcome {
  const under = sections.filter((section) => heading.test(section.heading));
  const written = under.find(({ body }) => isWritten(body));
  if (written !== undefined) return pass(`運用ポリシーに「${name}」の項目があります（「${written.heading}」）。`);
  if (under[0] !== undefined) {
    return problem(
      `運用ポリシーの「${under[0].heading}」に中身がありません（書きかけです）。`,
      `${example}のように書いてください。`,
    );
  }
  const words = said.exec(text)?.[0];
  if (words !== undefined) return pass(`運用ポリシーに「${name}」に当たる文があります（「…${words}…」）。`);
  if (word.test(text))
    return question(`運用ポリシーに「${name}」という項目が見当たりません。本文のどこかに定めていますか。`);
  return problem(`運用ポリシーに「${name}」がありません。`, `${example}のように加えてください。`);
}

/** Something but a mark that holds the place. */
function isWritten(body: string): boolean {
  const words = body.replace(/[#|*\s-]/gu, "");
  return words.length >= 2 && !/^(?:[○〇◯]{2,}|未定|未記入|TODO|TBD|\(.{0,12}記入.{0,8}\))/iu.test(words);
}
