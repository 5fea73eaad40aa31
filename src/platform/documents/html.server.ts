import type { Language } from "#ui/words.ts";
import { documentText } from "./document.text.ts";
import type { DocumentDescription, Fact } from "./document.ts";
import { htmlStyle } from "./html-style.ts";
import { pathMark } from "./path.ts";
import { type ProofBlock, proofread } from "./proof.ts";

/**
 * Prints a description as one whole HTML page without script and without a request to anywhere, readable on a
 * phone and printed on A4. All text is escaped. `nonce` is the one of the answer's Content-Security-Policy, for
 * the style; drawings are images in the page itself, so the policy must allow `img-src data:`.
 * Throws as `proofread` does.
 */
export function printHtml(description: DocumentDescription, { nonce }: { nonce: string }): string {
  const { title, subtitle, sender, date, language, facts, blocks } = proofread(description);
  const text = documentText[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${sender ? `<meta name="author" content="${escaped(sender)}">\n` : ""}<style nonce="${escaped(nonce)}">${htmlStyle(text)}</style>
</head>
<body>
<main>
<header>
<p class="sender">${markSvg}<span>${escaped(sender || text.madeWith)}</span></p>
<p class="date">${escaped(date)}</p>
<h1>${lines(title)}</h1>
${subtitle ? `<p class="subtitle">${lines(subtitle)}</p>\n` : ""}${factList(facts)}</header>
${blocks.map((block) => printBlock(block, language)).join("\n")}
</main>
</body>
</html>
`;
}

const markSvg = pathMark.replace("<svg ", '<svg aria-hidden="true" ');

function printBlock(block: ProofBlock, language: Language): string {
  const text = documentText[language];
  switch (block.kind) {
    case "heading": {
      const mark = block.mark ? `<span class="mark">${escaped(block.mark)}</span> ` : "";
      return heading(block.level, block.tone ?? "fjord", mark + lines(block.text));
    }
    case "question":
      return heading(block.level, "question", lines(block.text));
    case "paragraph":
      return paragraphs(block.text);
    case "agreed":
      return `<figure class="agreed ${block.tone}"><div><p class="label">${text.agreed}</p>${paragraphs(block.text)}</div>${figcaption(block.attribution)}</figure>`;
    case "answers":
      return `<ul class="answers">${block.answers.map(({ text: said, by }) => `<li>${by ? `<cite dir="auto">${lines(by)}</cite> ` : ""}${paragraphs(said)}</li>`).join("")}</ul>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li dir="auto">${lines(item)}</li>`).join("")}</ul>`;
    case "checklist":
      return `<ul class="checklist">${block.items.map((item) => `<li dir="auto">${tickBox(item.done, item.done ? text.done : text.notDone)}<span>${lines(item.text)}</span></li>`).join("")}</ul>`;
    case "facts":
      return factList(block.facts);
    case "quote":
      return `<figure class="quote"><blockquote>${paragraphs(block.text)}</blockquote>${figcaption(block.by)}</figure>`;
    case "note":
      return `<div class="note">${paragraphs(block.text)}</div>`;
    case "table":
      return table(block);
    case "drawing":
      return drawing(block);
    case "photo":
      return photo(block);
    case "pageBreak":
      return '<div class="new-page"></div>';
  }
}

function heading(level: number, kind: string, content: string): string {
  return `<h${level + 1} class="${kind}" dir="auto">${content}</h${level + 1}>`;
}

function table({ caption, header, rows, numeric, rowNames }: Extract<ProofBlock, { kind: "table" }>): string {
  const right = (column: number) => (numeric[column] ? ' class="number"' : "");
  const head = (cell: string, column: number) => `<th scope="col"${right(column)}>${lines(cell)}</th>`;
  const cell = (words: string, column: number) =>
    rowNames && column === 0
      ? `<th scope="row">${lines(words)}</th>`
      : `<td${right(column)}>${lines(words)}</td>`;
  const row = (cells: string) => `<tr>${cells}</tr>`;
  const heads = header.map((cells) => row(cells.map(head).join(""))).join("");
  const body = rows.map((cells) => row(cells.map(cell).join(""))).join("");
  const name = caption ? ` role="region" aria-label="${escaped(caption)}"` : "";
  // A wide table scrolls within itself on a phone, by keyboard too.
  return `<div class="table" tabindex="0"${name}><table>${caption ? `<caption>${lines(caption)}</caption>` : ""}${heads ? `<thead>${heads}</thead>` : ""}<tbody>${body}</tbody></table></div>`;
}

/** An image, not a part of the page: whatever the SVG holds, nothing in it runs. */
function drawing({ svg, alt, width, caption }: Extract<ProofBlock, { kind: "drawing" }>): string {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  const pixels = Math.round((width / 25.4) * 96);
  return `<figure class="drawing"><img src="${source}" alt="${escaped(alt)}" width="${pixels}">${figcaption(caption)}</figure>`;
}

function photo({ jpeg, alt, width, caption }: Extract<ProofBlock, { kind: "photo" }>): string {
  const across = Math.round((width / 25.4) * 96);
  return `<figure class="drawing"><img src="data:image/jpeg;base64,${escaped(jpeg)}" alt="${escaped(alt)}" width="${across}">${figcaption(caption)}</figure>`;
}

function factList(facts: readonly Fact[]): string {
  if (facts.length === 0) return "";
  return `<dl>${facts.map(({ label, value }) => `<div><dt>${lines(label)}</dt><dd dir="auto">${lines(value)}</dd></div>`).join("")}</dl>`;
}

function figcaption(text: string | undefined): string {
  return text ? `<figcaption dir="auto">${lines(text)}</figcaption>` : "";
}

function tickBox(done: boolean, label: string): string {
  const drawn = done
    ? '<rect x="1" y="1" width="14" height="14" rx="3" fill="#49682f"/><path d="M4.5 8.2 7 10.9 11.8 5.2" fill="none" stroke="#ffffff" stroke-width="1.8" stroke-linecap="round"/>'
    : '<rect x="1.6" y="1.6" width="12.8" height="12.8" rx="2.6" fill="none" stroke="#4e5b60" stroke-width="1.2"/>';
  return `<svg role="img" aria-label="${label}" viewBox="0 0 16 16">${drawn}</svg>`;
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((part) => `<p dir="auto">${lines(part)}</p>`)
    .join("");
}

function lines(text: string): string {
  return escaped(text).replaceAll("\n", "<br>");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
