/**
 * Prints on A4 in black alone: nothing is told by colour. What is dense is set smaller in two steps, none of which has letters
 * below 7.5 points; the sizes are those of html-density.ts. What is longer than was reckoned flows to a second page, on which
 * the head of the table is repeated.
 */
export const STYLE = `
@page { size: A4 portrait; margin: 8mm 12mm 9mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 7.5pt; } }
* { box-sizing: border-box; }
html { background: #fff; color: #000; }
body { margin: 0 auto; max-width: 186mm; font-family: "BIZ UDPGothic", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif; line-height: 1.42; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; font-weight: normal; }
h1 { font-size: 1.75em; letter-spacing: .12em; margin: 0; }
h2 { font-size: 1.06em; margin: .75em 0 .3em; padding-left: .4em; border-left: .32em solid #000; break-after: avoid; }
p { margin: .2em 0; }
.sheet { font-size: 9.5pt; break-after: page; }
.sheet:last-child { break-after: auto; }
.dense { font-size: 8.5pt; line-height: 1.35; }
.close { font-size: 8pt; line-height: 1.28; }
.tight { font-size: 7.5pt; line-height: 1.2; }
.running th { padding: 0 0 .5mm; font-size: 7.5pt; border-bottom: .4pt solid #000; white-space: nowrap; }
.running th + th { text-align: right; }
.head { display: flex; justify-content: space-between; align-items: flex-end; gap: 5mm; padding-top: 1.5mm; }
.title { flex: 1; min-width: 0; }
.boxes { width: auto; flex: none; }
.boxes th, .boxes td { border: .5pt solid #000; width: 27mm; text-align: center; padding: .6mm; }
.boxes th { letter-spacing: .4em; text-indent: .4em; }
.boxes td { height: 15mm; vertical-align: middle; overflow-wrap: anywhere; }
.boxes .day { height: auto; font-size: max(7.5pt, .84em); }
.grid th, .grid td { border: .5pt solid #000; padding: .7mm 1.4mm; overflow-wrap: anywhere; }
.grid th { background: #eee; print-color-adjust: exact; white-space: nowrap; }
.facts { margin-top: 1.5mm; }
.facts th { width: 22mm; }
.cards { display: grid; gap: 2.5mm; }
.two { grid-template-columns: 1fr 1fr; }
.three { grid-template-columns: 1fr 1fr 1fr; }
.card { border: .5pt solid #000; border-radius: 1.2mm; padding: 1.2mm 1.8mm 1.6mm; break-inside: avoid-page; min-width: 0; }
.long .card { break-inside: auto; }
.where { font-weight: bold; border-bottom: .4pt dotted #000; margin-bottom: 1mm; }
.over { border: 1.2pt solid #000; padding: 0 1mm; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
.line-balloon .text { border: .5pt solid #000; border-radius: 3mm; padding: 1.2mm 2.2mm; }
.rest { border-left: 1.2pt dashed #000; padding-left: 1.2mm; display: block; }
.tag { font-weight: bold; }
.pictures { border: .4pt dashed #000; padding: .6mm 1.2mm; margin: 1mm 0; overflow-wrap: anywhere; }
.kind { width: 10.5em; }
.rule { font-size: max(7.5pt, .8em); overflow-wrap: anywhere; line-height: 1.2; }
.done { width: 10.2em; white-space: nowrap; }
.clauses { margin-top: 1mm; }
.answer { width: 14.2em; white-space: nowrap; }
.dense .boxes td { height: 13mm; }
:is(.close, .tight) .boxes td { height: 12mm; }
:is(.dense, .close, .tight) .boxes .day { height: auto; }
.dense :is(.grid th, .grid td) { padding: .5mm 1.2mm; }
:is(.close, .tight) :is(.grid th, .grid td) { padding: .35mm 1.2mm; }
:is(.dense, .close, .tight) :is(.found p, .clauses p, .case) { display: inline; }
:is(.dense, .close, .tight) .where { display: inline-block; margin: 0 1em .6mm 0; }
.found p b, .clauses b { white-space: nowrap; }
:is(.close, .tight) h1 { font-size: 1.6em; margin-right: 1em; }
:is(.close, .tight) :is(h1, .title > p) { display: inline-block; }
:is(.close, .tight) h2 { margin: .5em 0 .2em; }
:is(.close, .tight) h2.titled { display: none; }
:is(.close, .tight) .grid { margin-top: 1.2mm; }
:is(.close, .tight) .remarks td { height: 8mm; }
:is(.close, .tight) .foot p { display: inline; margin-right: 1em; }
.fixed { table-layout: fixed; }
.grid tr { break-inside: avoid; }
.remarks { margin-top: 2mm; }
.remarks th { width: 22mm; }
.remarks td { height: 10mm; }
.small { font-size: max(7.5pt, .86em); }
.print { font-family: "Noto Sans Mono CJK JP", Consolas, monospace; overflow-wrap: anywhere; }
.foot { margin-top: 2mm; }
.note { border: .8pt solid #000; padding: .6mm 1.4mm; margin-top: 2mm; }
b { font-weight: bold; }
@media screen { body { padding: 8mm 4mm; } .sheet { margin-bottom: 14mm; } }
`.trim();
