import { wellFormed } from "./legible.js";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of XML 1.0, indented by its writer; `children` are written already. Attributes without a value are left out. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlAttribute(String(value))}"`],
  );
  const head = `<${name}${given.join("")}`;
  return children.length === 0 ? `${head}/>` : `${head}>\n${children.join("\n")}\n</${name}>`;
}

/** An element with nothing but text. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes).replace(/\/>$/, () => `>${xmlText(text)}</${name}>`);
}

/** A remark of the document: two hyphens would end it. */
export function xmlComment(text: string): string {
  return `<!-- ${allowed(text).replace(/-(?=-|$)/g, "- ")} -->`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** Every `>` too: `]]>` may not stand in text; nor, where a log shows it, a command to GitHub Actions. */
export function xmlText(text: string): string {
  return allowed(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "")
    .replace(/:(?=:)|#(?=#\[)/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A parser would turn white space other than a space into spaces. */
function xmlAttribute(text: string): string {
  return xmlText(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Without the characters that XML 1.0 has no way to write. */
function allowed(text: string): string {
  return wellFormed(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
}
