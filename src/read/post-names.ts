import type { Acceptance, BrokenAcceptance, Fields, Post } from "../types.js";
import { isBroken } from "./acceptances.js";
import { quote } from "./input-error.js";

type Named = Pick<Post, "id" | "index">;
type Entry = Acceptance | BrokenAcceptance;

/** What a record beside a file of several posts may call one of them: as reports do, by its id or by its number (3, 3件目). */
export class PostNames {
  readonly #posts: readonly Named[];
  readonly #ids = new Map<string, number[]>();
  readonly #numbers = new Map<string, number[]>();

  constructor(posts: readonly Named[]) {
    this.#posts = posts;
    for (const [place, { id, index }] of posts.entries()) {
      if (id !== null) add(this.#ids, plain(id), place);
      add(this.#numbers, String(index + 1), place);
    }
  }

  /** Places among the posts. An id goes before a number: schedulers number their rows otherwise than we do. */
  placesOf(name: string): readonly number[] {
    const own = this.#ids.get(plain(name));
    return own ?? this.#numbers.get(plain(name).replace(NTH, "")) ?? [];
  }

  /** What is the name of this post alone; `shown`: its id as far as it may be shown. */
  nameOf({ id, index }: Named, shown: string | null): string {
    const number = String(index + 1);
    const names = [...(id === null || id !== shown ? [] : [id]), number];
    return names.find((name) => this.#isOnly(name, index)) ?? `${number}件目`;
  }

  #isOnly(name: string, index: number): boolean {
    const [place = -1, ...others] = this.placesOf(name);
    return others.length === 0 && this.#posts[place]?.index === index;
  }
}

/** The fields of a post with what is wrong with an acceptance that stands in them and names another. */
export function namingItself(fields: Fields, post: Named): Fields {
  const all = fields["sns-lint"];
  if (all === undefined) return fields;
  const names = new PostNames([post]);
  return { ...fields, "sns-lint": all.map((entry) => namingOne(entry, names)) };
}

/** The entry, or what is told of one for a post that there is not. */
export function namingOne(entry: Entry, names: PostNames): Entry {
  if (isBroken(entry) || entry.post === undefined || names.placesOf(entry.post).length > 0) return entry;
  const { post, where = null } = entry;
  const problem = `受け入れの記録の post${quote(post)}に当たる投稿が、読めた投稿の中にありません。`;
  return {
    where,
    problem,
    repair: "post には、検査の結果に出る番号（3件目なら 3）か、［ ］の中のidを書いてください。",
  };
}

const NTH = /件目$/u;

function add(places: Map<string, number[]>, name: string, place: number): void {
  const known = places.get(name);
  if (known === undefined) places.set(name, [place]);
  else known.push(place);
}

function plain(name: string): string {
  return name.normalize("NFKC").trim();
}
