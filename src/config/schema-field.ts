import type { Field } from "./shape.js";

/** Where a file says which JSON Schema it follows: for editors; it means nothing to us. */
export const SCHEMA_FIELD: Field = {
  shape: { kind: "text", example: "https://example.com/schema.json" },
  about: "JSON Schema",
  missing: null,
};
