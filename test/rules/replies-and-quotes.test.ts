import { expect, test } from "vitest";
import reply from "../../rules/reply/index.js";
import thirdPartyQuote from "../../rules/third-party-quote/index.js";
import { observe } from "../support/rule-document.js";

test.each([
  ["@user 10時からです", [0, 5]],
  [".@user 10時からです", [1, 6]],
  ["🎉 @user_a @user_b ありがとう", [3, 10]],
  ["【返信】@user 10時です", [4, 9]],
])("%s is a reply", async (text, at) => {
  const mentions = (await observe(reply, text)).filter(({ say }) => say === "mention");
  expect(mentions).toMatchObject([{ certainty: "certain", at }]);
});

test.each([
  "市民ホール @hall では寄席を開きます",
  "@1,000円で販売します",
  "koho@city.hanamizu.lg.jp へどうぞ",
  "寄席＠市民ホール",
])("%s is none", async (text) => {
  expect(await observe(reply, text)).toEqual([]);
});

test("own accounts may begin a post; a partner as subject is a question", async () => {
  expect(await observe(reply, "@own です", { account: "@own" })).toEqual([]);
  expect(await observe(reply, "@partner が来ます")).toMatchObject([{ certainty: "hint" }]);
});

test.each([
  ["x.com/user/status/1", "certain"],
  ["https://twitter.com/user/status/1?s=20", "certain"],
  ["https://www.instagram.com/user/reel/abc/", "certain"],
  ["https://www.instagram.com/p/abc/", "likely"],
  ["https://www.facebook.com/groups/1/posts/2", "certain"],
  ["https://www.threads.net/@user/post/abc", "certain"],
])("%s is somebody's post", async (url, certainty) => {
  expect(await observe(thirdPartyQuote, `きれいです ${url}`)).toMatchObject([{ say: "link", certainty }]);
});

test.each([
  "https://x.com/user",
  "https://www.instagram.com/user/",
  "https://x.com/hashtag/status",
  "https://example.com/user/status/1",
])("%s is a page", async (url) => {
  expect(await observe(thirdPartyQuote, `きれいです ${url}`)).toEqual([]);
});

test("the organisation's own channel may be linked to by video", async () => {
  const text = "市公式チャンネルで公開しました https://www.youtube.com/watch?v=abc";
  expect(await observe(thirdPartyQuote, text)).toEqual([]);
});
