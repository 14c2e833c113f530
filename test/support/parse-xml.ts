/** An element of XML as a strict reader sees it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Of the element itself, not of its children. */
  readonly text: string;
}

/** Reads a document of XML 1.0 without DTD and CDATA; throws where it is not well-formed. */
export function parseXml(source: string): XmlElement {
  return new Reader(source).document();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const NAME = /[A-Za-z_][\w.-]*/y;

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    for (const character of source) this.#mayStand(character.codePointAt(0)!);
    this.#source = source;
  }

  document(): XmlElement {
    this.#expect('<?xml version="1.0" encoding="UTF-8"?>');
    this.#space();
    const root = this.#element();
    this.#space();
    if (this.#at !== this.#source.length) throw this.#fault("something after the root");
    return root;
  }

  #element(): XmlElement {
    this.#expect("<");
    const name = this.#name();
    const attributes = this.#attributes();
    if (this.#has("/>")) return { name, attributes, children: [], text: "" };
    this.#expect(">");
    const children: XmlElement[] = [];
    let text = "";
    while (!this.#has(`</${name}`)) {
      if (this.#has("<!--")) this.#comment();
      else if (this.#source[this.#at] === "<") children.push(this.#element());
      else text += this.#text("<");
    }
    this.#space();
    this.#expect(">");
    return { name, attributes, children, text };
  }

  #attributes(): Record<string, string> {
    const attributes: Record<string, string> = {};
    while (this.#space()) {
      if (/[/>]/.test(this.#source[this.#at] ?? "")) break;
      const name = this.#name();
      if (name in attributes) throw this.#fault(`two ${name}`);
      this.#expect('="');
      const value = this.#text('"', /[<\t\n\r]/);
      this.#expect('"');
      attributes[name] = value;
    }
    return attributes;
  }

  /** Character data up to `end`. */
  #text(end: string, forbidden = /$^/): string {
    let text = "";
    for (;;) {
      const character = this.#source[this.#at];
      if (character === undefined) throw this.#fault("no end");
      if (character === end) return text;
      if (forbidden.test(character)) throw this.#fault(`bare ${JSON.stringify(character)}`);
      if (this.#source.startsWith("]]>", this.#at)) throw this.#fault("]]>");
      text += character === "&" ? this.#reference() : character;
      if (character !== "&") this.#at += 1;
    }
  }

  #reference(): string {
    const end = this.#source.indexOf(";", this.#at);
    const name = this.#source.slice(this.#at + 1, end);
    this.#at = end + 1;
    const code = /^#(\d+)$/.exec(name)?.[1];
    const found = code === undefined ? ENTITIES[name] : String.fromCodePoint(Number(code));
    if (found === undefined || end < 0) throw this.#fault(`&${name.slice(0, 20)};`);
    this.#mayStand(found.codePointAt(0)!);
    return found;
  }

  #comment(): void {
    const end = this.#source.indexOf("--", this.#at);
    if (end < 0 || this.#source[end + 2] !== ">") throw this.#fault("-- in a comment");
    this.#at = end + 3;
  }

  #name(): string {
    NAME.lastIndex = this.#at;
    const name = NAME.exec(this.#source)?.[0];
    if (name === undefined) throw this.#fault("no name");
    this.#at += name.length;
    return name;
  }

  #space(): boolean {
    const start = this.#at;
    while (/[ \t\n\r]/.test(this.#source[this.#at] ?? "")) this.#at += 1;
    return this.#at > start;
  }

  #has(words: string): boolean {
    if (!this.#source.startsWith(words, this.#at)) return false;
    this.#at += words.length;
    return true;
  }

  #expect(words: string): void {
    if (!this.#has(words)) throw this.#fault(`not ${words}`);
  }

  /** Char of the XML 1.0 grammar. */
  #mayStand(code: number): void {
    const allowed =
      [0x9, 0xa, 0xd].includes(code) ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    if (!allowed) throw this.#fault(`U+${code.toString(16)}`);
  }

  #fault(what: string): Error {
    return new Error(`not well-formed at ${this.#at}: ${what}`);
  }
}
