import type { AreaValue } from "../../figures/areaValue.ts";
import type { Scale } from "../../figures/classes.ts";
import type { Direction, State } from "../../figures/jsonStat.ts";
import type { MeasuredReach, ReachOfArea, ReachValue } from "../api/network.ts";
import { reachTexts as texts } from "./reach.texts.de.ts";

/** One of the numbers that the map can show. */
export interface ReachMeasure {
  key: string;
  name: string;
  unit: string;
  decimals: number;
  direction: Direction;
  value(row: ReachOfArea): ReachValue;
}

const number = (value: number | null): ReachValue =>
  value === null ? { number: null, state: "NotMeaningful" } : { number: value, state: "Shown" };

/** Those that an answer has: people only where they were asked for, surfaces only as the crow flies. */
export function measuresOf(reach: MeasuredReach): ReachMeasure[] {
  const isStraight = reach.by === "straight";
  const measure = (key: string, unit: string, decimals: number, direction: Direction, value: ReachMeasure["value"]) => ({
    key,
    name: texts.measures[key] ?? key,
    unit,
    decimals,
    direction,
    value,
  });
  const { units } = texts;
  return [
    ...(reach.demand
      ? [
          measure(
            "access",
            reach.supply === "facilities" ? units.accessFacilities : units.accessCapacity,
            2,
            "higherIsBetter",
            (row) => row.access ?? number(null),
          ),
        ]
      : []),
    isStraight
      ? measure("nearest", units.metres, 0, "higherIsWorse", (row) => number(row.nearestMetres))
      : measure("nearest", units.minutes, 1, "higherIsWorse", (row) => number(row.nearestMinutes)),
    measure("facilities", units.facilities, 0, "higherIsBetter", (row) => number(row.facilities)),
    measure("capacity", units.capacity, 0, "higherIsBetter", (row) => row.capacity),
    ...(isStraight ? [measure("surface", units.surface, 1, "higherIsBetter", (row) => number(row.surfacePercent))] : []),
  ];
}

/** The rows of the map. */
export function areaValuesOf(rows: readonly ReachOfArea[], measure: ReachMeasure): AreaValue[] {
  return rows.map((row) => {
    const { number: value, state } = measure.value(row);
    return { code: row.area, name: row.areaName, value, state: value === null ? (state as State) : null, flags: [] };
  });
}

const most = 5;

/** At most five classes with about as many areas in each; areas with none at all are a class of their own. */
export function scaleOf(rows: readonly AreaValue[]): Scale {
  const numbers = rows.flatMap((row) => (row.value === null ? [] : [row.value])).sort((a, b) => a - b);
  const above = numbers.filter((value) => value > 0);
  const hasZeros = above.length < numbers.length;
  const classes = hasZeros ? most - 1 : most;
  const limits = Array.from({ length: classes }, (_, index) => above[Math.ceil(((index + 1) * above.length) / classes) - 1]);
  const breaks = [...new Set(limits.filter((limit) => limit !== undefined))];
  return { breaks: hasZeros ? [0, ...breaks] : breaks, zeroClass: hasZeros ? 0 : null };
}

/** Who is served worst comes first; areas without a number come last, in the order they came. */
export function worstFirst(rows: readonly ReachOfArea[], measure: ReachMeasure): ReachOfArea[] {
  const sign = measure.direction === "higherIsWorse" ? -1 : 1;
  const of = (row: ReachOfArea) => measure.value(row).number;
  // No way to any facility is the worst that a distance can be.
  const missing = (row: ReachOfArea) => (measure.key === "nearest" && row.nearest === null ? -1 : 1);
  // Of those equally bad off, who has it farthest.
  const distance = (row: ReachOfArea) => row.nearestMetres ?? row.nearestMinutes ?? Number.MAX_VALUE;
  return [...rows].sort((a, b) => {
    const [one, other] = [of(a), of(b)];
    if (one === null || other === null) {
      return (one === null ? missing(a) : 0) - (other === null ? missing(b) : 0);
    }
    return sign * (one - other) || distance(b) - distance(a) || 0;
  });
}

/** Areas whose numbers a planned facility changes, with the row before. */
export function changesOf(before: MeasuredReach, after: MeasuredReach): { before: ReachOfArea; after: ReachOfArea }[] {
  const known = new Map(before.rows.map((row) => [row.area, row]));
  return after.rows.flatMap((row) => {
    const old = known.get(row.area);
    return old && numbersOf(old) !== numbersOf(row) ? [{ before: old, after: row }] : [];
  });
}

function numbersOf(row: ReachOfArea): string {
  return JSON.stringify({ ...row, areaName: "", demand: null });
}
