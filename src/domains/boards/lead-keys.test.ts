import { expect, test } from "vitest";
import { wishOf } from "./lead-keys.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const onNote = { isTyping: false, isOnNote: true, isOn: true };

test("a letter means something on a note, and nowhere else", () => {
  expect(wishOf({ ...plain, key: "G" }, onNote)).toEqual({ does: "gather" });
  expect(wishOf({ ...plain, key: "g" }, { ...onNote, isOnNote: false })).toBeUndefined();
  expect(wishOf({ ...plain, key: "x" }, onNote)).toBeUndefined();
});

test("no key means anything while somebody types", () => {
  for (const key of ["g", "Delete", "ArrowDown", "z"])
    expect(wishOf({ ...plain, key, ctrlKey: key === "z" }, { ...onNote, isTyping: true })).toBeUndefined();
});

test("shortcuts can be switched off; undoing takes two keys at once, and stays", () => {
  const off = { ...onNote, isOn: false };
  expect(wishOf({ ...plain, key: "g" }, off)).toBeUndefined();
  expect(wishOf({ ...plain, key: "z", ctrlKey: true }, off)).toEqual({ does: "undo" });
  expect(wishOf({ ...plain, key: "Z", metaKey: true, shiftKey: true }, off)).toEqual({ does: "redo" });
});

test("a letter with another key belongs to the browser", () => {
  expect(wishOf({ ...plain, key: "g", ctrlKey: true }, onNote)).toBeUndefined();
  expect(wishOf({ ...plain, key: "l", altKey: true }, onNote)).toBeUndefined();
});
