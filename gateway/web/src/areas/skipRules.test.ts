import { expect, test } from "vitest";
import type { AreaProfile } from "../api/areaImport.ts";
import { areSkipsSimple, skipFieldsOf, skipRulesOf } from "./skipRules.ts";

const profile: AreaProfile = { version: "2025", code: "NR" };

test("rules become fields and the same rules again", () => {
  const skip = [{ property: "NR" }, { withoutGeometry: true }, { property: "GF", value: "2" }];
  expect(skipRulesOf({ ...skipFieldsOf({ ...profile, skip }), code: "NR" })).toEqual(skip);
});

test("no rules leave the fields empty", () => {
  expect(skipFieldsOf(profile)).toEqual({
    skipWithoutKey: false,
    skipWithoutGeometry: false,
    skipColumn: "",
    skipValue: "",
  });
  expect(skipRulesOf({ ...skipFieldsOf(profile), code: "NR" })).toEqual([]);
});

test("an empty value leaves out what is empty", () => {
  expect(skipRulesOf({ ...skipFieldsOf(profile), code: "NR", skipColumn: "GEN" })).toEqual([{ property: "GEN", value: null }]);
});

test("two rules about values are more than the fields show", () => {
  const skip = [
    { property: "GF", value: "1" },
    { property: "GF", value: "2" },
  ];
  expect(areSkipsSimple({ ...profile, skip })).toBe(false);
  expect(areSkipsSimple({ ...profile, skip: skip.slice(1) })).toBe(true);
});
