import { withoutSecrets } from "../hide-secrets.js";
import type { Result } from "../index.js";
import type { Lang, Post } from "../types.js";
import { unjudged } from "../unjudged.js";

/** What is printed of a post when all are judged; without the document, which its explanations hold on to. */
export type Kept = Pick<Result, "post" | "report" | "silences" | "secrets"> & {
  readonly explanations: ReturnType<Result["explanations"]>;
};

/** What becomes of a post that was judged. */
export interface Settled {
  readonly result: Result;
  /** null: it is not needed any more once it is printed. */
  readonly kept: Kept | null;
}

export interface Manner {
  /** What the run makes of a result. */
  readonly step: (result: Result) => Result;
  readonly keeps: boolean;
  readonly explain: boolean;
  readonly lang: Lang;
}

/** A post on whose own data something fails here counts as not checked; the others go on. */
export async function settle(found: Result, { step, keeps, explain, lang }: Manner): Promise<Settled> {
  try {
    const result = step(found);
    return { result, kept: keeps ? keep(result, explain) : null };
  } catch (error) {
    const result = await failed(found.post, error, lang);
    return { result, kept: keeps ? keep(result, false) : null };
  }
}

/** Without the fields: nobody knows whether they can be masked. */
export async function failed(post: Post, error: unknown, lang: Lang): Promise<Result> {
  const bare = { ...post, fields: {} };
  return { post: bare, report: await unjudged(bare, error, lang), silences: [], explanations: () => [] };
}

function keep({ post, report, silences, explanations, secrets }: Result, explain: boolean): Kept {
  const known = secrets === undefined ? {} : { secrets };
  return {
    ...known,
    post: withoutSecrets(post, secrets),
    report,
    silences,
    explanations: explain ? explanations() : [],
  };
}
