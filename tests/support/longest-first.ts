import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take long, the longest first: begun last, one of them would keep everybody waiting. */
const long = [
  "survival.test.ts",
  "sheet-fuzz.test.ts",
  "embedded-postgres.test.ts",
  "removal.test.ts",
  "embedded-places.test.ts",
  "mail.test.ts",
  "rights-functions.test.ts",
  "rights-database.test.ts",
];

/** Begins with the files known to take long; the rest follow as Vitest would have them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex((name) => moduleId.endsWith(`/${name}`));
      return at < 0 ? long.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
