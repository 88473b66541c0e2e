import type { AreaValue } from "../../figures/areaValue.ts";
import type { Scale } from "../../figures/classes.ts";
import { readTable, type ValuesDataset } from "../../figures/jsonStat.ts";
import type { Difference } from "../api/indicators.ts";

/** For each area by how much it changed; nothing where both numbers are the same, the reason where there is no number to compare. */
export function differenceRows(values: ValuesDataset, period: string, differences: readonly Difference[]): AreaValue[] {
  const table = readTable(values);
  const byArea = new Map(differences.map((difference) => [difference.area, difference]));
  return table.areas.map((area) => {
    const cell = table.cell(area.code, period);
    const difference = byArea.get(area.code);
    const change = difference ? difference.change : cell.value === null ? null : 0;
    return {
      ...area,
      value: change,
      state: change === null ? (cell.state ?? "Unknown") : null,
      flags: cell.flags.filter((flag) => flag === "NotPublic"),
    };
  });
}

/** Less and more apart, each in two classes, and a class of its own for what has not changed. */
export function changeScale(rows: readonly AreaValue[]): Scale {
  const values = rows.flatMap((row) => (row.value === null ? [] : [row.value])).sort((a, b) => a - b);
  const below = halves(values.filter((value) => value < 0));
  const above = halves(values.filter((value) => value > 0));
  // Always, also where every area changed: otherwise the first class above would begin below zero.
  return values.length === 0 ? { breaks: [], zeroClass: null } : { breaks: [...below, 0, ...above], zeroClass: below.length };
}

function halves(sorted: readonly number[]): number[] {
  const middle = sorted[Math.ceil(sorted.length / 2) - 1];
  const last = sorted.at(-1);
  return middle === undefined || last === undefined ? [] : [...new Set([middle, last])];
}
