import * as journey from "../support/first-forloeb.ts";
import { expect, test } from "../support/fixtures.ts";
import { textOfPdf, textOfWord } from "../support/printed.ts";

test("a library takes its first question all the way to paper", async ({ house, newcomer }) => {
  const people = { house, comes: () => newcomer({ app: house }) };
  const ida = await test.step("the first administrator", () => journey.opensTheHouse(people));
  const bo = await test.step("a colleague", () => journey.invitesBo(people, ida));
  await test.step("a forløb", () => journey.beginsForloeb(ida));
  await test.step("a conversation", () => journey.talksAtStepOne(ida));
  await test.step("a decision and two choices", () => journey.decidesAndChooses(ida));
  await test.step("the colleague sees the same", () => journey.seesTheSame(bo));
  await test.step("on paper", async () => {
    await ida.follows("Udskriv");
    const fetched = async (link: string) => {
      const href = await ida.page.getByRole("link", { name: link, exact: true }).getAttribute("href");
      const answer = await ida.page.request.get(href ?? "");
      return { type: answer.headers()["content-type"], body: await answer.body() };
    };
    const pdf = await fetched("PDF, til print");
    expect(pdf.type).toBe("application/pdf");
    expect(textOfPdf(pdf.body)).toContain(journey.forloeb);
    expect(textOfPdf(pdf.body)).toContain("Kaffemaskinen er byens torv.");
    const word = await fetched("Word, til at skrive videre i");
    expect(word.type).toBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    expect(textOfWord(word.body)).toContain(journey.forloeb);
    const html = await fetched("Webside, til at læse her");
    expect(html.type).toBe("text/html; charset=utf-8");
    expect(html.body.toString()).toContain(journey.forloeb);
    for (const size of ["A6 til at klippe ud", "A4 til bordet"]) {
      const cards = await fetched(`${size}: Behovsanalyse`);
      expect(cards.type).toBe("application/pdf");
      expect(textOfPdf(cards.body).replace(/\s+/g, " ")).toContain("hvad holder det sammen?");
    }
  });
  await test.step("out and in again", () => journey.comesBackByLetter(people, ida, bo));
});
