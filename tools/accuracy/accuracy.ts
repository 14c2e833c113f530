// npm run accuracy: measures all sets of test/corpus and writes docs/accuracy.md.
import { writeFile } from "node:fs/promises";
import { fromRoot } from "../root.js";
import { measureAll } from "./measure-all.js";
import { accuracyPage } from "./page.js";

const page = accuracyPage(await measureAll());
await writeFile(fromRoot("docs/accuracy.md"), page);
process.stdout.write(page);
