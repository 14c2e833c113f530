// The JSON Schemas that are shipped, for tests that hold them against the program.
import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { shippedRules } from "../../src/index.js";
import { fromRoot } from "../../tools/root.js";

export type Schema = Readonly<Record<string, unknown>> & { readonly properties: Readonly<Record<string, Schema>> };

export const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
export const read = (path: string): string => readFileSync(fromRoot(path), "utf8");
export const schema = (name: string): Schema => JSON.parse(read(`schemas/${name}.schema.json`)) as Schema;
export const rules = shippedRules.map(({ id }) => id);

/** Empty where the value fits. */
export function faults(validate: ValidateFunction, value: unknown): string[] {
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}

export function runs(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
