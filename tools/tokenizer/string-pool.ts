/** Strings by reference, each stored once: its length, then its UTF-16 units. References 0 and 1 mean something else. */
export class StringPool {
  private readonly references = new Map<string, number>();
  private units = new Uint16Array(1 << 20);
  private end = 2;

  add(text: string): number {
    const known = this.references.get(text);
    if (known !== undefined) return known;
    const reference = this.end;
    this.reserve(reference + 1 + text.length);
    this.units[this.end++] = text.length;
    for (let at = 0; at < text.length; at++) this.units[this.end++] = text.charCodeAt(at);
    this.references.set(text, reference);
    return reference;
  }

  finish(): Uint16Array {
    return this.units.slice(0, this.end);
  }

  private reserve(length: number): void {
    while (length > this.units.length) {
      const { units } = this;
      this.units = new Uint16Array(2 * units.length);
      this.units.set(units);
    }
  }
}
