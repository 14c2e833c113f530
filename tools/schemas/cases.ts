import { REGISTERS } from "../../src/config/registers-schema.js";
import { toJsonSchema, type JsonSchema } from "../../src/config/json-schema.js";
import { fieldsSchema } from "./fields.js";
import { choice, listOf, object } from "./parts.js";

/** Says the same as tools/rule-cases.ts. */
export function casesSchema(): JsonSchema {
  const expected = object({ words: { type: "string" }, certainty: choice(["certain", "likely", "hint"]) }, ["words"]);
  const one = object(
    {
      text: { type: "string" },
      expect: listOf(expected),
      none: { const: true },
      fields: fieldsSchema(),
      registers: toJsonSchema(REGISTERS),
      why: { type: "string" },
    },
    ["text", "why"],
  );
  return listOf({ ...one, oneOf: [{ required: ["expect"] }, { required: ["none"] }] });
}
