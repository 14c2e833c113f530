import { defineConfig } from "vitest/config";
import { ClosingLine } from "./tools/closing-line.js";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/build-data.ts"],
    reporters: ["default", new ClosingLine()],
    // On two cores vitest would leave one idle.
    maxWorkers: "100%",
    // Property tests and the differential test share two cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
