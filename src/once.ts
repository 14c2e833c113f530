/**
 * Makes a value at its first use. For expressions with classes of letters (\p{L}), too: making one takes a part of a
 * millisecond, and most posts need few of them.
 */
export function once<V>(make: () => V): () => V {
  let made: { readonly value: V } | undefined;
  return () => (made ??= { value: make() }).value;
}
