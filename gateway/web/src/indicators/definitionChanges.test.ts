import { expect, test } from "vitest";
import { definitionChanges } from "./definitionChanges.ts";

const definition = { name: "Quote", domain: "arbeit", kind: "share", unit: "%", numerator: "faelle", denominator: "personen" };

test("says field by field what was and what is", () => {
  expect(definitionChanges(definition, { ...definition, unit: "je 100", minimumBase: 30 })).toEqual([
    { field: "Einheit", before: "%", after: "je 100" },
    { field: "Kleinste Bezugsgröße", before: "–", after: "30" },
  ]);
});

test("empty, missing and null are the same", () => {
  expect(definitionChanges(definition, { ...definition, source: "", shortName: null, occasions: {} })).toEqual([]);
});
