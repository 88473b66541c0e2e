import { expect, test } from "vitest";
import type { DatasetDefinition, OutlierCheck } from "../api/ingestion.ts";
import { asksAnything, outlierWords, withMethod, withOutliers } from "./outlierWords.ts";

test.each<[OutlierCheck | null, string]>([
  [null, "Gefragt wird, wenn ein Gebiet gegenüber dem Zeitraum davor um mehr als die Hälfte steigt oder fällt (ab 50)."],
  [
    { method: "z" },
    "Gefragt wird, wenn ein Wert um mehr als das 3-Fache der üblichen Schwankung vom Durchschnitt der letzten 8 Zeiträume abweicht.",
  ],
  [
    { method: "modifiedZ", threshold: 2.5, periods: 5, leastDifference: 10 },
    "Gefragt wird, wenn ein Wert um mehr als das 2,5-Fache der üblichen Schwankung vom mittleren Wert der letzten 5 Zeiträume abweicht und dabei um mehr als 10 außerhalb des Üblichen liegt.",
  ],
  [
    { method: "range", threshold: 0.1 },
    "Gefragt wird, wenn ein Wert unter dem kleinsten oder über dem größten der letzten 8 Zeiträume liegt, um mehr als 10 % ihrer Spanne.",
  ],
  [
    { method: "none", lowest: -5, highest: 1000 },
    "Mit früheren Zeiträumen wird nicht verglichen. Immer gefragt wird unter −5 oder über 1.000.",
  ],
])("%j is said in words", (check, words) => {
  expect(outlierWords(check)).toBe(words);
});

const definition = {
  measures: [{ code: "a" }, { code: "b", outliers: { method: "none" } }],
} as unknown as DatasetDefinition;

test("thresholds are set for all measures or for one", () => {
  expect(withOutliers(definition, null, { method: "z" }).outliers).toEqual({ method: "z" });
  expect(withOutliers(definition, "a", { method: "range" }).measures[0]?.outliers).toEqual({ method: "range" });
  expect(withOutliers(definition, "b", null).measures[1]?.outliers).toBeNull();
});

test("another comparison starts with its usual threshold and keeps the rest", () => {
  expect(withMethod({ method: "z", threshold: 2, periods: 5 }, "range")).toEqual({ method: "range", periods: 5 });
});

test("only what asks something can be tried", () => {
  expect(asksAnything(definition)).toBe(false);
  expect(asksAnything(withOutliers(definition, null, { method: "z" }))).toBe(true);
  expect(asksAnything(withOutliers(definition, "b", { method: "none", highest: 0 }))).toBe(true);
});
