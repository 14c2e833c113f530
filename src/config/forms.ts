import { phoneDigits } from "../text/phone-digits.js";

export type FormName = "phone" | "mail" | "domain";

/** What a text must look like, and its name in messages. */
export const FORMS: Readonly<
  Record<FormName, { readonly name: string; readonly hint: string; readonly fits: (words: string) => boolean }>
> = {
  phone: { name: "電話番号", hint: "市外局番から、", fits: isPhone },
  mail: { name: "メールアドレス", hint: "", fits: (words) => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(fold(words)) },
  domain: { name: "ドメイン", hint: "", fits: isDomain },
};

/** 0957-22-1500, +81 957 22 1500; and the short ones: 119, #7119. */
function isPhone(words: string): boolean {
  const written = fold(words).replace(/内線.*$/u, "");
  return /^[+#(0-9][-0-9 ()./ー‐–—−]*$/u.test(written) && /^(?:0\d{9,10}|#?[1-9]\d{2,3})$/u.test(phoneDigits(written));
}

/** example.jp, with or without scheme and path; also in Japanese letters. */
function isDomain(words: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^\s/.@:]+(?:\.[^\s/.@:]+)+(?:[/:?#]\S*)?$/iu.test(fold(words));
}

function fold(words: string): string {
  return words.normalize("NFKC").trim();
}
