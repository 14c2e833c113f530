import { pass, question, type Account, type Outcome } from "../check.js";

/** Never about the password itself. */
export function twoStep({ sheet }: Account): Outcome {
  switch (sheet.two_step) {
    case "使っている":
      return pass("二段階認証を使っている、と台帳にあります。");
    case "機能なし":
      return pass(`${sheet.service}に二段階認証はない、と台帳にあります。`);
    case "使っていない":
      return question("二段階認証を使っていません。使えない理由がありますか。");
    case null:
      return question("二段階認証などの、サービスのセキュリティ機能を使っていますか。（台帳の two_step に書きます）");
  }
}

/** Always asked: a sheet does not know who else was told. */
export function passwordHolders({ sheet: { password_holders: holders } }: Account): Outcome {
  if (holders.length === 0)
    return question(
      "パスワードを知っているのはだれですか。（役職を台帳の password_holders に。パスワードは書きません）",
    );
  return question(
    `パスワードを知っているのは、${holders.join("、")}の${holders.length}人だけですか。異動した人が残っていませんか。`,
  );
}
