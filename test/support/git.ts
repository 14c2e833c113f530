import { execFileSync } from "node:child_process";

/** Runs git in a folder, as somebody with no settings of their own. */
export function git(cwd: string, ...args: readonly string[]): string {
  const identity = [
    "-c",
    "user.name=花水",
    "-c",
    "user.email=koho@city.hanamizu.example.jp",
    "-c",
    "core.quotePath=false",
  ];
  return execFileSync("git", [...identity, ...args], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env["PATH"], HOME: cwd, GIT_CONFIG_NOSYSTEM: "1" },
  });
}

/** Not every machine that tests has it. */
export const HAS_GIT = hasGit();

function hasGit(): boolean {
  try {
    execFileSync("git", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
