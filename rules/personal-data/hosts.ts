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

/**
 * Addresses that come with a person's telephone. What the carriers give out, and gave out, as their pages on which mail is
 * let through list it (docomo, au and UQ, SoftBank and Y!mobile, Rakuten).
 */
export const CARRIER_MAIL: readonly string[] = [
  "docomo.ne.jp",
  "mopera.net",
  "ezweb.ne.jp",
  "au.com",
  "ido.ne.jp",
  "tu-ka.ne.jp",
  "uqmobile.jp",
  "softbank.ne.jp",
  "i.softbank.jp",
  "disney.ne.jp",
  "vodafone.ne.jp",
  ..."dhtckrnsq".split("").map((area) => `jp-${area}.ne.jp`),
  "ymobile.ne.jp",
  "ymobile1.ne.jp",
  "willcom.com",
  "pdx.ne.jp",
  "emnet.ne.jp",
  "emobile.ne.jp",
  "rakumail.jp",
  "mineo.jp",
];

/** Lines to homes and to offices; ne.jp is what providers use. */
export const PROVIDER_MAIL: readonly string[] = [
  "ne.jp",
  "nifty.com",
  "plala.or.jp",
  "asahi-net.or.jp",
  "wakwak.com",
  "itscom.net",
  "bbiq.jp",
  "commufa.jp",
];

/** Public bodies: city.isahaya.nagasaki.jp, anything.lg.jp, go.jp, schools. */
export const OFFICE_MAIL =
  /(?:^|\.)(?:lg|go|ed|ac)\.jp$|^(?:.+\.)?(?:city|town|vill|village|pref|metro)(?:\.[a-z0-9-]+){1,3}\.jp$/u;
