import type { Linter, LinterOptions, Result } from "../index.js";
import type { Guideline, Post, PostReport, Report } from "../types.js";

/** Makes a linter for a list of guidelines. */
export type MakeLinter = (guidelines: NonNullable<LinterOptions["guidelines"]>) => Promise<Linter>;

/** Results of earlier runs. */
interface Cache {
  find(post: Post, linter: Linter): Result | null;
  add(result: Result, linter: Linter): void;
}

/** Judges posts of which each may name its guidelines; one linter per list of guidelines, made when first needed. */
export class Judge {
  readonly #make: MakeLinter;
  readonly #cache: Cache | null;
  readonly #linters = new Map<string, Linter>();

  constructor(make: MakeLinter, cache: Cache | null = null) {
    this.#make = make;
    this.#cache = cache;
  }

  /** Throws what createLinter throws. */
  async linter(guidelines: readonly string[]): Promise<Linter> {
    const key = JSON.stringify(guidelines);
    const known = this.#linters.get(key);
    if (known !== undefined) return known;
    const made = await this.#make(guidelines);
    this.#linters.set(key, made);
    return made;
  }

  /** In the order given, one by one. */
  async *judge(posts: readonly (readonly [Post, Linter])[]): AsyncGenerator<Result> {
    for (const [post, linter] of posts) {
      const known = this.#cache?.find(post, linter) ?? null;
      if (known !== null) yield known;
      else
        for await (const result of linter.lint([post])) {
          this.#cache?.add(result, linter);
          yield result;
        }
    }
  }

  /** Of all linters together. `reports` and `posts` are aligned. */
  report(reports: readonly PostReport[], posts: readonly Post[]): Report {
    const linters = [...this.#linters.values()];
    const [first] = linters;
    if (first === undefined) throw new Error("no linter was made");
    const whole = first.report(reports, posts);
    const guidelines = new Map(linters.flatMap((linter) => linter.guidelines).map((each) => [each.id, named(each)]));
    return { ...whole, guidelines: [...guidelines.values()] };
  }
}

function named({ id, title, name }: Guideline): Report["guidelines"][number] {
  return { id, title, name };
}
