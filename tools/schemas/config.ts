import { toJsonSchema, type JsonSchema } from "../../src/config/json-schema.js";
import { isRecord } from "../../src/text/is-record.js";
import { configShape } from "../../src/config/schema.js";

/** Offers the shipped rules by name, and takes those of plug-ins, which only the program knows. */
export function configSchema(ruleIds: readonly string[]): JsonSchema {
  return opened(toJsonSchema(configShape(ruleIds))) as JsonSchema;
}

/** In every table of rules any other rule takes what the named ones take. */
function opened(schema: unknown, key = ""): unknown {
  if (Array.isArray(schema)) return schema.map((each) => opened(each, key));
  if (!isRecord(schema)) return schema;
  const { properties } = schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, opened(value, isNote(name) ? key : name)]));
  if (key !== "rules" || !isRecord(properties)) return inner;
  const [value] = Object.values(properties);
  return { ...inner, additionalProperties: value };
}

/** What stands between the name of a field and the form of its value. */
function isNote(name: string): boolean {
  return name === "anyOf";
}
