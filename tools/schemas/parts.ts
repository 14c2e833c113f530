import type { JsonSchema } from "../../src/config/json-schema.js";

export const text: JsonSchema = { type: "string", minLength: 1 };
export const texts: JsonSchema = { type: "array", items: text };
export const flag: JsonSchema = { type: "boolean" };

export function choice(values: readonly string[]): JsonSchema {
  return { enum: values };
}

export function listOf(items: JsonSchema, minItems = 0): JsonSchema {
  return { type: "array", items, minItems };
}

export function oneOrMore(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: "array", items: schema }] };
}

/** Closed: other keys are faults. */
export function object(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []): JsonSchema {
  return { type: "object", properties, required, additionalProperties: false };
}

export function about(description: string, schema: JsonSchema): JsonSchema {
  return { description, ...schema };
}
