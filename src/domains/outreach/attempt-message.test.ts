import { describe, expect, test } from "vitest";
import { attemptSchema } from "./attempt.ts";
import { readMessage, restOfMessage, withMessageRead } from "./attempt-message.ts";

// A Friday in week 47.
const today = "2026-11-20";
const dayIn = (text: string, on = today) => readMessage(text, on).nextOn;

test("a message as one would send it says how, what came of it, and when again", () => {
  expect(readMessage("ringede, venter på bestyrelsen, prøv igen 4. dec.", today)).toEqual({
    way: "phone",
    outcome: "waiting",
    nextOn: "2026-12-04",
  });
  expect(readMessage("Called the chair. They get back to us on Tuesday.", today)).toEqual({
    way: "phone",
    outcome: "waiting",
    nextOn: "2026-11-24",
  });
  expect(readMessage("Fin snak om bænke", today)).toEqual({});
});

describe("the day it is taken up again", () => {
  test.each([
    ["prøv igen i morgen", "2026-11-21"],
    ["prøver i overmorgen", "2026-11-22"],
    ["ring på mandag", "2026-11-23"],
    ["ring igen mandag", "2026-11-23"],
    ["ring til Bo mandag formiddag", "2026-11-23"],
    ["næste torsdag", "2026-11-26"],
    ["prøver igen på fredag", "2026-11-27"],
    ["om 14 dage", "2026-12-04"],
    ["om fjorten dage", "2026-12-04"],
    ["svarer om en uge", "2026-11-27"],
    ["om et par uger", "2026-12-04"],
    ["om 3 uger", "2026-12-11"],
    ["om to måneder", "2027-01-20"],
    ["om et halvt år", "2027-05-20"],
    ["om et år", "2027-11-20"],
    ["i næste uge", "2026-11-23"],
    ["næste måned", "2026-12-01"],
    ["i uge 49", "2026-11-30"],
    ["uge 3", "2027-01-18"],
    ["uge 53", "2026-12-28"],
    ["uge 47", "2026-11-20"],
    ["4. december", "2026-12-04"],
    ["den 4. december kl. 19", "2026-12-04"],
    ["d. 4/12", "2026-12-04"],
    ["4/12-26", "2026-12-04"],
    ["den 4.12.", "2026-12-04"],
    ["2026-12-04", "2026-12-04"],
    ["senest den 4.", "2026-12-04"],
    ["den 25.", "2026-11-25"],
    ["den 31.", "2026-12-31"],
    ["1. marts", "2027-03-01"],
    ["3. nov", "2027-11-03"],
    ["20. november", "2026-11-20"],
    ["29. februar", "2028-02-29"],
    ["1. marts 2027", "2027-03-01"],
    ["mødes i januar", "2027-01-01"],
    ["efter nytår", "2027-01-02"],
    ["i weekenden", "2026-11-21"],
    ["tomorrow", "2026-11-21"],
    ["try again on Monday", "2026-11-23"],
    ["in two weeks", "2026-12-04"],
    ["in a fortnight", "2026-12-04"],
    ["next week", "2026-11-23"],
    ["4th of December", "2026-12-04"],
    ["December 4", "2026-12-04"],
    ["week 49", "2026-11-30"],
  ])("of »%s« is %s", (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  test.each([
    ["ringede mandag"],
    ["ringede i mandags"],
    ["talte med formanden i tirsdags"],
    ["mødtes den 12. november"],
    ["var der sidste onsdag"],
    ["mødes hver mandag"],
    ["snakkede 1/2 time"],
    ["ringede kl. 10.12"],
    ["den 3. gang vi prøver"],
    ["31. februar"],
    ["20 11 12 13"],
    ["12. november 2025"],
    ["uge 62"],
    ["de har mandagsmøde"],
    ["venter på svar"],
    [""],
  ])("is not in »%s«", (text) => {
    expect(dayIn(text)).toBeUndefined();
  });

  test("is the day to come, and not the one that was", () => {
    expect(dayIn("mødtes 12. november, prøv igen 9. december")).toBe("2026-12-09");
    expect(dayIn("skrev tirsdag, svar om 14 dage")).toBe("2026-12-04");
    expect(dayIn("ringede og aftalte mandag")).toBe("2026-11-23");
    expect(dayIn("talte med Bo, der holder møde 4. december")).toBe("2026-12-04");
  });

  test("goes on into the next year, and into another month", () => {
    expect(dayIn("i morgen", "2026-12-31")).toBe("2027-01-01");
    expect(dayIn("om en måned", "2027-01-31")).toBe("2027-02-28");
    expect(dayIn("på mandag", "2026-11-23")).toBe("2026-11-30");
    expect(dayIn("uge 1", "2026-12-30")).toBe("2027-01-04");
    expect(dayIn("den 4.", "2026-12-20")).toBe("2027-01-04");
  });
});

describe("how somebody was reached for", () => {
  test.each([
    ["ringede, ingen svarede", "phone"],
    ["lagde besked på telefonsvareren", "phone"],
    ["Fik fat i formanden", "phone"],
    ["skrev en mail til lederen", "mail"],
    ["mailede dem", "mail"],
    ["skrev, venter", "mail"],
    ["sms til Tove", "message"],
    ["skrev på Facebook", "message"],
    ["kiggede forbi hallen", "visit"],
    ["bankede på, ikke hjemme", "visit"],
    ["sendte et brev", "letter"],
    ["mødtes over en kop kaffe", "meeting"],
    ["ingen kom", "meeting"],
    ["ringede, bestyrelsen mødes 4. dec.", "phone"],
    ["ringede og sendte en mail bagefter", "phone"],
    ["called, no answer", "phone"],
    ["e-mailed the head", "mail"],
    ["dropped by the hall", "visit"],
    ["met for coffee", "meeting"],
  ])("»%s« is %s", (text, way) => {
    expect(readMessage(text, today).way).toBe(way);
  });
});

describe("what came of it", () => {
  test.each([
    ["sagde ja", "yes"],
    ["De vil gerne være med", "yes"],
    ["ja tak til kaffe", "yes"],
    ["Nej tak", "no"],
    ["ikke interesseret lige nu", "no"],
    ["nej tak, spørg igen til august", "no"],
    ["ringede, venter på bestyrelsen, prøv igen 4. dec.", "waiting"],
    ["sagde ja, men venter på bestyrelsen", "waiting"],
    ["de vil gerne tænke over det", "waiting"],
    ["han ringer tilbage", "waiting"],
    ["hverken ja eller nej", "waiting"],
    ["skal lige spørge de andre", "waiting"],
    ["ingen kom", "nobody-came"],
    ["Der kom ingen. Prøv igen til foråret", "nobody-came"],
    ["de dukkede ikke op", "nobody-came"],
    ["ringede, ingen svarede", "try-again"],
    ["ingen kom til telefonen", "try-again"],
    ["lagde besked", "try-again"],
    ["prøv igen på mandag", "try-again"],
    ["said yes", "yes"],
    ["no thanks", "no"],
    ["no answer", "try-again"],
    ["nobody came", "nobody-came"],
    ["they will let us know", "waiting"],
  ])("of »%s« is %s", (text, outcome) => {
    expect(readMessage(text, today).outcome).toBe(outcome);
  });

  test.each([["talte om jagt"], ["købte nejlikker"], ["fin snak"]])("is not in »%s«", (text) => {
    expect(readMessage(text, today).outcome).toBeUndefined();
  });
});

describe("what was typed", () => {
  const typed = (fields: Record<string, string>) => withMessageRead(attemptSchema.parse(fields), today);

  test("is filled in from the message where a field is left to it", () => {
    expect(typed({ text: "ringede, de siger ja, mødes på mandag" })).toMatchObject({
      way: "phone",
      outcome: "yes",
      day: today,
      nextOn: "2026-11-23",
    });
  });

  test("has the last word", () => {
    expect(
      typed({
        text: "ringede, de siger ja på mandag",
        way: "visit",
        outcome: "waiting",
        nextOn: "2026-12-01",
      }),
    ).toMatchObject({ way: "visit", outcome: "waiting", nextOn: "2026-12-01" });
    expect(typed({ text: "ringede, prøv igen på mandag", dayMeant: "on" })).toMatchObject({ nextOn: null });
  });

  test("is asked about when nothing says how, and is a talk when nothing says what came of it", () => {
    expect(typed({ text: "fin snak om bænke" })).toBeUndefined();
    expect(typed({ text: "fin snak om bænke", way: "phone" })).toMatchObject({
      outcome: "talked",
      nextOn: null,
    });
  });
});

test("the rest of a message ends as a sentence, and does not say again how it was done", () => {
  expect(restOfMessage("ringede, venter på bestyrelsen")).toBe("Venter på bestyrelsen.");
  expect(restOfMessage("Ringede til formanden, venter")).toBe("Ringede til formanden, venter.");
  expect(restOfMessage("ringede.")).toBe("Ringede.");
  expect(restOfMessage("æblekage og kaffe")).toBe("Æblekage og kaffe.");
});
