import { problem, pass, type Account, type Outcome } from "../check.js";
import { filled } from "../sheet.js";

export function reported({ sheet }: Account): Outcome {
  if (sheet.reported_on !== null) return pass(`${sheet.reported_on} に報告しています。`);
  return problem(
    "アカウントを報告した日が書かれていません。",
    "決められた課に報告し、その日を台帳の reported_on に書いてください。",
  );
}

export function permission({ sheet }: Account): Outcome {
  const by = filled(sheet.permitted_by);
  if (by !== null && sheet.permitted_on !== null) return pass(`${sheet.permitted_on} に「${by}」の許可を得ています。`);
  const lacking = [by === null ? "許可した人" : null, sheet.permitted_on === null ? "許可の日" : null];
  return problem(
    `${lacking.filter((part) => part !== null).join("と")}が書かれていません。`,
    "許可を得て、台帳の permitted_by（役職）と permitted_on（日付）に書いてください。",
  );
}
