/** After the value: や, など, を避け, のような; or a warning in the rest of the sentence. */
const ADVICE =
  /^[」』"']?(?:や|など|なんか|のよう|みたい|といった|とか|、?「|を(?:避|さけ|使わ|使い回|やめ|防)|は(?:避|使わ|やめ|危険|NG|だめ|ダメ)|では?(?:危険|不十分|なく)|以上|を含|(?:に|と)し(?:ない|ていませんか))|^[^。\n]{0,24}(?:避け|さけて|使わない|使わず|使いまわ|使い回|やめ|危険|推測|見破|破られ|変えましょ|変えるよう|変更しましょ|変更するよう|しないで|いけません|NG|ではなく|例です|短すぎ|弱い|悪い例|よくある|見直しましょう|狙われ|漏れ)/u;

/** Values that everybody knows to be bad are told in warnings: いちばん破られやすい暗証番号は「1234」. */
const NOTORIOUS =
  /(?:破られ|見破られ|推測され|狙われ|盗まれ)(?:やす|る)|(?:多く|よく|広く)(?:使われ|見られ)|ワースト|ありがち|危険な|安易な|弱い|悪い例/u;

/** True where the sentence warns against such values: before them, or in its rest. */
export function isAdvice(text: string, end: number): boolean {
  const lead =
    text
      .slice(Math.max(0, end - 60), end)
      .split(/[。\n]/u)
      .at(-1) ?? "";
  return NOTORIOUS.test(lead) || ADVICE.test(text.slice(end, end + 60).split(/[。\n]/u, 1)[0] ?? "");
}

/** Access that is offered to everybody: visitors' Wi-Fi, a meeting open to the public. */
export const PUBLIC_ACCESS =
  /来庁者|来館者|利用者(?:用|の皆)|お客[様さ]ま?|フリーWi-?Fi|Free[-_ ]?Wi-?Fi|無料Wi-?Fi|公衆|公共Wi-?Fi|どなたでも|観光客|避難者|参加者|一般(?:用|開放|公開|の方)|00000JAPAN|ゲスト用/iu;
