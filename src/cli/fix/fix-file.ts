// One file with all that may be replaced in it replaced, in memory.
import { decode } from "../../read/decode.js";
import { editBytes, editText } from "../../read/edit-bytes.js";
import { readerOf } from "../../read/index.js";
import { InputError } from "../../read/input-error.js";
import { locateEdits, type PostEdits } from "../../read/locate-edits.js";
import type { ReadResult } from "../../read/reader.js";
import type { Post, Violation } from "../../types.js";
import { isWorse, safeEdits } from "./safe-edits.js";

/** What is done with a file on the way. */
export interface Fixing {
  readonly encoding: string | undefined;
  read(bytes: Uint8Array): Promise<ReadResult>;
  /** What is found in each post, in their order. */
  judge(posts: readonly Post[]): Promise<readonly (readonly Violation[])[]>;
}

export interface Fixed {
  readonly bytes: Uint8Array;
  readonly before: string;
  readonly after: string;
  readonly posts: readonly Post[];
  readonly changes: readonly Change[];
}

export interface Change {
  readonly post: Post;
  /** 1-based, as in findings. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/** A replacement may make room for another; one that never ends is a fault of the rules. */
const MOST_PASSES = 10;

/** null: there is nothing to replace. Throws InputError where there is, and the file does not allow it. */
export async function fixFile(file: string, bytes: Uint8Array, fixing: Fixing): Promise<Fixed | null> {
  const first = await look(bytes, fixing);
  const changes: Change[] = [];
  // Posts in which a replacement would do harm.
  const left = new Set<number>();
  let state = first;
  for (let pass = 0; pass < MOST_PASSES;) {
    const wanted = wantedEdits(state, left);
    if (wanted.every(({ edits }) => edits.length === 0)) break;
    const next = await look(apply(file, state, wanted, fixing), fixing);
    if (!isAsExpected(next, wanted)) throw new InputError({ file, ...NOT_THIS_FILE });
    const worse = [...next.found.keys()].filter((at) => isWorse(state.found[at] ?? [], next.found[at] ?? []));
    if (worse.length > 0) {
      worse.forEach((at) => left.add(at));
      continue;
    }
    for (const change of wanted.flatMap(changesOf)) changes.push(change);
    state = next;
    pass += 1;
  }
  checkAddsUp(changes, first.posts, state.posts);
  if (changes.length === 0) return null;
  const textOf = (content: Uint8Array): string => decode(content, fixing.encoding, file).text;
  return { bytes: state.bytes, before: textOf(bytes), after: textOf(state.bytes), posts: state.posts, changes };
}

/** Throws where the changes that are told are not those between the posts. */
export function checkAddsUp(changes: readonly Change[], before: readonly Post[], after: readonly Post[]): void {
  const length = (posts: readonly Post[]): number => posts.reduce((sum, { text }) => sum + text.length, 0);
  const told = changes.reduce((sum, { from, to }) => sum + to.length - from.length, 0);
  const changed = after.filter(({ text }, at) => text !== before[at]?.text).length;
  if (told !== length(after) - length(before) || changed > changes.length)
    throw new Error(`${String(changes.length)} replacements do not add up`);
}

interface State {
  readonly bytes: Uint8Array;
  readonly posts: readonly Post[];
  readonly found: readonly (readonly Violation[])[];
}

async function look(bytes: Uint8Array, fixing: Fixing): Promise<State> {
  const { posts } = await fixing.read(bytes);
  return { bytes, posts, found: await fixing.judge(posts) };
}

type Wanted = PostEdits & { readonly post: Post };

function wantedEdits({ posts, found }: State, left: ReadonlySet<number>): Wanted[] {
  return posts.map((post, at) => ({ post, edits: left.has(at) ? [] : safeEdits(found[at] ?? [], post.text) }));
}

const NOT_THIS_FILE = {
  problem: "この形式（書き方）のファイルは、自動では直せません。何も書き換えていません。",
  repair: "指摘の「→」の言葉に、手で直してください。",
};

function apply(file: string, { bytes }: State, wanted: readonly Wanted[], { encoding }: Fixing): Uint8Array {
  const reader = readerOf(file);
  if (reader !== null && "readBytes" in reader) throw new InputError({ file, ...NOT_THIS_FILE });
  const whole = reader === null || reader.id === "text" || reader.id === "markdown";
  const edits = locateEdits(decode(bytes, encoding, file).text, wanted, whole);
  if (edits === null) throw new InputError({ file, ...NOT_THIS_FILE });
  return editBytes(bytes, encoding, edits, file);
}

/** The posts are the same but for what was to change. */
function isAsExpected({ posts }: State, wanted: readonly Wanted[]): boolean {
  if (posts.length !== wanted.length) return false;
  return wanted.every(({ post, edits }, at) => {
    const now = posts[at];
    return now?.text === editText(post.text, edits) && JSON.stringify(now.fields) === JSON.stringify(post.fields);
  });
}

function changesOf({ post, edits }: Wanted): Change[] {
  return edits.map(({ range, text }) => ({
    post,
    line: post.firstLine + (post.text.slice(0, range[0]).match(/\r\n|\n|\r/g)?.length ?? 0),
    from: post.text.slice(...range),
    to: text,
  }));
}
