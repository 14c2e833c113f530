import { problem, pass, type Account, type Outcome } from "../check.js";
import { filled } from "../sheet.js";

/** The section that runs the account, or the theme that several share. */
export function section({ sheet }: Account): Outcome {
  const name = filled(sheet.section);
  const theme = filled(sheet.theme);
  if (name !== null) return pass(`運用するのは「${name}」です。`);
  if (theme !== null) return pass(`複数の所属で、「${theme}」をテーマに運用しています。`);
  return problem(
    "運用する課が書かれていません。",
    "台帳の section に課の名前を書いてください（複数の課で使うなら theme に共通のテーマ）。",
  );
}

export function administrator({ sheet }: Account): Outcome {
  const name = filled(sheet.administrator);
  if (name !== null) return pass(`管理責任者は「${name}」です。`);
  return problem(
    "管理責任者が書かれていません。",
    "台帳の administrator に、責任を持つ人の役職（広報課長など）を書いてください。",
  );
}
