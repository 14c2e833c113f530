import { describe, expect, it } from "vitest";
import { toJsonSchema } from "../../src/config/json-schema.js";
import { configShape } from "../../src/config/schema.js";

/** What may be left out may be left empty. */
const open = (schema: object): object => ({ anyOf: [schema, { type: "null" }] });

describe("toJsonSchema", () => {
  it("describes every field and closes every object", () => {
    const schema = toJsonSchema(configShape(["insult"]));
    expect(schema).toMatchObject({
      type: "object",
      required: [],
      additionalProperties: false,
      properties: {
        rules: open({
          properties: { insult: { enum: ["off", "info", "warning", "error"] } },
          additionalProperties: false,
        }),
        registers: open({
          properties: {
            contacts: open({ anyOf: [{ items: { required: ["section"] } }, {}] }),
            embargoes: open({ anyOf: [{ items: { required: ["title", "words", "until"] } }, {}] }),
            links: open({
              anyOf: [{ items: { anyOf: [{ required: ["url", "by", "at"] }, { type: ["string", "number"] }] } }, {}],
            }),
          },
        }),
      },
    });
    expect(toJsonSchema(configShape(null))).toMatchObject({
      properties: { rules: open({ additionalProperties: { enum: ["off", "info", "warning", "error"] } }) },
    });
  });
});
