// A process of its own for each side, so that memory and the first call are those of a fresh program.
// Writes one Measurement as JSON.
import { POSTS, unbroken } from "./texts.js";

export interface Measurement {
  /** Milliseconds until the first post is cut, loading the modules included. */
  readonly firstPost: number;
  /** Resident bytes after the first post. */
  readonly resident: number;
  /** Characters per second, warm. */
  readonly speed: number;
  /** Milliseconds for unbroken text, by its length in characters. */
  readonly unbroken: readonly (readonly [length: number, milliseconds: number])[];
}

type Tokenize = (text: string) => unknown;

const [side, file = ""] = process.argv.slice(2);
const start = performance.now();
const tokenize = await (side === "kuromoji" ? loadKuromoji() : loadOurs());
tokenize(POSTS[0] ?? "");
const firstPost = performance.now() - start;
const resident = process.memoryUsage.rss();
const lengths = side === "kuromoji" ? [4_000, 16_000] : [4_000, 16_000, 1_000_000];
const measurement: Measurement = { firstPost, resident, speed: speed(tokenize), unbroken: lengths.map(timed) };
process.stdout.write(JSON.stringify(measurement));

async function loadOurs(): Promise<Tokenize> {
  const { loadTokenizer } = await import("../../src/tokenizer/load-dictionary.js");
  const tokenizer = loadTokenizer(file);
  return (text) => tokenizer.tokenize(text);
}

async function loadKuromoji(): Promise<Tokenize> {
  const { buildKuromoji } = await import("../tokenizer/kuromoji.js");
  const tokenizer = await buildKuromoji();
  return (text) => tokenizer.tokenize(text);
}

/** After two rounds to warm up, the best of five. */
function speed(run: Tokenize): number {
  const characters = POSTS.reduce((sum, post) => sum + post.length, 0);
  const rounds = Array.from({ length: 7 }, () => {
    const begin = performance.now();
    for (const post of POSTS) run(post);
    return performance.now() - begin;
  });
  return (1000 * characters) / Math.min(...rounds.slice(2));
}

function timed(length: number): [number, number] {
  const text = unbroken(length);
  const begin = performance.now();
  tokenize(text);
  return [length, performance.now() - begin];
}
