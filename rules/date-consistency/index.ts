import { defineRule } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { contradictions, holidays, impossible, outOfTime, weekdays } from "./findings.js";
import { messages } from "./messages.js";
import { resolveAll } from "./resolve.js";

export default defineRule({
  id: "date-consistency",
  category: "date-consistency",
  title: "曜日の間違い、ない日付、逆になった期間、過ぎた催しなど、日付・時刻の矛盾を見つける",
  messages,
  *check(document: Document) {
    const dates = resolveAll(document);
    yield* weekdays(document, dates);
    yield* impossible(document, dates);
    yield* contradictions(document, dates);
    yield* outOfTime(document, dates);
    yield* holidays(document, dates);
  },
});
