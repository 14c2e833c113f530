const MOST = 5;

/** The first of many names, and how many there are more. */
export function some(names: readonly string[], separator: string): string {
  const more = names.length - MOST;
  return [...names.slice(0, MOST), ...(more > 0 ? [`… +${String(more)}`] : [])].join(separator);
}
