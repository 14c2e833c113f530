// Reads one hostile file in several sizes. Writes a Growth as JSON.
import { readInputs } from "../../src/read/read-files.js";
import { FILES } from "./files.js";
import type { Growth } from "./growth.js";

const [wanted = "", ...sizes] = process.argv.slice(2);
const found = FILES.find(([name]) => name === wanted);
if (found === undefined) throw new Error(wanted);
const [, file, , make] = found;
await read(make(2 ** 14)); // warm
const seconds: number[] = [];
let posts = 0;
for (const size of sizes) {
  const bytes = make(Number(size));
  const start = process.cpuUsage();
  posts = await read(bytes);
  const { user, system } = process.cpuUsage(start);
  seconds.push((user + system) / 1e6);
}
const growth: Growth = { seconds, resident: process.resourceUsage().maxRSS * 1024, posts };
process.stdout.write(JSON.stringify(growth));

async function read(bytes: Uint8Array): Promise<number> {
  const { posts } = await readInputs(["-"], { cwd: "/", stdin: [bytes], stdinFilename: file });
  return posts.length;
}
