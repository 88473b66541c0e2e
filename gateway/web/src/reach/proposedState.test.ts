import { expect, test } from "vitest";
import type { Level } from "../api/geography.ts";
import type { Indicator } from "../api/indicators.ts";
import type { PlaceFeature } from "../api/network.ts";
import { demandsOf, proposedState } from "./proposedState.ts";

const place = (kindName: string, capacity: number | null) => ({ properties: { kindName, capacity } }) as unknown as PlaceFeature;
const level = (code: string, areaCount: number, isOverlapping = false) =>
  ({ code, areaCount, isOverlapping }) as unknown as Level;
const indicator = (code: string, name: string, kind: string, levels: string[]) =>
  ({ code, name, kind, levels, periods: ["2023", "2024"] }) as unknown as Indicator;

const levels = [level("kreis", 1), level("stadtteil", 80), level("baublock", 11_400), level("programm", 5, true)];
const indicators = [
  indicator("arbeitslose", "Arbeitslose", "count", ["stadtteil"]),
  indicator("einwohner", "Einwohnerinnen und Einwohner", "count", ["kreis", "stadtteil"]),
  indicator("quote", "Quote", "share", ["stadtteil"]),
];

test("proposed is what there is most of, on the finest level that a map shows well, for the people who live there", () => {
  const state = proposedState([place("Schule", 100), place("Kita", 50), place("Kita", null)], levels, indicators);
  expect(state).toMatchObject({ kindName: "Kita", level: "stadtteil", demand: "einwohner", period: "2024", supply: "capacity" });
});

test("where nobody says how many they take, facilities are counted", () => {
  expect(proposedState([place("Treff", null)], levels, indicators).supply).toBe("facilities");
});

test("only an indicator that counts on the level can be a demand", () => {
  expect(demandsOf(indicators, "stadtteil").map((each) => each.code)).toEqual(["arbeitslose", "einwohner"]);
  expect(proposedState([], levels, []).demand).toBe("");
});
