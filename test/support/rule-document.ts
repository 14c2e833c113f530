// A document as rules see it, without the command line and the guidelines around it.
import { EMPTY_REGISTERS } from "../../src/hosts/empty-registers.js";
import { analyse } from "../../src/document.js";
import { dataFile, loadLexicon } from "../../src/load-data.js";
import { scanSecrets } from "../../src/secrets/scan.js";
import { skeleton } from "../../src/text/skeleton.js";
import { loadTokenizer } from "../../src/tokenizer/load-dictionary.js";
import type { Document, Fields, Observation, Registers, Rule } from "../../src/types.js";
import { createLexicon } from "../../src/words/lexicon.js";
import { post } from "./post.js";

const lexicon = createLexicon(loadLexicon(), skeleton);
const tokenizer = loadTokenizer(dataFile("ipadic.bin"));

export function documentOf(text: string, fields: Fields = {}, registers: Partial<Registers> = {}): Promise<Document> {
  return analyse(post(text, fields), {
    tokenizer,
    lexicon,
    registers: () => ({ ...EMPTY_REGISTERS, ...registers }),
    now: 0,
    scanSecrets,
  });
}

/** What a rule observes in a text, in the order in which it says it. */
export async function observe(
  rule: Rule,
  text: string,
  fields: Fields = {},
  registers: Partial<Registers> = {},
): Promise<Observation[]> {
  return [...rule.check(await documentOf(text, fields, registers))];
}
