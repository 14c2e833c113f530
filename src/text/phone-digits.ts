/** A phone number as it is compared: digits only, from the area code. ＋81（957）22－1500 → 0957221500; #7119 stays. */
export function phoneDigits(written: string): string {
  const plain = written
    .normalize("NFKC")
    .replace(/内線.*$/u, "")
    .replace(/^\s*\+\s*81(?:[^\d]*0(?=[^\d]))?[^\d]*/u, "0")
    .replace(/[^\d#]/gu, "");
  // +81 0957 …: the zero that is left out from abroad was written all the same.
  return plain.startsWith("00") ? plain.slice(1) : plain;
}
