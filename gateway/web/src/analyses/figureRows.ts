import { type AreaValue, byValue } from "../../figures/areaValue.ts";
import type { IntervalRow } from "../../figures/intervals.ts";
import type { Classes } from "../../figures/jsonStat.ts";
import type { ScatterPoint } from "../../figures/scatter.ts";
import type { Analysis } from "../api/analyses.ts";
import { columnAt, numberOf, valuesOf } from "./resultCells.ts";

/** More rows than this are no picture any more. */
export const mostIntervals = 40;

/** The same for bars: half of them the highest, half the lowest. */
const mostBars = 24;

export interface FigureBars {
  /** How many areas with a number are not drawn. */
  left: number;
  rows: AreaValue[];
  unit: string;
  decimals: number;
  classes: Classes | undefined;
  highest: number;
}

/** The areas by one column; without a column the facts, as bars to compare. */
export function barsOf(analysis: Analysis, column: string | null): FigureBars {
  if (column === null) {
    const { unit, decimals } = analysis.indicator;
    const rows = analysis.facts.map(
      (fact): AreaValue => ({
        code: fact.code,
        name: fact.name,
        value: fact.cell.number ?? null,
        state: fact.cell.state,
        flags: [],
      }),
    );
    return { rows, unit, decimals, left: 0, ...single(rows) };
  }
  const all = valuesOf(analysis, column);
  const rows = ends(all);
  const left = all.length - rows.length;
  const { unit = "", decimals = 0, kind = "number" } = analysis.columns[columnAt(analysis, column)] ?? {};
  const classes = analysis.map?.column === column ? (analysis.map.classes ?? undefined) : undefined;
  return {
    rows,
    left,
    unit: kind === "change" ? "" : unit,
    decimals,
    ...(classes ? { classes, highest: highest(rows) } : single(rows)),
  };
}

/** All of a few; of many the highest and the lowest, and none of those without a number. */
function ends(rows: readonly AreaValue[]): AreaValue[] {
  if (rows.length <= mostBars) {
    return [...rows];
  }
  const known = byValue(rows).filter((row) => row.value !== null);
  return known.length <= mostBars ? known : [...known.slice(0, mostBars / 2), ...known.slice(-mostBars / 2)];
}

/** One colour for all. */
function single(rows: readonly AreaValue[]): { classes: Classes; highest: number } {
  const most = highest(rows);
  return { classes: { method: "fixed", breaks: [most], count: 1 }, highest: most };
}

const highest = (rows: readonly AreaValue[]) => Math.max(1e-9, ...rows.flatMap((row) => row.value ?? []));

/** Highest first. */
export function intervalsOf(analysis: Analysis): IntervalRow[] {
  return analysis.rows
    .flatMap((row): IntervalRow[] => {
      const value = numberOf(analysis, row, "value");
      return value === null
        ? []
        : [
            {
              code: row.area,
              name: row.name,
              value,
              lower: numberOf(analysis, row, "lower"),
              upper: numberOf(analysis, row, "upper"),
              smoothed: numberOf(analysis, row, "smoothed"),
              tone: analysis.map?.groups.find((group) => group.code === row.group)?.tone ?? "none",
            },
          ];
    })
    .sort((a, b) => b.value - a.value);
}

export function pointsOf(analysis: Analysis): ScatterPoint[] {
  return analysis.rows.flatMap((row): ScatterPoint[] => {
    const [x, y] = [numberOf(analysis, row, "first"), numberOf(analysis, row, "second")];
    return x === null || y === null ? [] : [{ code: row.area, name: row.name, x, y, notPublic: row.isNotPublic }];
  });
}
