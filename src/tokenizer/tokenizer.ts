import type { Token, TokenizeOptions, Tokenizer } from "../types.js";
import type { CompiledDictionary } from "./compiled-dictionary.js";
import { Lattice, type Path } from "./lattice.js";
import { pieces } from "./pieces.js";
import { fixedToken, TokenMaker } from "./token-maker.js";

export interface TokenizerSettings {
  /** false: IPADIC alone, which gives kuromoji's own segmentation. */
  readonly userWords?: boolean;
  /** Characters searched at once; does not change the tokens. For tests. */
  readonly window?: number;
}

/** A tokenizer over a compiled dictionary. Total: any string gives tokens that join to it. */
export function createTokenizer(dictionary: CompiledDictionary, settings: TokenizerSettings = {}): Tokenizer {
  const lattice = new Lattice(dictionary, settings.userWords ?? true, settings.window);
  const make = new TokenMaker(dictionary);
  return {
    tokenize(text: string, { fixed = [], breaks = [] }: TokenizeOptions = {}): Token[] {
      const tokens: Token[] = [];
      for (const piece of pieces(text, fixed)) {
        if (piece.fixed !== null) {
          tokens.push(fixedToken(text, piece.fixed));
          continue;
        }
        const path: Path = [];
        lattice.search(text, piece.start, piece.end, breaks, path);
        let start = piece.start;
        for (let index = 0; index < path.length; index += 2) {
          const end = path[index + 1]!;
          tokens.push(make.word(text, start, end, path[index]!));
          start = end;
        }
      }
      return tokens;
    },
  };
}
