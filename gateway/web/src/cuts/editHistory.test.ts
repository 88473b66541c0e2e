import { expect, test } from "vitest";
import { begin, did, redo, undo } from "./editHistory.ts";

const edited = did(did(begin("a"), "b", "zu b"), "c", "zu c");

test("steps are taken back and taken again", () => {
  const back = undo(undo(edited));
  expect(back.present).toBe("a");
  expect(back.future.map((step) => step.words)).toEqual(["zu b", "zu c"]);
  expect(redo(back).present).toBe("b");
  expect(redo(redo(back)).present).toBe("c");
  expect(redo(redo(back)).past.map((step) => step.words)).toEqual(["zu b", "zu c"]);
});

test("at either end nothing happens", () => {
  expect(undo(begin("a")).present).toBe("a");
  expect(redo(edited).present).toBe("c");
});

test("a new edit forgets what was taken back", () => {
  const other = did(undo(edited), "d", "zu d");
  expect(other.present).toBe("d");
  expect(other.future).toEqual([]);
  expect(undo(other).present).toBe("b");
});

test("an edit that changes nothing is no step", () => {
  expect(did(edited, "c", "nichts")).toBe(edited);
});

test("only so many steps are kept", () => {
  let history = begin(0);
  for (let number = 1; number <= 500; number += 1) {
    history = did(history, number, String(number));
  }
  expect(history.past.length).toBe(200);
  expect(undo(history).present).toBe(499);
});
