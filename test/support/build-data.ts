import { buildData } from "../../tools/build-data.js";

/**
 * Before any test: dist/data as the sources say now. Where that fails, test/build-data.test.ts says why, and the tests
 * of other parts go on with what was built last.
 */
export default async function setup(): Promise<void> {
  await buildData(() => undefined).catch(() => undefined);
}
