import type { Link } from "../../src/define-rule.js";

/** The word in the address by which it is an adult or gambling site; null: none. */
export function adultWord({ host, path }: Link): string | null {
  const top = host.slice(host.lastIndexOf(".") + 1);
  if (ADULT_TLDS.has(top)) return `.${top}`;
  const word = parts(host).find((part) => ADULT.has(part));
  return word ?? LONG.exec(`${host}${path.split(/[?#]/u, 1)[0] ?? ""}`.toLowerCase())?.[0] ?? null;
}

/** A public service named in somebody else's host, beside a word for logging in or paying. */
export function lureWord({ host, path }: Link): string | null {
  const names = parts(host);
  const service = names.find((word) => SERVICES.test(word));
  if (service === undefined) return null;
  const words = [...names, ...parts(path.split(/[?#]/u, 1)[0] ?? "")];
  return words.some((word) => word !== service && DEEDS.test(word)) ? service : null;
}

function parts(address: string): string[] {
  return address
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((part) => part !== "");
}

const ADULT_TLDS: ReadonlySet<string> = new Set(["xxx", "porn", "sex", "adult", "sexy", "casino", "bet", "poker"]);

/** Whole parts of an address only: Essex and erosion are none. */
const ADULT: ReadonlySet<string> = new Set(
  `adult adults porn porno xxx sex sexy ero eros eroi erotic erodouga eroanime hentai nude nudes r18 18kin 18plus avdouga
  fuzoku fuuzoku huuzoku deriheru soapland kyabakura deai deaikei papakatsu escort escorts milf jukujo hitozuma
  oppai muchimuchi onlyfans hnavi cityheaven xvideos pornhub xhamster javhd missav fanza nhentai jkdouga
  casino onlinecasino kajino betting baccarat poker`.split(/\s+/u),
);
const LONG =
  /xvideos|pornhub|xhamster|erodouga|ero-?douga|ero-?manga|ero-?gazou|hentai|adult-?(?:video|site|douga)|online-?casino|fuzoku|deaikei|sefure|sex-?friend/u;

const SERVICES =
  /^(?:myna(?:portal|point|card)?|maina(?:portal|point)?|mynumber(?:card)?|kojinbango|nta|e?tax|kokuzei|kyufu(?:kin)?|kyuufu(?:kin)?|hojokin|shienkin|nenkin|kenpo|shiyakusho|yakuba|kuyakusho|kencho|shicho|seifu|gov(?:jp)?|jichitai|suido|suidou|zeimu|zeikin|juminzei)$/u;
const DEEDS =
  /^(?:log-?in|signin|sign|auth|verify|verification|account|secure|security|update|confirm|check|kakunin|ninshou|payment|pay|shiharai|seikyu|seikyuu|sinsei|shinsei|kofu|kanpu|kanpukin|refund|henkan|card|bank|koza|kouza|touroku)$/u;
