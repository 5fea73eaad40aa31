import { describe, expect, test } from "vitest";
import { libraryGrowth } from "./library-growth.ts";
import { ours, task, theirs } from "./task.example.ts";

const today = "2026-11-20";

describe("that the library's share grows", () => {
  const back = task(
    [
      ["library", "2026-05-01"],
      ["citizens", "2026-08-01"],
      ["library", "2026-11-02"],
    ],
    { text: "Lægge brædder frem" },
  );
  const others = [theirs("2026-05-01"), ours("2026-05-01")];

  test("is said with what has come to it, and since when", () => {
    expect(libraryGrowth([...others, back], today)).toEqual({
      since: "2026-11-02",
      tasks: [{ text: "Lægge brædder frem", since: "2026-11-02" }],
    });
  });

  test("is also said of a new task where there were enough before", () => {
    const three = [theirs("2026-05-01"), theirs("2026-05-01"), ours("2026-05-01")];
    const fresh = ours("2026-11-10", { text: "Stå for kaffen" });
    expect(libraryGrowth([...three, fresh], today)?.tasks).toEqual([
      { text: "Stå for kaffen", since: "2026-11-10" },
    ]);
  });

  test("is not said while a forløb is being set up", () => {
    expect(libraryGrowth([theirs("2026-11-02"), ours("2026-11-05"), ours("2026-11-05")], today)).toBeNull();
  });

  test("is measured from when there were tasks enough, and of fewer only what was taken back is said", () => {
    const early = [theirs("2026-09-01"), ours("2026-10-01"), ours("2026-10-01"), theirs("2026-10-01")];
    expect(libraryGrowth(early, today)).toBeNull();
    expect(libraryGrowth([theirs("2026-09-01"), ours("2026-10-01")], today)).toBeNull();
    expect(libraryGrowth([theirs("2026-09-01"), back], today)?.tasks).toEqual([
      { text: "Lægge brædder frem", since: "2026-11-02" },
    ]);
  });

  test("is not said where the library has carried all of it from the beginning, or nothing ever", () => {
    expect(libraryGrowth([], today)).toBeNull();
    expect(libraryGrowth([ours("2026-11-01"), ours("2026-11-10")], today)).toBeNull();
    expect(libraryGrowth([theirs("2026-11-01"), theirs("2026-11-10")], today)).toBeNull();
  });

  test("is not said where it has got smaller, also not of a task that came back while others went", () => {
    const gone = (since: string) =>
      task([
        ["library", "2026-05-01"],
        ["partner", since],
      ]);
    expect(libraryGrowth([...others, gone("2026-10-01")], today)).toBeNull();
    expect(libraryGrowth([...others, back, gone("2026-11-10"), gone("2026-11-12")], today)).toBeNull();
  });

  test("is not said because somebody else's task has ended", () => {
    expect(libraryGrowth([...others, theirs("2026-05-01", { endedOn: "2026-11-01" })], today)).toBeNull();
  });

  test("is no news after ninety days", () => {
    const longAgo = task([
      ["citizens", "2026-05-01"],
      ["library", "2026-08-01"],
    ]);
    expect(libraryGrowth([...others, longAgo], today)).toBeNull();
    expect(libraryGrowth([...others, longAgo], "2026-10-01")).not.toBeNull();
  });

  test("is said from the day the library took over, also when that has been noted twice", () => {
    const twice = task(
      [
        ["citizens", "2026-05-01"],
        ["library", "2026-11-02"],
        ["library", "2026-11-09"],
      ],
      { text: "Hente brædder" },
    );
    expect(libraryGrowth([...others, twice], today)?.tasks).toEqual([
      { text: "Hente brædder", since: "2026-11-02" },
    ]);
  });

  test("does not name a task that has ended since", () => {
    const ended = { ...back, endedOn: "2026-11-15" };
    expect(libraryGrowth([...others, ended], today)).toBeNull();
  });
});
