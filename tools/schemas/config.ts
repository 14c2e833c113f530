import { toJsonSchema, type JsonSchema } from "../../src/config/json-schema.js";
import { configShape } from "../../src/config/schema.js";

/** Offers the shipped rules by name, and takes those of plug-ins, which only the program knows. */
export function configSchema(ruleIds: readonly string[]): JsonSchema {
  const { properties, ...schema } = toJsonSchema(configShape(ruleIds)) as Described;
  const { description, anyOf = [] } = properties["rules"] ?? {};
  const rules = { description, anyOf: anyOf.map((form) => ("properties" in form ? opened(form) : form)) };
  return { ...schema, properties: { ...properties, rules } };
}

interface Described extends JsonSchema {
  readonly properties: Readonly<Record<string, { readonly description?: string; readonly anyOf?: readonly JsonSchema[] }>>;
}

/** Any other rule takes what the named ones take. */
function opened(table: JsonSchema): JsonSchema {
  const [value] = Object.values(table["properties"] as Readonly<Record<string, JsonSchema>>);
  return { ...table, additionalProperties: value };
}
