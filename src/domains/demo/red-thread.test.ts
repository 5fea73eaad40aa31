import { describe, expect, test } from "vitest";
import { insights } from "./insights.example.ts";
import { type ObservationExample, type ObservationKey, observations } from "./observations.example.ts";
import { personas } from "./personas.example.ts";
import { momentOf, type When } from "./story-time.ts";
import type { TargetGroupKey } from "./target-groups.example.ts";

const now = new Date();
const begun = (key: ObservationKey) => momentOf(observations[key].at, now).getTime();
const seenBefore = (key: ObservationKey, at: When) => begun(key) < momentOf(at, now).getTime();
const ofGroup = (key: ObservationKey, group: TargetGroupKey) =>
  (observations[key] satisfies ObservationExample).group === group;

const groups = Object.entries(personas) as [TargetGroupKey, (typeof personas)[TargetGroupKey]][];

describe("what leans on what in the demo", () => {
  test.each(groups)(
    "a draft of %s was seen before it was written, by somebody who saw them",
    (group, { drafts }) => {
      for (const { at, traits } of drafts)
        for (const { text, sources = [] } of Object.values(traits))
          for (const key of sources)
            expect(ofGroup(key, group) && seenBefore(key, at), `${text} ${key}`).toBe(true);
    },
  );

  test("a trait that was seen later than the persona is missing from the first version of it", () => {
    for (const [group, { common }] of groups)
      for (const { at, traits, versions } of common)
        for (const [name, { sources = [], of = [] }] of Object.entries(traits)) {
          expect(sources.every((key) => ofGroup(key, group))).toBe(true);
          if (of.length === 0 && sources.length > 0 && !sources.some((key) => seenBefore(key, at)))
            expect(versions[0]?.without, name).toContain(name);
        }
  });

  test("every insight rests on something seen of its own people, and on nothing that was not seen yet", () => {
    for (const { targetGroup, found, sentence, grounds } of insights) {
      const seen = grounds.filter((one) => "seen" in one);
      expect(seen, sentence).not.toEqual([]);
      for (const { seen: key, later = found } of seen)
        expect(ofGroup(key, targetGroup) && seenBefore(key, later.at), `${sentence} ${key}`).toBe(true);
    }
  });

  test("the fathers' persona shows agreement, a contradiction, a single source and an assumption", () => {
    const { drafts, common } = personas.fathers;
    const draftTraits = Object.assign(
      {},
      ...drafts.map(({ traits }) => traits),
    ) as (typeof drafts)[0]["traits"];
    const traits = Object.values(common[0]?.traits ?? {});
    const behind = ({ sources = [], of = [] }: (typeof traits)[0]) =>
      new Set([...sources, ...of.flatMap((key) => draftTraits[key]?.sources ?? [])]).size;
    expect(traits.some(({ of = [] }) => of.length > 1)).toBe(true);
    expect(traits.some(({ contradicts }) => contradicts)).toBe(true);
    expect(traits.map(behind)).toEqual(expect.arrayContaining([0, 1, 2]));
  });
});
