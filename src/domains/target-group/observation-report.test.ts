import { expect, test } from "vitest";
import { observationSheet, observationsReport } from "./observation.report.ts";
import { observationKinds } from "./observation.ts";
import type { Observation } from "./observations.server.ts";

const frame = { language: "da" as const, sender: "Lilleby Bibliotek", now: new Date("2026-11-20T12:00:00Z") };

const seen: Observation = {
  id: "1",
  kind: "observation",
  targetGroupId: null,
  communityId: null,
  engagementId: null,
  place: "Hallen",
  observedOn: "2026-11-14",
  fromTime: "10:00",
  toTime: "",
  conditions: "",
  situation: "",
  seen: "Tre biler.",
  meaning: "",
  withWhom: "",
  withWhat: "",
  quotes: "Hvad sker der?\nIngenting",
  surprises: "",
  counts: [{ label: "biler", count: 3 }],
  observerId: "2",
  observer: "Anna Holm",
  targetGroup: null,
  community: null,
  engagement: null,
  photos: 0,
  createdAt: new Date(0),
};

test("on paper what was seen and what it may mean stand in columns of their own", () => {
  const { blocks } = observationsReport({ ...frame, name: "Fædre", observations: [seen] });
  expect(blocks).toContainEqual({
    kind: "table",
    header: [["Set", "Kan betyde"]],
    rows: [["Tre biler.", "Ikke tydet endnu."]],
  });
  expect(blocks.filter(({ kind }) => kind === "quote")).toHaveLength(2);
  expect(JSON.stringify(blocks)).toContain("biler: 3");
});

test.each(observationKinds)(
  "the empty sheet for an %s asks for no name, and has room in two columns",
  (kind) => {
    const sheet = JSON.stringify(observationSheet({ ...frame, kind }).blocks);
    expect(sheet).not.toMatch(/\bnavn\b/i);
    expect(sheet).toContain("Det kan betyde");
  },
);
