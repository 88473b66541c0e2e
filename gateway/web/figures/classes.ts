import type { AreaValue } from "./areaValue.ts";
import type { Classes, State } from "./jsonStat.ts";

/** Index of the class, from 0. Breaks are upper bounds and belong to the class below them. */
export function classOf(value: number, breaks: readonly number[]): number {
  const index = breaks.findIndex((upper) => value <= upper);
  return index === -1 ? Math.max(breaks.length - 1, 0) : index;
}

/** Upper bounds of all classes. Fixed classes may end below the highest value: one more, open upwards, holds the rest. */
export function upperBounds(classes: Classes | undefined, highest: number): number[] {
  const breaks = classes?.breaks ?? [];
  return breaks.length > 0 && highest > (breaks.at(-1) ?? highest) ? [...breaks, Number.POSITIVE_INFINITY] : breaks;
}

export type LegendEntry =
  | { kind: "class"; index: number; from: number | null; to: number; count: number }
  | { kind: "state"; state: State; count: number };

const stateOrder: readonly State[] = ["Hidden", "Unknown", "NotYetReported", "NotMeaningful", "TooUncertain"];

/** Classes from low to high with the number of areas in each, then the reasons that occur. */
export function legendEntries(rows: readonly AreaValue[], breaks: readonly number[]): LegendEntry[] {
  const classes: LegendEntry[] = breaks.map((to, index) => ({
    kind: "class",
    index,
    from: breaks[index - 1] ?? null,
    to,
    count: rows.filter((row) => row.value !== null && classOf(row.value, breaks) === index).length,
  }));
  const reasons = stateOrder.flatMap((state): LegendEntry[] => {
    const count = rows.filter((row) => row.value === null && row.state === state).length;
    return count === 0 ? [] : [{ kind: "state", state, count }];
  });
  return [...classes, ...reasons];
}
