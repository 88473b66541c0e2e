import { expect, test } from "vitest";
import { toneOf } from "./boardTones.ts";

test("what is late is red, even when most of it is there", () => {
  expect(toneOf({ state: "incomplete", isOverdue: false })).toBe("warning");
  expect(toneOf({ state: "incomplete", isOverdue: true })).toBe("danger");
  expect(toneOf({ state: "waiting", isOverdue: true })).toBe("danger");
});

test("what nobody expects has no colour", () => {
  expect(toneOf({ state: "notExpected", isOverdue: false })).toBeNull();
  expect(toneOf({ state: "complete", isOverdue: false })).toBe("success");
});
