/**
 * Makes a value at its first use. For expressions with classes of letters (\p{L}), too: making one takes a part of a
 * millisecond, and most posts need few of them.
 */
export function once<V>(make: () => V): () => V {
  let made: { readonly value: V } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * Remembers what was made of the last key, for posts: they are judged one after the other. In a WeakMap what is made of a
 * post would live until V8 has gone through all memory, and it would have to do so all the time.
 */
export function ofTheLast<K, V>(make: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
