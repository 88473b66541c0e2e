import { expect, test } from "vitest";
import { definitionChanges } from "./definitionChanges.ts";

const before = {
  name: "Wohnen",
  measures: [
    { code: "w", unit: "Anzahl", additive: true },
    { code: "z", unit: "%" },
  ],
  profile: { decimal: ",", placeholders: { x: "Unknown" }, skipAreas: [] },
};

test("the same says nothing, whatever its order", () => {
  expect(definitionChanges(before, { ...before, measures: [...before.measures].reverse() })).toEqual([]);
});

test("what changed, came and went is told with its name", () => {
  const now = {
    name: "Wohnen neu",
    measures: [{ code: "w", unit: "Anzahl", additive: false, outliers: { method: "z" } }],
    profile: { decimal: ",", placeholders: { x: "skip" }, skipAreas: ["Summe"] },
  };
  expect(definitionChanges(before, now)).toEqual([
    { what: "Name", before: "Wohnen", now: "Wohnen neu" },
    { what: "Messgröße w: summierbar", before: "ja", now: "nein" },
    { what: "Messgröße z: Kurzname", before: "z", now: null },
    { what: "Messgröße z: Einheit", before: "%", now: null },
    { what: "profile.placeholders.x", before: "Unknown", now: "skip" },
    { what: "Messgröße w: Ungewöhnliche Werte: verglichen wird", before: null, now: "mit Durchschnitt und üblicher Schwankung" },
    { what: "Ausgelassenes Gebiet 1", before: null, now: "Summe" },
  ]);
});
