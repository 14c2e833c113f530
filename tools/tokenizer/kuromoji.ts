// kuromoji itself, for comparison only: the oracle of the differential test and the other side of the benchmark.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export interface KuromojiToken {
  readonly surface_form: string;
  readonly word_type: "KNOWN" | "UNKNOWN";
  readonly pos: string;
  readonly pos_detail_1: string;
  readonly pos_detail_2: string;
  readonly pos_detail_3: string;
  readonly conjugated_type: string;
  readonly conjugated_form: string;
  readonly basic_form: string;
  readonly reading?: string;
  readonly pronunciation?: string;
}

export interface Kuromoji {
  tokenize(text: string): KuromojiToken[];
}

interface Package {
  builder(options: { dicPath: string }): { build(done: (error: Error | null, built: Kuromoji) => void): void };
}

export async function buildKuromoji(): Promise<Kuromoji> {
  const require = createRequire(import.meta.url);
  const kuromoji = require("kuromoji") as Package;
  const dicPath = join(dirname(require.resolve("kuromoji/package.json")), "dict");
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, built) => {
      if (error === null) resolve(built);
      else reject(error);
    });
  });
}
