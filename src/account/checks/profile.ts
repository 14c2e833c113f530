import { findLinks } from "../../text/links.js";
import { problem, pass, question, type Account, type Outcome } from "../check.js";
import { hostOf, ownerOf } from "../own-site.js";
import { filled } from "../sheet.js";

/** The municipality's address in the profile: in its text or in the field for a website. */
export function profileUrl({ sheet: { profile }, domains }: Account): Outcome {
  const text = filled(profile.text);
  const url = filled(profile.url);
  if (text === null && url === null) {
    return problem("プロフィールの内容が書かれていません。", "プロフィール欄の文章を台帳の profile に写してください。");
  }
  const hosts = [...(text === null ? [] : linked(text)), ...(url === null ? [] : [hostOf(url)])].filter(
    (host) => host !== null,
  );
  const owners = hosts.map((host) => ownerOf(host, domains));
  const own = hosts[owners.indexOf("own")];
  if (own !== undefined) return pass(`プロフィールに公式サイトのURLがあります（${own}）。`);
  if (owners.includes("unknown")) return question("プロフィールのURLは、自治体の公式サイトのものですか。");
  return problem(
    hosts.length === 0
      ? "プロフィールに公式サイトのURLがありません。"
      : `プロフィールのURL（${hosts.join("、")}）は、公式サイトのものではありません。`,
    "このアカウントを運用していることを示す公式サイトのページのURLを、プロフィール欄に入れてください。",
  );
}

function linked(text: string): string[] {
  return findLinks(text.normalize("NFKC")).map(({ host }) => host);
}
