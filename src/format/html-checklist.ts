import { type PostPaper, REPLIES } from "../types.js";
import { clauseName } from "./clause-name.js";
import type { Digest, PostDigest } from "./digest.js";
import type { ClauseNamer } from "./html-findings.js";
import { markup, type Markup } from "./html-markup.js";
import type { SheetWording } from "./html-wording.js";

/** The questions to a person with boxes, ticked as a review answered them; `range`: those of one page. */
export function checklistTable(
  { report }: PostDigest,
  [from, to]: readonly [from: number, to: number],
  paper: PostPaper | undefined,
  nameOf: ClauseNamer,
  { names }: Digest,
  say: SheetWording,
): Markup {
  // Whether approval may be by word of mouth is asked beside the approval itself.
  const asked = new Set(paper?.oral.map(({ clause }) => clause));
  const questions = report.checklist.filter(({ guideline, label }) => !asked.has(clauseName(guideline, label, names)));
  if (questions.length === 0) return markup`<p>${say.noQuestions}</p>`;
  const answers = paper?.review?.answers ?? [];
  const rows = questions.slice(from, to).map((each) => {
    const { question } = each;
    const given = answers.find((answer) => answer.question === question);
    const boxes = REPLIES.map((reply) => `${box(given?.answer === reply)} ${say.replies[reply]}`);
    const note = (given?.note ?? "") === "" ? markup`` : markup`<p>${say.note}: ${given?.note ?? ""}</p>`;
    return markup`<tr><td>${question} <span class="small">［${nameOf(each)}］</span>${note}</td><td class="answer">${boxes.join(" ")}</td></tr>`;
  });
  return markup`<table class="grid fixed"><thead><tr><th>${say.question}</th><th class="answer"></th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** How the post is approved: the ordinary way, or by word of mouth in one of the cases that the guideline names. */
export function approvalBoxes(paper: PostPaper | undefined, say: SheetWording): Markup {
  const { type = null, reason = null, by = null } = paper?.review?.approval ?? {};
  const ordinary = markup`${box(type === "通常")} ${say.ordinaryApproval}`;
  if (paper === undefined || paper.oral.length === 0) return ordinary;
  const cases = paper.oral.map(
    ({ clause, letter, text }) => markup`<p class="small case">　${box(reason === letter)} ${clause}「${text}」</p>`,
  );
  return markup`${ordinary}　${box(type === "口頭")} ${say.oralApproval}${by === null ? "" : say.oralBy(by)}${cases}`;
}

function box(isTicked: boolean): string {
  return isTicked ? "☑" : "□";
}
