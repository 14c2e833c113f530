// Most fields are a platform, a name, a number of a list: nobody waits for the rules then.

/**
 * False only of what is so short and so plain that no rule for secrets finds anything in it; whoever widens a rule need
 * not think of this.
 */
export function mayHoldSecret(words: string): boolean {
  if (UUID.test(words)) return false;
  // A long one is asked about, whatever it says.
  if (words.length > LONGEST_PLAIN) return true;
  const folded = words.normalize("NFKC");
  if (MOMENT.test(folded) || NUMBER.test(folded)) return false;
  return !PLAIN.test(folded) || KEY_WORD.test(folded) || NUMERALS.test(folded);
}

const LONGEST_PLAIN = 36;
const UUID = /^[\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12}$/iu;
/** When something is to be done, or was. */
const MOMENT =
  /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d{1,6})?)?)?(?:Z|[+-]\d\d:?\d\d)?$/u;
/** Too short for a telephone, and without a word that tells what it opens. */
const NUMBER = /^[-+]?\d{1,6}(?:\.\d)?$/u;
/** 広報広聴課長, LINE公式, organization, 第3課: no sentence, nothing quoted, no key, at most one digit. */
const PLAIN = /^(?!\D*\d\D*\d)(?!.{0,36}[A-Za-z\d_.-]{16})[\p{sc=Han}\p{sc=Kana}A-Za-zー_.\d-]*$/u;
const KEY_WORD = /パス|暗|鍵|キー|錠|コード|トークン|シークレット|pass|pw|pin|key|secret|token|psk|wpa|wep|wi-?fi/iu;
/** Numbers as they are read aloud. */
const NUMERALS = /[〇○零一二三四五六七八九]{2}/u;
