import type { JsonSchema } from "../../src/config/json-schema.js";
import { SCOPES } from "../../src/words/schema.js";
import { about, choice, flag, listOf, object, text, texts } from "./parts.js";

/** Says the same as src/words/dictionary-file.ts; test/schemas.test.ts compares the keys. */
export function dictionarySchema(ruleIds: readonly string[]): JsonSchema {
  const contexts = listOf({ anyOf: [about("文脈の id", text), ...SCOPES.map(inline)] });
  const mark = about("当たると付く印（文脈の id）", texts);
  const shared = {
    advice: about("代わりの言い方がないときの、直し方", text),
    unless: about("この文脈では指摘しない", contexts),
    requires: about("この文脈があるときだけ指摘する", contexts),
    mark,
    disguise: about("伏せ字や崩し書きでも探す（既定は true）", flag),
  };
  return object({
    rule: about("見つけたときの規則", choice(ruleIds)),
    ...shared,
    entries: listOf(entry(shared)),
    contexts: listOf(
      object(
        {
          id: text,
          title: text,
          scope: choice(SCOPES),
          effect: about("指摘しない（silence）か、弱める（lower）か", choice(["silence", "lower"])),
          patterns: texts,
          ok: texts,
        },
        ["id", "title", "scope", "patterns"],
      ),
    ),
    classes: listOf(object({ id: text, title: text, members: texts }, ["id", "title", "members"])),
    allowed: listOf(
      object({ id: text, words: texts, patterns: texts, reason: text, rules: texts, ok: texts }, ["id", "reason"]),
    ),
    disguises: listOf(disguise(contexts)),
  });
}

function entry(shared: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const examples = listOf(text, 2);
  const properties = {
    id: about("あとから変えない。規則の id で始める", text),
    words: about("見つける言葉", texts),
    patterns: about("語の並び", texts),
    certainty: choice(["certain", "likely", "hint"]),
    reason: about("なぜ問題か", text),
    replace: about("代わりの言葉（全部の言葉に同じか、言葉ごとか）", { anyOf: [texts, wordTable] }),
    fix: about("--fix で置き換える言葉（見つける言葉: 置き換える言葉）", { type: "object", additionalProperties: text }),
    pos: about("品詞", texts),
    kana: kanaOff,
    joined: about("辞書にない片仮名語の中でも数える", flag),
    allow: about("これを含む語は指摘しない", texts),
    despite: about("ファイル全体の unless のうち、この項目には効かないもの", texts),
    tags: texts,
    ...shared,
    ng: about("見つけるべき文", examples),
    ok: about("見つけてはいけない文", examples),
  };
  const schema = object(properties, ["id", "certainty", "reason", "ng", "ok"]);
  // A table of replacements names the words, too.
  const named = { required: ["replace"], properties: { replace: { type: "object" } } };
  return { ...schema, anyOf: [{ required: ["words"] }, { required: ["patterns"] }, named] };
}

const kanaOff = about("false: かなとカタカナを替えた形を探さない", flag);

/** Words, and for each what to write instead. */
const wordTable = { type: "object", additionalProperties: { anyOf: [text, texts] } };

function disguise(contexts: JsonSchema): JsonSchema {
  const properties = {
    id: text,
    words: about("字を変えて書かれる言葉", texts),
    homographs: about("当て字（言葉の頭: 替える字）", { type: "object", additionalProperties: texts }),
    kana: kanaOff,
    unless: about("この文脈では読み替えない", contexts),
    ok: about("見つけてはいけない文", listOf(text, 2)),
  };
  return object(properties, ["id", "words", "ok"]);
}

/** A context written on the spot: {after: [...], lower: true} */
function inline(scope: string): JsonSchema {
  return object({ [scope]: texts, lower: flag }, [scope]);
}
