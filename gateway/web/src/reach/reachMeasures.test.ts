import { expect, test } from "vitest";
import type { MeasuredReach, ReachOfArea } from "../api/network.ts";
import { areaValuesOf, changesOf, measuresOf, scaleOf, worstFirst } from "./reachMeasures.ts";

function row(area: string, metres: number | null, facilities: number, access: number | null = null): ReachOfArea {
  return {
    area,
    areaName: `Gebiet ${area}`,
    nearest: metres === null ? null : "Kita",
    nearestMetres: metres,
    nearestMinutes: null,
    facilities,
    capacity: { number: 10 * facilities, state: "Shown" },
    surfacePercent: 50,
    demand: { number: 100, state: "Shown" },
    access: access === null ? { number: null, state: "Hidden" } : { number: access, state: "Shown" },
  };
}

function reachOf(rows: ReachOfArea[]): MeasuredReach {
  return {
    level: "dorf",
    levelName: "Dorf",
    referenceDate: "2026-01-01",
    by: "straight",
    limitMetres: 1000,
    limitMinutes: null,
    supply: "capacity",
    demand: { indicator: "ew", name: "Einwohner", unit: "Personen", period: "2024", release: "Herbst" },
    facilities: 2,
    withoutCapacity: 0,
    withoutPoint: [],
    areasWithoutAny: 0,
    notes: [],
    rows,
  };
}

const reach = reachOf([row("1", 500, 2, 12), row("2", 2500, 0, 0), row("3", 900, 1)]);
const [access, nearest] = measuresOf(reach);

test("people and surfaces are measures only where the answer has them", () => {
  expect(measuresOf(reach).map((measure) => measure.key)).toEqual(["access", "nearest", "facilities", "capacity", "surface"]);
  expect(measuresOf({ ...reach, demand: null, by: "foot" }).map((measure) => measure.key)).toEqual([
    "nearest",
    "facilities",
    "capacity",
  ]);
});

test("a value that was withheld keeps its reason on the map", () => {
  expect(access && areaValuesOf(reach.rows, access).map(({ value, state }) => value ?? state)).toEqual([12, 0, "Hidden"]);
});

test("the worst served come first, those without a number last", () => {
  expect(nearest && worstFirst(reach.rows, nearest).map((each) => each.area)).toEqual(["2", "3", "1"]);
  expect(access && worstFirst(reach.rows, access).map((each) => each.area)).toEqual(["2", "1", "3"]);
});

test("no way to any is worse than the longest", () => {
  expect(nearest && worstFirst([...reach.rows, row("4", null, 0)], nearest)[0]?.area).toBe("4");
});

test("none at all is a class of its own", () => {
  const values = [0, 0, 1, 2, 3, 4, 5, 6, 7, 8].map((value) => ({ code: "", name: "", value, state: null, flags: [] }));
  expect(scaleOf(values)).toEqual({ breaks: [0, 2, 4, 6, 8], zeroClass: 0 });
  expect(scaleOf(values.slice(2, 4))).toEqual({ breaks: [1, 2], zeroClass: null });
  expect(scaleOf([])).toEqual({ breaks: [], zeroClass: null });
});

test("a planned facility changes the areas that it is near to", () => {
  const after = reachOf([row("1", 500, 2, 12), row("2", 100, 1, 8), row("3", 900, 1)]);
  expect(changesOf(reach, after).map((change) => change.after.area)).toEqual(["2"]);
});
