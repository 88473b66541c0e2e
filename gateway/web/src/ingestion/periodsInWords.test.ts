import { expect, test } from "vitest";
import { periodsInWords } from "./periodsInWords.ts";

test("few periods are named, many told by their ends", () => {
  expect(periodsInWords([])).toBe("");
  expect(periodsInWords(["2024", "2023"])).toBe("2023, 2024");
  const months = Array.from(
    { length: 24 },
    (_, index) => `${2013 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
  );
  expect(periodsInWords(months)).toBe("Januar 2013 bis Dezember 2014 (24 Zeiträume)");
});
