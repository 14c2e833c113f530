// Programs find a post by its id, so an ordinary one stays as it is; but people and spreadsheets put anything there.
import { masker } from "../text/masker.js";
import { secretive } from "../text/secretive.js";
import { isCardNumber, isMyNumber } from "./check-digit.js";
import { matchesIn } from "../text/matches-in.js";

/** What in an id is a phone, a card, an individual number, a token or a password by its form alone. */
export function bareSecretsIn(id: string): string[] {
  if (HASH.test(id)) return [];
  const numbers = matches(id, NUMBER).flatMap((run) => {
    if (isNumberOfPerson(digitsOf(run))) return [run];
    // 2026-090-1234-5678
    return matches(run, MOBILE);
  });
  return [...numbers, ...matches(id, TOKEN), ...matches(id, PASSWORD)];
}

/** The rules cost more than the post itself: they are asked only where words or signs of a secret stand in the id. */
export function mayHoldMore(id: string): boolean {
  if (HASH.test(id)) return false;
  const folded = id.normalize("NFKC");
  return SIGNS.test(folded) || (CJK.test(folded) && ABOUT_PERSON.test(folded));
}

/** The id where no rule can be asked. */
export function shownId(id: string): string {
  return masker(bareSecretsIn(id))(mayHoldMore(id) ? secretive(id) : id);
}

/** UUIDs and sums: the digits among their letters are chance. */
const HASH = /^(?:[\da-f]{32,128}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/iu;

const DASHES = "-‐‑‒–—―−ー－.・() （）";
const NUMBER = new RegExp(`(?<!\\p{Nd})\\p{Nd}(?:[${DASHES}]{0,2}\\p{Nd}){10,18}(?!\\p{Nd})`, "gu");
const MOBILE = new RegExp(`(?<!\\p{Nd})[0０][7-9７-９][0０](?:[${DASHES}]{0,2}\\p{Nd}){8}(?!\\p{Nd})`, "gu");
/** No counter and no address has these among its letters and digits. */
const PASSWORD = /(?=[!-~]{0,63}[A-Za-z])(?=[!-~]{0,63}\d)(?=[!-~]{0,63}[!$*^])[!-~]{6,64}/gu;

/** As issuers begin them, and long; sk- and the like begin other things, too. */
const TOKEN =
  /(?<![A-Za-z\d])(?:(?:AKIA|ASIA|AROA)[A-Z\d]{16}|(?:gh[a-z]_|github_pat_|gl[a-z]{2,5}-|AIza|ya29\.|xox[a-z]-|SG\.|npm_|eyJ|shp[a-z]{2}_|lin_api_|ops_ey|[prs]k[-_](?=[\w-]{0,80}[A-Z])(?=[\w-]{0,80}\d))[\w.-]{16,4096})/gu;

function isNumberOfPerson(digits: string): boolean {
  if (/^(?:0|81)[789]0\d{8}$/u.test(digits)) return true;
  return ISSUED.test(digits) ? isCardNumber(digits) : !MOMENT.test(digits) && isMyNumber(digits);
}

/** The lengths and first digits of the six great brands. */
const ISSUED = /^(?:(?:4\d|5[1-5]|2[2-7]|35|6\d)\d{14}|3[47]\d{13}|3[068]\d{12})$/u;
/** 202611201000: a tenth of such ids has a fitting check digit. */
const MOMENT = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/u;

const SIGNS =
  /\p{sc=Hira}|[@=]|:\/\/|-----|パスワード|パスコード|暗証|トークン|シークレット|キー[ :]|(?<![a-z])(?:pw|pwd|pin|key)(?![a-z])|pass(?:w|c|p|k|[^a-z]|$)|secret|token|bearer|basic |wifi:/iu;
const CJK = /[\p{sc=Han}\p{sc=Kana}]/u;
/** A year of birth, an age, an address, a phone: what identifies somebody beside a name. */
const ABOUT_PERSON =
  /19\d\d|昭和|平成|大正|[SHT]\d{1,2}[./-]\d|\d[歳才]|\(\d{1,3}\)|\d(?:丁目|番地|番\d)|号室|\d-\d{1,4}-\d{4}|口座/u;

function matches(words: string, expression: RegExp): string[] {
  return [...matchesIn(words, expression)].map(([match]) => match);
}

function digitsOf(words: string): string {
  return words.normalize("NFKC").replace(/\P{Nd}/gu, "");
}
