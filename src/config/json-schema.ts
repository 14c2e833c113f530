import type { Field, ObjectShape, Shape } from "./shape.js";

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What editors need to complete and check a configuration file; says the same as `checkShape`. */
export function toJsonSchema(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case "text":
      return {
        type: shape.form === "name" ? "string" : ["string", "number"],
        // Of a string: more than white space.
        pattern: "\\S",
        examples: [shape.example],
      };
    case "date":
      return { type: "string", examples: [shape.timed === true ? "2026-12-01 05:00" : "2026-12-01"] };
    case "choice":
      return { enum: shape.values };
    case "list":
      return listSchema(toJsonSchema(shape.of), shape.least ?? 0);
    case "table":
      return tableSchema(shape.keys, toJsonSchema(shape.of));
    case "object":
      return objectSchema(shape);
  }
}

function listSchema(item: JsonSchema, least: number): JsonSchema {
  return { anyOf: [{ type: "array", items: item, minItems: least }, item] };
}

function tableSchema(keys: readonly string[] | null, value: JsonSchema): JsonSchema {
  if (keys === null) return { type: "object", additionalProperties: value };
  const properties = Object.fromEntries(keys.map((key) => [key, value]));
  return { type: "object", properties, additionalProperties: false };
}

function objectSchema({ fields, short }: ObjectShape): JsonSchema {
  const entries = Object.entries(fields);
  const properties = Object.fromEntries(entries.map(([key, field]) => [key, fieldSchema(field)]));
  const required = entries.filter(([, field]) => !("missing" in field)).map(([key]) => key);
  const schema = { type: "object", properties, required, additionalProperties: false };
  const bare = short === undefined ? undefined : fields[short];
  return bare === undefined ? schema : { anyOf: [schema, fieldSchema(bare)] };
}

/** What may be left out may be left empty, too. */
function fieldSchema(field: Field): JsonSchema {
  const schema = toJsonSchema(field.shape);
  return { description: field.about, ...("missing" in field ? { anyOf: [schema, { type: "null" }] } : schema) };
}
