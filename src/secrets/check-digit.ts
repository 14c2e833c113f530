/** 個人番号: the twelfth digit by 総務省令第85号(平成26年)第5条. `digits`: twelve ASCII digits. */
export function isMyNumber(digits: string): boolean {
  if (!/^\d{12}$/u.test(digits)) return false;
  let sum = 0;
  // The n-th digit from the lowest of the first eleven weighs n+1 up to the sixth, n-5 from there.
  for (let n = 1; n <= 11; n += 1) sum += Number(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  const rest = sum % 11;
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}

/** Payment cards (ISO/IEC 7812, Luhn). `digits`: ASCII digits. */
export function isCardNumber(digits: string): boolean {
  if (!/^\d{14,16}$/u.test(digits) || /^(\d)\1+$/u.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = digit * 2;
    sum += place % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
