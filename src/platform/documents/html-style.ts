import { tones } from "./document.ts";

/** The style of a document on the web and, in print, on A4. `page` and `of` number the pages: "side 2 af 5". */
export function htmlStyle({ page, of }: { page: string; of: string }): string {
  return `
@font-face { font-family: "Literata"; src: url("/fonts/literata.woff2") format("woff2"); font-weight: 200 900; font-display: swap; }
@font-face { font-family: "Atkinson Hyperlegible Next"; src: url("/fonts/atkinson.woff2") format("woff2"); font-weight: 200 800; font-display: swap; }
:root { --ink: #1d2a30; --soft: #4e5b60; --rule: #d9d2c5; --paper: #fbf8f2; --tone: ${tones.fjord};
  --read: "Literata", Georgia, serif; --plain: "Atkinson Hyperlegible Next", "Noto Sans", system-ui, sans-serif; color-scheme: light; }
${Object.entries(tones)
  .map(([tone, colour]) => `.${tone} { --tone: ${colour}; }`)
  .join("\n")}
* { box-sizing: border-box; }
html { font: 400 1.0625rem/1.55 var(--read); color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: break-word; }
main { max-inline-size: 43rem; margin-inline: auto; padding: clamp(1.25rem, 5vw, 4rem) 1.25rem 5rem; }
p { margin: 0 0 .75em; text-wrap: pretty; }
h1, h2, h3, h4, h5 { font-family: var(--read); font-weight: 500; line-height: 1.18; text-wrap: balance; margin: 0; letter-spacing: -.008em; }
h1 { font-size: clamp(2rem, 6vw, 2.6rem); margin-block: 2.2rem .6rem; }
h2 { font-size: 1.75rem; margin-block: 3.2rem 1rem; }
h3 { font-size: 1.25rem; font-weight: 600; margin-block: 2rem .7rem; }
h4, h5 { font-size: 1.06rem; font-weight: 600; margin-block: 1.6rem .5rem; }
.question { font-size: 1.5rem; font-weight: 500; margin-block: 2.4rem .9rem; }
.mark { display: inline-grid; place-items: center; inline-size: 2.2em; block-size: 2.2em; margin-inline-end: .4em; border-radius: 50%; background: var(--tone); color: #fff; font-size: .58em; font-weight: 600; vertical-align: .22em; }
header { display: grid; grid-template-columns: 1fr auto; align-items: center; margin-block-end: 2rem; }
header > :not(.sender, .date) { grid-column: 1 / -1; }
.sender, .date, .note, figcaption, cite, dl, .table, .answers, .label { font-family: var(--plain); }
.sender { display: flex; align-items: center; gap: .7rem; margin: 0; font-weight: 600; font-size: .95rem; }
.sender svg { inline-size: 2.6rem; flex: none; }
.date { margin: 0; font-size: .9rem; color: var(--soft); }
.subtitle { font-size: 1.25rem; line-height: 1.4; color: var(--soft); margin-block-end: 1.4rem; text-wrap: balance; }
dl { margin: 1.2rem 0; font-size: .95rem; }
dl div { display: grid; grid-template-columns: minmax(7rem, 28%) 1fr; gap: 1rem; padding-block: .4rem; border-block-end: 1px solid var(--rule); }
dt { color: var(--soft); }
dd { margin: 0; }
.note, figcaption { font-size: .86rem; line-height: 1.45; color: var(--soft); }
.label { font-size: .84rem; font-weight: 600; color: var(--tone); margin-block-end: .3em; }
figure { margin: 1.6rem 0; }
figcaption { margin-block-start: .5rem; }
.agreed > div { border-inline-start: 4px solid var(--tone); padding: .15rem 0 .15rem 1.1rem; padding-inline: 1.1rem 0; font-size: 1.2rem; line-height: 1.45; }
.agreed > div > :last-child, .quote blockquote > :last-child, li > p:last-child, .note > :last-child { margin-block-end: 0; }
.agreed figcaption { padding-inline-start: 1.35rem; }
.quote { margin-inline: 1.8rem 1rem; }
.quote blockquote { margin: 0; font-style: italic; font-size: 1.12rem; }
ul { padding-inline-start: 1.2rem; margin: 0 0 1.2rem; }
ul > li { margin-block-end: .35rem; list-style: "–  "; }
li::marker { color: var(--soft); }
.answers, .checklist { padding: 0; }
.answers > li, .checklist > li { list-style: none; }
.answers > li { display: grid; grid-template-columns: 6.5rem 1fr; gap: .9rem; margin-block-end: .7rem; }
.answers > li > p { grid-column: 2; }
cite { font-style: normal; font-size: .86rem; line-height: 1.8; color: var(--soft); text-align: end; }
.checklist > li { display: flex; gap: .6rem; align-items: baseline; }
.checklist svg { inline-size: .95em; flex: none; translate: 0 .1em; }
.table { overflow-x: auto; margin-block: 1.4rem; font-size: .92rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; inline-size: 100%; }
caption { text-align: start; font-weight: 600; padding-block-end: .5rem; }
th, td { text-align: start; vertical-align: top; font-weight: 400; padding: .45rem .8rem .45rem 0; padding-inline: 0 .8rem; border-block-end: 1px solid var(--rule); }
thead th { font-weight: 600; color: var(--soft); border-block-end-color: #8c8474; }
tbody th { font-family: var(--read); }
.number { text-align: end; padding-inline: .8rem 0; }
.drawing img { display: block; max-inline-size: 100%; block-size: auto; }
:focus-visible { outline: 2px solid ${tones.fjord}; outline-offset: 3px; }
@media (width < 34rem) { .answers > li { display: block; } cite { display: block; text-align: start; line-height: 1.5; } .quote { margin-inline: 1rem 0; } }
@page { size: A4; margin: 25mm 26mm 26mm; @bottom-right { content: "${page} " counter(page) " ${of} " counter(pages); font: 8.4pt "Atkinson Hyperlegible Next", sans-serif; color: #4e5b60; } }
@media print {
  html { font-size: 10.5pt; background: none; }
  main { max-inline-size: none; padding: 0; }
  h1, h2, h3, h4, h5, caption, .label { break-after: avoid; }
  figure, tr, dl div, li { break-inside: avoid; }
  .table { overflow: visible; }
  .new-page { break-after: page; }
  .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
}
