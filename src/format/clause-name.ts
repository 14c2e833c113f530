/** 長崎市 ８⑷ケ; only the label where it says the guideline itself (共通16). */
export function clauseName(guideline: string, label: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(guideline) ?? guideline;
  return label.startsWith(name) ? label : `${name} ${label}`;
}
