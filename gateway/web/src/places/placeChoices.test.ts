import { expect, test } from "vitest";
import type { PlaceProfile } from "../api/placeImport.ts";
import { choicesOf, missingOf, profileOf, systemsOf } from "./placeChoices.ts";

const profile: PlaceProfile = {
  source: "Kitas",
  version: "2026-03-01",
  encoding: "auto",
  separator: "auto",
  headerRow: 1,
  crs: "auto",
  swapAxes: false,
  kind: "facility",
  kindName: "Kita",
  organisation: "",
  leaveOut: false,
  columns: { name: "Name", street: "Straße" },
};

test("a proposal becomes choices and the same profile again", () => {
  expect(profileOf(choicesOf(profile))).toEqual(profile);
});

test("what is missing is named before anything is sent", () => {
  expect(missingOf(choicesOf(profile), false)).toEqual([]);
  const empty = choicesOf({ source: " ", version: "heute", columns: { name: "" } });
  expect(missingOf(empty, false)).toEqual(["source", "version", "name", "kindName", "where"]);
  expect(missingOf(empty, true)).not.toContain("where");
});

test("one of two coordinates is not enough", () => {
  const choices = choicesOf({ ...profile, columns: { ...profile.columns, east: "X" } });
  expect(missingOf(choices, false)).toEqual(["axes"]);
});

test("where two coordinate systems fit, these are offered", () => {
  expect(systemsOf({ systems: ["EPSG:25832", "EPSG:25833"] }, "auto")).toEqual(["EPSG:25832", "EPSG:25833"]);
  expect(systemsOf({ systems: [] }, "EPSG:5650")).toContain("EPSG:5650");
});
