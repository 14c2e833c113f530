/** The number behind a name for what a shell has opened for the program: its streams, and pipes such as >(cat). */
export function openedByShell(file: string): number | null {
  if (file === "/dev/stdout") return 1;
  if (file === "/dev/stderr") return 2;
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/u.exec(file)?.[1];
  return number === undefined ? null : Number(number);
}
