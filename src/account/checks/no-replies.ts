import { pass, problem, question, type Account, type Outcome } from "../check.js";
import { replyStance } from "../replies.js";

const ADVICE =
  "返信しないことと、意見の受け付け先を、運用ポリシーに書いてください（「返信は行いません。御意見は○○へお寄せください。」）。";

/** The guideline forbids replies: neither the sheet nor the policy may promise them. */
export function noReplies({ sheet: { replies }, policy }: Account): Outcome {
  if (replies === "する") return problem("台帳では、利用者に返信することになっています。", ADVICE);
  if (policy === null) {
    return replies === "しない"
      ? pass("返信しない、と台帳にあります。")
      : question("利用者への返信をしないことにしていますか。");
  }
  const { stance, words } = replyStance(policy.text);
  switch (stance) {
    case "some":
      return problem(`運用ポリシーが、返信することを認めています（「${words}」）。`, ADVICE);
    case "unclear":
      return question(`運用ポリシーの「${words}」は、返信を一切しないという意味ですか。`);
    case "none":
      return pass(`運用ポリシーに、返信しないとあります（「${words}」）。`);
    case "unsaid":
      return question("運用ポリシーに、返信しないことが書かれていません。返信しないことを利用者に知らせていますか。");
  }
}
