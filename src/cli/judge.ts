import { letOthersIn } from "../take-turns.js";
import { createLinter, type Linter, type LinterOptions, type Result } from "../index.js";
import type { Guideline, Post, PostReport, Report } from "../types.js";
import { failed } from "./kept.js";
import { SharedAcceptances } from "./shared-acceptances.js";
import type { Manner, Settings } from "./settings.js";

/** Results of earlier runs. */
interface Cache {
  find(post: Post, linter: Linter): Result | null;
  add(result: Result, linter: Linter): void;
}

/** Judges posts of which each may be judged in its own manner; one linter per manner, made when first needed. */
export class Judge {
  readonly #options: Omit<LinterOptions, keyof Manner>;
  readonly #cache: Cache | null;
  readonly #linters = new Map<string, Linter>();

  constructor({ linter }: Pick<Settings, "linter">, cache: Cache | null = null) {
    this.#options = linter;
    this.#cache = cache;
  }

  /** Throws what createLinter throws. */
  async linter(manner: Manner): Promise<Linter> {
    const key = JSON.stringify(manner);
    const known = this.#linters.get(key);
    if (known !== undefined) return known;
    const made = await createLinter({ ...this.#options, ...manner });
    this.#linters.set(key, made);
    return made;
  }

  /** In the order given, one by one. */
  async *judge(posts: readonly (readonly [Post, Linter])[]): AsyncGenerator<Result> {
    const { lang = "ja" } = this.#options;
    const shared = new SharedAcceptances(lang);
    for (const [post, linter] of posts) {
      await letOthersIn();
      try {
        for await (const result of this.#resultsOf(post, linter)) yield shared.apply(result, linter);
      } catch (error) {
        yield await failed(post, error, lang);
      }
    }
  }

  async *#resultsOf(post: Post, linter: Linter): AsyncGenerator<Result> {
    const known = this.#cache?.find(post, linter) ?? null;
    if (known !== null) yield known;
    else
      for await (const result of linter.lint([post])) {
        this.#cache?.add(result, linter);
        yield result;
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
