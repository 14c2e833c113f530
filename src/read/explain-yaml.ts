const PROBLEMS: Readonly<Record<string, string>> = {
  BAD_INDENT: "字下げがそろっていません。",
  BLOCK_AS_IMPLICIT_KEY: '「項目名: 値」の値の中に「: 」があります。値全体を "" で囲んでください。',
  DUPLICATE_KEY: "同じ項目名が二つあります。",
  KEY_OVER_1024_CHARS: "項目名が長すぎます。",
  MISSING_CHAR: "「:」「,」か、閉じる記号（引用符、かっこ）が足りません。",
  MULTILINE_IMPLICIT_KEY: "「項目名: 値」の「:」が足りません。",
  MULTIPLE_DOCS: "「---」の行が余分です。",
  TAB_AS_INDENT: "字下げにタブは使えません。",
};

/** A fault of YAML in Japanese; the parser's own messages are English and speak to programmers. */
export function explainYaml({ code, message }: { readonly code: string; readonly message: string }): string {
  // The parser sees an open bracket by the next line, which begins too far to the left.
  if (code === "BAD_INDENT" && OPEN_BRACKET.test(message)) return "「[」か「{」が閉じていません。";
  return PROBLEMS[code] ?? "YAMLの書き方が正しくありません。";
}

const OPEN_BRACKET = /^Flow (?:sequence|map) .* end with a [\]}]/u;
