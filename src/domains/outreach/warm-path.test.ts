import { describe, expect, test } from "vitest";
import { type Acquainted, type Bond, type Knowing, warmPaths } from "./warm-path.ts";

const knows = (memberId: string, partnerId: string, strength: Knowing["strength"]): Knowing => ({
  memberId,
  partnerId,
  strength,
});
const tied = (oneId: string, otherId: string, strength: 1 | 2 | 3): Bond => ({ oneId, otherId, strength });
const together = (oneId: string, otherId: string): Bond => ({
  oneId,
  otherId,
  strength: "shared",
  engagementId: "forløb",
});
const told = (soughtId: string, acquainted: Acquainted, me = "mette") =>
  warmPaths(soughtId, acquainted, me).map(({ memberId, partners }) => [memberId, ...partners].join(" → "));

describe("the way to a partner", () => {
  test("is straight when one of us knows them, and my own before a colleague's that is as good", () => {
    const knowing = [knows("jens", "skolen", 3), knows("mette", "skolen", 3), knows("amina", "skolen", 1)];
    expect(told("skolen", { knowing, bonds: [] })).toEqual([
      "mette → skolen",
      "jens → skolen",
      "amina → skolen",
    ]);
  });

  test("goes over one who knows them, in whichever direction the tie was noted", () => {
    const knowing = [knows("jens", "klubben", 3)];
    for (const bonds of [[tied("klubben", "skolen", 2)], [tied("skolen", "klubben", 2)]])
      expect(told("skolen", { knowing, bonds })).toEqual(["jens → klubben → skolen"]);
  });

  test("goes three steps, and not four", () => {
    const bonds = [tied("klubben", "hallen", 3), tied("hallen", "bænken", 3), tied("bænken", "koret", 3)];
    const acquainted = { knowing: [knows("jens", "klubben", 3)], bonds };
    expect(told("bænken", acquainted)).toEqual(["jens → klubben → hallen → bænken"]);
    expect(told("koret", acquainted)).toEqual([]);
  });

  test("is rather two good acquaintances than one by name, and the shorter of two that are as strong", () => {
    const knowing = [knows("amina", "skolen", 1), knows("jens", "klubben", 3), knows("birgit", "skolen", 2)];
    const bonds = [tied("klubben", "skolen", 3)];
    expect(told("skolen", { knowing, bonds })).toEqual([
      "birgit → skolen",
      "jens → klubben → skolen",
      "amina → skolen",
    ]);
  });

  test("takes the stronger of two ways of the same colleague", () => {
    const knowing = [knows("jens", "klubben", 3), knows("jens", "kiosken", 1)];
    const bonds = [tied("klubben", "skolen", 3), tied("kiosken", "skolen", 3)];
    expect(told("skolen", { knowing, bonds })).toEqual(["jens → klubben → skolen"]);
  });

  test("follows having taken part in the same thing last, and once on a way", () => {
    const knowing = [knows("jens", "klubben", 3), knows("amina", "kirken", 1)];
    const bonds = [together("klubben", "skolen"), tied("kirken", "skolen", 1), together("skolen", "koret")];
    expect(told("skolen", { knowing, bonds })[0]).toBe("jens → klubben → skolen");
    expect(told("koret", { knowing, bonds })).toEqual(["amina → kirken → skolen → koret"]);
  });

  test("comes past nobody twice, and ends where nobody is known", () => {
    const bonds = [tied("skolen", "skolen", 3), tied("skolen", "klubben", 3)];
    expect(told("skolen", { knowing: [], bonds })).toEqual([]);
    expect(told("skolen", { knowing: [knows("jens", "skolen", 2)], bonds })).toEqual(["jens → skolen"]);
  });

  test("is the same in whichever order things were noted", () => {
    const knowing = [knows("jens", "a", 2), knows("amina", "b", 2), knows("birgit", "a", 2)];
    const bonds = [
      tied("a", "c", 2),
      tied("b", "c", 2),
      tied("a", "b", 2),
      together("c", "d"),
      tied("b", "d", 1),
    ];
    const backwards = { knowing: knowing.toReversed(), bonds: bonds.toReversed() };
    for (const sought of ["a", "b", "c", "d"])
      expect(warmPaths(sought, backwards, "mette")).toEqual(warmPaths(sought, { knowing, bonds }, "mette"));
  });
});
