import type { JsonSchema } from "../../src/config/json-schema.js";
import { GUIDELINE_KEYS, type Keys, type Shape } from "../../src/guideline/schema.js";
import { OWN_DOMAIN } from "../../src/hosts/own-domain.js";
import { about, choice, flag, listOf, object, text } from "./parts.js";

/** Says the same as src/guideline/check-shape.ts. */
export function guidelineSchema(ruleIds: readonly string[]): JsonSchema {
  const schema = record(GUIDELINE_KEYS) as { readonly properties: Readonly<Record<string, JsonSchema>> };
  const severities = { ...schema.properties["severities"], propertyNames: choice(ruleIds) };
  return { ...schema, properties: { ...schema.properties, severities } };
}

function record(keys: Keys): JsonSchema {
  const entries = Object.entries(keys);
  const properties = Object.fromEntries(entries.map(([key, { shape, about: words }]) => [key, about(words, of(shape))]));
  return object(
    properties,
    entries.flatMap(([key, { required }]) => (required ? [key] : [])),
  );
}

function of(shape: Shape): JsonSchema {
  switch (shape.is) {
    case "text":
      return shape.nullable === true ? { type: ["string", "null"] } : text;
    case "flag":
      return flag;
    case "choice":
      return choice(shape.of);
    case "list":
      return listOf(itemOf(shape.of));
    case "map":
      return { type: "object", additionalProperties: choice(shape.of) };
    case "record":
      return record(shape.keys);
    case "records":
      return listOf(record(shape.keys), 1);
  }
}

function itemOf(words: readonly string[] | "domains" | undefined): JsonSchema {
  if (words === "domains") return { type: "string", pattern: OWN_DOMAIN };
  return words === undefined ? text : choice(words);
}
