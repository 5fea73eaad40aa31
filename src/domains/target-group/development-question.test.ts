import { describe, expect, test } from "vitest";
import { hintsFor, inSentence } from "./development-question.ts";

const fathers = ["Fædre med drenge på 5–7 år", "Fædre"];
const old = ["Ældre, der bor alene på landet"];
const parents = ["Forældre på barsel"];

describe("a good question is left in peace:", () => {
  test.each([
    ["Hvordan får vi fædre med drenge på 5–7 år til at stige ud af bilen?", fathers],
    ["Hvordan får vi fædrene til at lave noget sammen med drengen?", fathers],
    ["Hvordan hjælper vi fædre med at sige nej til en lørdag?", fathers],
    ["Hvordan kan vi hjælpe fædrene med at finde hinanden?", fathers],
    ["Hvordan giver vi fædrene noget at gøre med hænderne?", fathers],
    ["Hvordan hjælper vi ældre, der bor alene, med at få følge hele vejen ind ad døren?", old],
    ["Hvordan får vi de ældre til at ringe til hinanden om torsdagen?", old],
    ["Hvordan får vi forældre på barsel til at høre, at de er velkomne, mens de stadig er hjemme?", parents],
    ["Hvordan hjælper vi forældrene med at komme ind ad døren første gang?", parents],
    ["Hvordan hjælper vi unge med at blive hængende efter skole?", ["Unge på kanten"]],
    ["Hvordan får vi familierne til at spise sammen om fredagen?", ["Familier, der er flyttet til"]],
    ["Hvordan får vi nye i landet til at turde spørge ved skranken?", ["Nye i landet"]],
    ["Hvordan får vi drengene til at læse op for de mindste?", ["Drenge i 5. klasse"]],
    ["Hvordan får vi naboer til at spørge, om de skal følges ad?", []],
    ["Hvordan hjælper vi forældre på barsel med at få barnevognen op ad trappen?", parents],
    ["How do we get fathers to step out of the car?", ["Fathers with boys aged 5–7"]],
  ])("%s", (question, names) => {
    expect(hintsFor(question, names)).toEqual([]);
  });
});

describe("the answer lies in the question already:", () => {
  test.each([
    "Hvordan får vi fædre til at komme til et kursus?",
    "Hvordan får vi fædre til at melde sig til læsekurset?",
    "Hvordan får vi fædrene til at hente vores app?",
    "Hvordan hjælper vi fædre med at finde vej til fædrecaféen?",
    "Hvordan får vi fædrene til at læse vores nyhedsbrev?",
    "Hvordan får vi fædre til at mødes til fællesspisninger?",
    "Hvordan får vi fædre til at tale sammen ved hjælp af en sæbekassebil?",
    "Hvordan får vi fædre ud af bilen ved at køre bussen derud?",
    "Hvordan får vi fædre til at være med gennem en ny klub?",
    "Hvordan kan vi lave en legeplads til fædrene?",
    "Hvordan får vi startet en læsekreds for fædre?",
    "Hvordan får vi fædrene til at følge vores hjemmeside?",
    "Hvordan får vi fædre til at komme på workshoppen?",
    "Hvordan får vi fædre til at dele plakaterne?",
    "Hvordan får vi fædre til at bruge de nye åbningstider?",
    "How can we start a reading group for fathers?",
  ])("%s", (question) => {
    expect(hintsFor(question, [...fathers, "Fathers"])).toEqual(["solution"]);
  });
});

describe("nobody in particular is to gain from it:", () => {
  test.each([
    ["Hvordan får vi flere til at stige ud af bilen?", fathers],
    ["Hvordan får vi naboerne til at spørge, om de skal følges ad?", old],
    ["Hvordan hjælper vi nogen med at finde hinanden om lørdagen?", []],
    ["Hvordan får vi det til at hænge sammen om lørdagen?", []],
    ["Hvordan får vi borgerne til at komme forbi på havnen?", []],
    // "Forældre" ends in "ældre", but they are not the same people.
    ["Hvordan får vi forældrene til at hente nøglen?", old],
  ])("%s", (question, names) => {
    expect(hintsFor(question, names)).toEqual(["no-target-group"]);
  });
});

describe("it asks for more than an idea can answer:", () => {
  test.each([
    "Hvordan får vi alle fædre til at læse for deres børn?",
    "Hvordan hjælper vi fædre?",
    "Hvordan hjælper vi fædre med at få et bedre liv?",
    "Hvordan får vi fædrene til at løse ensomheden i byen?",
    "Hvordan giver vi fædrene mere trivsel i hverdagen?",
    "Hvordan får vi fædre i hele kommunen til at bruge biblioteket?",
    "Hvordan støtter vi fædrene, så de får større sammenhold?",
    "How do we help fathers with their quality of life?",
  ])("%s", (question) => {
    expect(hintsFor(question, [...fathers, "Fathers"])).toEqual(["too-wide"]);
  });
});

describe("it is not written to its end:", () => {
  test.each([
    "Hvordan får vi fædre med drenge på 5–7 år til at",
    "Hvordan får vi fædre til …?",
    "Hvordan hjælper vi fædrene med",
    "Hvordan får vi fædrene til at ...",
  ])("%s", (question) => {
    expect(hintsFor(question, fathers)).toEqual(["unfinished"]);
  });
});

test("several things may be worth another look at once", () => {
  expect(hintsFor("Hvordan får vi alle til at komme til et foredrag?", fathers)).toEqual([
    "solution",
    "no-target-group",
    "too-wide",
  ]);
});

test("the first words are not commented on", () => {
  for (const start of ["", "Hvordan", "Hvordan får", "  hvordan   får "])
    expect(hintsFor(start, fathers)).toEqual([]);
});

test("a name stands in the middle of a sentence with a small letter, an abbreviation with its capitals", () => {
  expect(inSentence("Ældre, der bor alene")).toBe("ældre, der bor alene,");
  expect(inSentence("Fædre")).toBe("fædre");
  expect(inSentence("FGU-elever")).toBe("FGU-elever");
});
