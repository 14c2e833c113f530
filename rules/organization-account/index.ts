import { accountName, defineRule } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { registeredAccounts } from "./registered-accounts.js";

const ADVICE = "組織が管理するアカウントから発信してください。";
const REGISTER_ADVICE = "投稿するアカウントを確かめてください。組織のアカウントなら registers.accounts に登録します。";

/** The account is of the whole post, so findings stand at its beginning, without words. */
const WHOLE = [0, 0] as const;

export default defineRule({
  id: "organization-account",
  category: "organization-account",
  title: "職員個人のアカウントや、登録のないアカウントからの発信を見つける",
  dutyOnly: true,
  messages: {
    personal: {
      ja: ({ type }: { type: string }) => `個人のアカウント（account_type: ${type}）から発信しようとしています。`,
      en: ({ type }: { type: string }) => `This is to be posted from a personal account (account_type: ${type}).`,
    },
    unregistered: {
      ja: ({ account }: { account: string }) => `「${account}」は登録された組織のアカウントではありません。`,
      en: ({ account }: { account: string }) => `"${account}" is not among the registered accounts.`,
    },
  },
  *check(document: Document) {
    const { account = "", account_type = "" } = document.post.fields;
    if (PERSONAL.test(account_type.normalize("NFKC").replace(/\s/gu, "")))
      yield { at: WHOLE, say: "personal", data: { type: account_type }, certainty: "certain", advice: ADVICE };
    else if (account.trim() !== "" && isUnregistered(account, document))
      yield { at: WHOLE, say: "unregistered", data: { account }, certainty: "likely", advice: REGISTER_ADVICE };
  },
});

const PERSONAL = /^(?:personal|private|individual|個人|私用|私的|私物|プライベート|職員個人)/iu;

function isUnregistered(account: string, document: Document): boolean {
  const registered = registeredAccounts(document);
  return registered.length > 0 && !registered.some((entry) => accountName(entry) === accountName(account));
}
