import { pass, question, type Account, type Outcome } from "../check.js";
import { listing } from "./publication.js";

/** 可能な限り: where it was not got, only a person knows whether it could have been. */
export function verified({ sheet }: Account): Outcome {
  switch (sheet.verified) {
    case "取得済み":
      return pass("認証アカウントを取得しています。");
    case "制度なし":
      return pass(`${sheet.service}には認証アカウントの制度がない、と台帳にあります。`);
    case "未取得":
      return question(`${sheet.service}の認証アカウントを取得していません。取得できない理由がありますか。`);
    case null:
      return question(
        `${sheet.service}に認証アカウントの制度はありますか。取得していますか。（台帳の verified に書きます）`,
      );
  }
}

/** Either shows that the account is genuine; where it could be certified and is not, a person says why. */
export function verifiedOrListed(account: Account): Outcome {
  const certified = verified(account);
  if (account.sheet.verified === "取得済み") return certified;
  const listed = listing(account);
  return listed.state === "pass" ? certified : listed;
}
