// Rules that look at the fields beside the text: approval, organization-account, reply, third-party-quote.
import { expect, test } from "vitest";
import approval from "../../rules/approval/index.js";
import organizationAccount from "../../rules/organization-account/index.js";
import reply from "../../rules/reply/index.js";
import thirdPartyQuote from "../../rules/third-party-quote/index.js";
import type { Fields, Rule } from "../../src/types.js";
import { observe } from "../support/rule-document.js";

const TEXT = "図書館の休館日をお知らせします。";

async function says(rule: Rule, fields: Fields, accounts: readonly string[] = []): Promise<string[]> {
  const found = await observe(rule, TEXT, fields, { accounts });
  for (const { at } of found) expect(at).toEqual([0, 0]);
  return found.map(({ say, certainty }) => `${say} ${certainty}`);
}

test.each<[Fields, string[]]>([
  [{}, []],
  [{ platform: "x" }, ["missing certain"]],
  // What somebody answers for may be written beside a pasted text.
  [{ "sns-lint": [] }, []],
  [{ approved_by: " 　" }, ["missing certain"]],
  [{ approved_by: "未承認" }, ["pending certain"]],
  [{ approved_by: "決裁前（課長）" }, ["pending certain"]],
  [{ approved_by: "広報課長" }, []],
  [{ approved_by: "中村" }, []],
  // Whether the reason is a good one is up to the clause.
  [{ approval: { type: "oral", reason: "ウ", by: "税務課長" } }, ["oral certain"]],
  [{ approval: { type: "oral", reason: "７⑴イ", who: "観光課長" } }, ["oral certain"]],
  [{ approval: { type: "oral", reason: "エ", by: "観光課長" } }, ["oral certain"]],
  [{ approval: { type: "oral", reason: "イベント", by: "観光課長" } }, ["oral certain"]],
  [{ approval: { type: "oral", reason: "ア" } }, ["oralBy certain"]],
  [{ approval: "済" }, ["missing certain"]],
])("approval of %j", async (fields, expected) => {
  expect(await says(approval, fields)).toEqual(expected);
});

test.each<[Fields, readonly string[], string[]]>([
  [{ account_type: "personal" }, [], ["personal certain"]],
  [{ account_type: "organization", account: "@other" }, [], []],
  [{ account: "@other" }, ["hanamizu_city"], ["unregistered likely"]],
  [{ account: "@Hanamizu_City" }, ["hanamizu_city"], []],
  [{ account: "@other", allow: ["@other"] }, ["hanamizu_city"], ["unregistered likely"]],
])("account of %j beside the register %j", async (fields, accounts, expected) => {
  expect(await says(organizationAccount, fields, accounts)).toEqual(expected);
});

test.each<[Fields, string[]]>([
  [{ reply_to: "@user" }, ["field certain"]],
  [{ reply_to: "https://x.com/user/status/1" }, ["field certain"]],
  [{ reply_to: "https://x.com/own/status/1", account: "@own" }, []],
  [{ reply_to: "@partner", allow: ["@partner"] }, []],
  [{ reply_to: " " }, []],
])("reply by %j", async (fields, expected) => {
  expect(await says(reply, fields)).toEqual(expected);
});

test.each<[Fields, string[]]>([
  [{ quote_of: "https://x.com/user/status/1" }, ["field certain"]],
  [{ repost_of: "@user" }, ["field certain"]],
  [{ quote_of: "https://x.com/own/status/1", account: "own" }, []],
  [{ quote_of: "https://www.city.hanamizu.lg.jp/news/1" }, []],
])("quote by %j", async (fields, expected) => {
  expect(await says(thirdPartyQuote, fields)).toEqual(expected);
});

test("an oral approval for a reason in words is asked for the letter, and not called forbidden", async () => {
  const said = async (reason: string): Promise<string> => {
    const [found] = await observe(approval, TEXT, { approval: { type: "oral", reason, by: "課長" } });
    return approval.messages[found?.say ?? ""]?.ja(found?.data) ?? "";
  };
  expect(await said("来場者の数")).toContain("記号");
  expect(await said("来場者の数")).not.toContain("条項にありません");
  expect(await said("エ")).toContain("条項にありません");
});
