// The JSON Schema of SARIF 2.1.0, as OASIS has published it (test/support/fixtures/sarif-2.1.0.schema.json: 2.1.0-rtm.5, the last
// before the standard, taken over unchanged from @microsoft/jest-sarif, MIT; © OASIS Open. Only tests read it, and it is not
// shipped: the well-kept packages that bring it are either under the GPL or pull in a whole toolchain.)
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { fromRoot } from "../../tools/root.js";

const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(fromRoot("test/support/fixtures/sarif-2.1.0.schema.json"), "utf8")) as Record<
  string,
  unknown
>;

// Of draft 04, of which it uses nothing that has changed since but the two keys left out above.
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
  schema,
);

/** Everything in the log that the schema does not allow. */
export function schemaFaults(log: unknown): string[] {
  if (validate(log)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}
