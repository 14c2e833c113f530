import fc from "fast-check";

interface Cut {
  /** Where, as a part of the whole. */
  readonly at: number;
  /** How many bytes go. */
  readonly gone: number;
  /** What comes instead. */
  readonly bytes: Uint8Array;
}

const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.oneof(fc.constant(0), fc.nat({ max: 4 }), fc.nat({ max: 200 })),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc
      .constantFrom(
        '"',
        ",",
        "\n",
        "---\n",
        "[",
        "{",
        "&a ",
        "*a",
        "<<: *a",
        ": ",
        "\r",
        "<!DOCTYPE x>",
        "&#0;",
        "\u202e",
      )
      .map((words) => Buffer.from(words)),
  ),
});

/** A file some bytes of which were lost, doubled or written over; at times it stays whole. */
export function damaged(file: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(file, fc.array(cut, { maxLength: 6 }))
    .map(([bytes, cuts]) => cuts.reduce<Uint8Array>((left, each) => applied(left, each), bytes));
}

function applied(bytes: Uint8Array, { at, gone, bytes: instead }: Cut): Uint8Array {
  const from = Math.floor(at * bytes.length);
  return Buffer.concat([bytes.subarray(0, from), instead, bytes.subarray(from + gone)]);
}
