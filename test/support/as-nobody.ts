/** Does it without the rights of an administrator, who may read everything: whoever runs the tests may be one. Not on Windows. */
export async function asNobody<Done>(work: () => Promise<Done>): Promise<Done> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
