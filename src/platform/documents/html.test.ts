import { expect, test } from "vitest";
import { documentExample } from "./document.example.ts";
import { bare, description, hostile, hostileDocument, textsOf } from "./document-texts.example.ts";
import { printHtml } from "./html.server.ts";

test("every block says what it was given", () => {
  const text = bare(htmlText(printHtml(documentExample, { nonce: "abc" })));
  for (const words of textsOf(documentExample)) expect(text).toContain(bare(words));
});

test("escapes everything and keeps its style behind the nonce", () => {
  const html = printHtml(hostileDocument, { nonce: 'a"b' });
  expect(htmlText(html)).toContain(hostile);
  expect(html).not.toContain("<b onclick");
  expect(html).not.toContain(' style="');
  expect(html).toContain('<style nonce="a&quot;b">');
  expect(html).toContain(`<title>${hostileDocument.title}</title>`);
});

test("is built of headings, scoped tables and figures", () => {
  const html = printHtml(documentExample, { nonce: "abc" });
  expect(html).toMatch(/^<!doctype html>\n<html lang="da">/);
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html).toContain('<h2 class="moss" dir="auto"><span class="mark">3B</span> Samskabelse</h2>');
  expect(html).toContain('<th scope="col" class="number">Timer om ugen</th>');
  expect(html).toContain('<th scope="row">Åbne klubhuset</th>');
  expect(html).toContain('alt="Thomas på 38 år i midten.');
  expect(html).toContain('<svg role="img" aria-label="ikke gjort"');
});

test("holds a drawing where no script in it can run", () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script></svg>';
  const html = printHtml(description([{ kind: "drawing", svg, alt: "Prik", width: 10 }]), { nonce: "abc" });
  expect(html).not.toContain("<script");
  expect(html).toContain(Buffer.from(svg).toString("base64"));
});

function htmlText(html: string): string {
  const body = html.slice(html.indexOf("<body>"));
  return unescaped(body.replace(/<[^>]*>/g, ""));
}

function unescaped(xml: string): string {
  const letters: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'", amp: "&" };
  return xml.replace(/&(lt|gt|quot|apos|#39|amp);/g, (_, name: string) => letters[name] ?? "");
}
