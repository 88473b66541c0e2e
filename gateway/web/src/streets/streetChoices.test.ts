import { expect, test } from "vitest";
import type { StreetProfile } from "../api/streetImport.ts";
import { choicesOf, missingOf, profileOf } from "./streetChoices.ts";

const profile: StreetProfile = {
  version: "2025-01-01",
  encoding: "auto",
  separator: "auto",
  headerRow: 1,
  dateFormat: "dd.MM.yyyy",
  municipality: "05315000",
  areaBy: "Code",
  areaPad: 3,
  emptyRange: "WholeStreet",
  sides: { x: "Odd" },
  columns: { street: "Straße", area: "Gebiet", oddFrom: "u von", oddTo: "u bis" },
};

test("a proposal becomes choices and the same profile again", () => {
  expect(profileOf(choicesOf(profile), profile)).toEqual(profile);
});

test("only the columns of the chosen way of writing numbers are named", () => {
  const choices = choicesOf(profile);
  const changed = { ...choices, numbers: "range" as const, columns: { ...choices.columns, range: "Nr", side: "Seite" } };
  expect(profileOf(changed, profile).columns).toEqual({ street: "Straße", area: "Gebiet", range: "Nr", side: "Seite" });
});

test("the place is one municipality or a column", () => {
  const changed = { ...choicesOf(profile), place: "column" as const, municipalityColumn: "PLZ" };
  const made = profileOf(changed, profile);
  expect(made.municipality).toBeUndefined();
  expect(made.columns.municipality).toBe("PLZ");
});

test("what is missing is named before anything is sent", () => {
  expect(missingOf(choicesOf(profile))).toEqual([]);
  const empty = choicesOf({ version: " ", columns: { street: "", area: "", from: "", to: "" } });
  expect(missingOf({ ...empty, numbers: "fromTo" })).toEqual(["version", "street", "area", "place", "numbers"]);
});
