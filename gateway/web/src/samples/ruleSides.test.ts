import { expect, test } from "vitest";
import type { CheckRule, DatasetDefinition } from "../api/ingestion.ts";
import { sideInWords, withDataset, withMeasure } from "./ruleSides.ts";

const definition = {
  measures: [
    { code: "maennlich", name: "männlich" },
    { code: "m", name: "" },
  ],
} as unknown as DatasetDefinition;

test.each([
  ["maennlich + m", "männlich + m"],
  ["2 * maennlich[alter=0-2;land=maennlich]", "2 × männlich (alter 0-2, land maennlich)"],
  ["fremd - 1", "fremd - 1"],
])("%s is said as %s", (text, words) => {
  expect(sideInWords(text, definition)).toBe(words);
});

test.each([
  ["", "m"],
  ["0", "m"],
  ["maennlich", "maennlich + m"],
  ["maennlich -", "maennlich - m"],
  ["2 ×", "2 × m"],
])("a measure is put into „%s“", (text, expected) => {
  expect(withMeasure(text, "m")).toBe(expected);
});

test("a right side from elsewhere starts anew", () => {
  const rule: CheckRule = { left: "m", is: "equal", right: "maennlich" };
  const other = withDataset(rule, "register");
  expect(other).toEqual({ left: "m", is: "equal", right: "", dataset: "register" });
  expect(withDataset({ ...other, right: "gesamt" }, "register").right).toBe("gesamt");
  expect(withDataset(other, "")).toEqual({ left: "m", is: "equal", right: "0" });
});
