/** A string as YAML reads it back: bare where that is safe, also within [ ], else in double quotes. */
export function yamlScalar(words: string): string {
  return isPlain(words) ? words : JSON.stringify(words).replace(ODD, escape);
}

/** Begins with a letter, or a sign that only means itself; holds nothing that YAML would read as its own. */
function isPlain(words: string): boolean {
  if (!/^[\p{L}０-９（「『※①-⑳⑴-⒇][^\p{C}\u2028\u2029\ufeff]*$/u.test(words) || /^\s|\s$/u.test(words)) return false;
  if (/^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/iu.test(words)) return false;
  return !/[:#,[\]{}"'\\&*!|>%@`]/u.test(words);
}

/** What JSON leaves as it is and YAML does not allow. */
const ODD = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

function escape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
