// Hosts of mail addresses. Data.

/** Anyone may have an address here. */
export const FREE_MAIL: readonly string[] = [
  "gmail.com",
  "googlemail.com",
  "yahoo.co.jp",
  "yahoo.ne.jp",
  "ymail.ne.jp",
  "yahoo.com",
  "icloud.com",
  "me.com",
  "mac.com",
  "outlook.com",
  "outlook.jp",
  "hotmail.com",
  "hotmail.co.jp",
  "live.jp",
  "msn.com",
  "aol.com",
  "excite.co.jp",
  "goo.jp",
  "proton.me",
  "protonmail.com",
];

/** Addresses that come with a telephone or a line to the home; ne.jp is what providers use. */
export const PROVIDER_MAIL: readonly string[] = [
  "docomo.ne.jp",
  "ezweb.ne.jp",
  "au.com",
  "softbank.ne.jp",
  "vodafone.ne.jp",
  "ymobile.ne.jp",
  "rakumail.jp",
  "uqmobile.jp",
  "ne.jp",
  "nifty.com",
];

/** Public bodies: city.isahaya.nagasaki.jp, anything.lg.jp, go.jp, schools. */
export const OFFICE_MAIL =
  /(?:^|\.)(?:lg|go|ed|ac)\.jp$|^(?:.+\.)?(?:city|town|vill|village|pref|metro)(?:\.[a-z0-9-]+){1,3}\.jp$/u;
