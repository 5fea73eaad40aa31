import type { AgeKey } from "#domains/community/figure.ts";
import type { Position } from "#domains/community/position.ts";

/** Loans, active borrowers and visits to events in one year. */
export type UseStory = readonly [loans: number, activeBorrowers: number, eventVisits: number];

/** Where a place of the demo lies, and how its people use the library; years are those before the story is told, the newest last. */
export type PlaceDetails = {
  position: Position;
  use: readonly UseStory[];
  /** How old they were five years ago, where somebody has counted. */
  agesBefore?: Readonly<Partial<Record<AgeKey, number>>>;
};

export const placeDetails: Readonly<Record<string, PlaceDetails>> = {
  "Nørre Sø": {
    position: { latitude: 56.4105, longitude: 8.3342 },
    use: [
      [3120, 261, 38],
      [3245, 268, 52],
      [3388, 274, 61],
      [3502, 289, 140],
    ],
    agesBefore: { "0-6": 78, "7-17": 131, "18-29": 102, "30-49": 262, "50-66": 231, "67-79": 104, "80+": 40 },
  },
  // Four came to the lecture in the parish hall.
  Kirkehøj: {
    position: { latitude: 56.2987, longitude: 8.4471 },
    use: [
      [402, 27, 0],
      [377, 24, 6],
      [361, 22, 0],
      [349, 21, 4],
    ],
  },
  Hedelund: {
    position: { latitude: 56.3641, longitude: 8.1926 },
    use: [
      [24_900, 1402, 2110],
      [25_310, 1418, 2240],
      [25_880, 1467, 2650],
      [26_340, 1512, 3020],
    ],
  },
};

/** The whole of the demo's municipality in the same years, and how many lived there. */
export const wholeMunicipality: readonly { residents: number; use: UseStory }[] = [
  { residents: 31_480, use: [196_400, 9610, 12_300] },
  { residents: 31_455, use: [194_800, 9540, 13_900] },
  { residents: 31_502, use: [193_100, 9580, 15_200] },
  { residents: 31_566, use: [192_700, 9650, 16_800] },
];
