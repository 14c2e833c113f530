// npm run bent -- [--ordinary posts.jsonl]… [drafts.jsonl…]
// Lists literals of the dictionaries that occur in exactly one draft and in no ordinary post: a place to look for entries
// that were written for one sentence. Most are common phrases; a person judges. The blind drafts are left alone.
import { parseArgs } from "node:util";
import { loadDictionaries } from "../compile-lexicon.js";
import { bentLiterals } from "./bent-literals.js";
import { readCorpus } from "./corpus.js";
import { seenFiles } from "./sets.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ordinary: { type: "string", multiple: true, default: [] } },
});
const drafts = [...seenFiles(), ...positionals].flatMap(readCorpus);
const ordinary = values.ordinary.flatMap(readCorpus).map(({ text }) => text);
const { lexicon } = await loadDictionaries();
const found = bentLiterals(lexicon, [...new Map(drafts.map((draft) => [draft.text, draft])).values()], ordinary);
for (const { owner, text, draft } of found) process.stdout.write(`${owner}「${text}」 ${draft}\n`);
process.stdout.write(`一つの下書きにしかない言葉が${String(found.length)}件あります。\n`);
