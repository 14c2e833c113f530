import { describe, expect, it } from "vitest";
import { toJsonSchema } from "../../src/config/json-schema.js";
import { configShape } from "../../src/config/schema.js";

describe("toJsonSchema", () => {
  it("describes every field and closes every object", () => {
    const schema = toJsonSchema(configShape(["insult"]));
    expect(schema).toMatchObject({
      type: "object",
      required: [],
      additionalProperties: false,
      properties: {
        rules: { properties: { insult: { enum: ["off", "info", "warning", "error"] } }, additionalProperties: false },
        registers: {
          properties: {
            contacts: { anyOf: [{ items: { required: ["section"] } }, {}] },
            embargoes: { anyOf: [{ items: { required: ["title", "words", "until"] } }, {}] },
            links: {
              anyOf: [{ items: { anyOf: [{ required: ["url", "by", "at"] }, { type: ["string", "number"] }] } }, {}],
            },
          },
        },
      },
    });
    expect(toJsonSchema(configShape(null))).toMatchObject({
      properties: { rules: { additionalProperties: { enum: ["off", "info", "warning", "error"] } } },
    });
  });
});
