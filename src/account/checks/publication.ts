import { platformOf } from "../../hosts/accounts.js";
import { problem, pass, question, type Account, type Outcome } from "../check.js";
import { hostOf, ownerOf } from "../own-site.js";
import { filled } from "../sheet.js";

export function policyDocument({ sheet, policy }: Account): Outcome {
  if (policy !== null) return pass("運用ポリシーの文章があります。");
  if (filled(sheet.policy.url) !== null) return pass("運用ポリシーのURLがあります（中身は読んでいません）。");
  return problem(
    "運用ポリシーがありません。",
    "運用ポリシーを作り、台帳の policy に url（公開した場所）と file（文章のファイル）を書いてください。",
  );
}

/** On the municipality's site. */
export function policyOnSite(account: Account): Outcome {
  return published(account, false);
}

/** On the municipality's site, or on the social network itself. */
export function policyPublished(account: Account): Outcome {
  return published(account, true);
}

function published(account: Account, orOnNetwork: boolean): Outcome {
  const url = filled(account.sheet.policy.url);
  if (url === null) {
    return problem(
      "運用ポリシーを公開した場所が書かれていません。",
      `運用ポリシーを${orOnNetwork ? "公式サイトか、そのSNSの自由記述欄や固定の投稿" : "公式サイト"}で公開し、台帳の policy: url: に書いてください。`,
    );
  }
  const host = hostOf(url);
  if (host === null)
    return problem(`運用ポリシーの場所「${url}」はURLではありません。`, "https:// から書いてください。");
  if (orOnNetwork && platformOf(host) !== null) return pass(`運用ポリシーをSNSの上で公開しています（${url}）。`);
  return onOwnSite(url, host, account.domains, "運用ポリシー");
}

/** The page that lists the accounts; nobody opens it, so that what it says stays to be seen. */
export function listing({ sheet, domains }: Account): Outcome {
  const url = filled(sheet.listing);
  if (url === null) {
    return problem(
      "公式サイトのアカウント一覧のURLが書かれていません。",
      "サービス名とアカウント名を公式サイトの一覧に載せ、そのURLを台帳の listing に書いてください。",
    );
  }
  const host = hostOf(url);
  if (host === null) return problem(`一覧のURL「${url}」はURLではありません。`, "https:// から書いてください。");
  return onOwnSite(url, host, domains, "アカウント一覧");
}

function onOwnSite(url: string, host: string, domains: readonly string[], what: string): Outcome {
  const owner = ownerOf(host, domains);
  if (owner === "own") return pass(`${what}のページは公式サイトにあります（${url}。開いて確かめてはいません）。`);
  if (owner === "unknown") return question(`${what}のページ ${url} は、自治体の公式サイトですか。`);
  return problem(
    `${what}のページ（${host}）は、公式サイト（${domains.join("、")}）ではありません。`,
    "公式サイトのページに載せて、そのURLを書いてください。公式サイトなら、設定の registers: domains: に加えます。",
  );
}
