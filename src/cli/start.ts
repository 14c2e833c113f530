// What bin/sns-lint.js loads: as little as can be, then the program.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { startProgram } from "./start-program.js";

startProgram(dirname(fileURLToPath(import.meta.url)));
