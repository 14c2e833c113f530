import type { Document } from "../../src/define-rule.js";

/**
 * The accounts of the register alone. A document adds its own account and what it allows to them, each once; they are
 * taken out again, or every account would be registered by being used.
 */
export function registeredAccounts({ post, registers }: Document): readonly string[] {
  const { account, allow = [] } = post.fields;
  const added = account === undefined ? [...allow] : [account, ...allow];
  const accounts = [...registers.accounts];
  for (const name of added) {
    const last = accounts.lastIndexOf(name);
    if (last >= 0) accounts.splice(last, 1);
  }
  return accounts;
}
