// PROVISIONAL: to be replaced by the text layer's own.
import type { Link } from "../types.js";
export function findLinks(text: string): Link[] {
  const found: Link[] = [];
  for (const m of text.matchAll(/(?:(https?|ftp):\/\/)[\w\-.~:/?#[\]@!$&'()*+,;=%]+|(?<![\w@.])(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w\-.~:/?#[\]@!$&'()*+,;=%]*/giu)) {
    const raw = m[0].replace(/[.,;:!?)\]}]+$/u, "");
    try {
      const url = new URL(m[1] ? raw : `https://${raw}`);
      found.push({ start: m.index, end: m.index + raw.length, href: url.href, host: url.hostname, path: url.pathname + url.search + url.hash, scheme: m[1]?.toLowerCase() ?? null });
    } catch { /* not a link */ }
  }
  return found;
}
