import type { AreaValue } from "./areaValue.ts";
import { type Classes, isNotPublic, type State } from "./jsonStat.ts";

/** The classes as figures draw them. */
export interface Scale {
  /** Upper bounds, right-closed; the last may be infinite. */
  breaks: readonly number[];
  /** The class that holds zeros and nothing else. */
  zeroClass: number | null;
}

/** Index of the class, from 0. Breaks are upper bounds and belong to the class below them. */
export function classOf(value: number, breaks: readonly number[]): number {
  const index = breaks.findIndex((upper) => value <= upper);
  return index === -1 ? Math.max(breaks.length - 1, 0) : index;
}

/** The classes of the service. Fixed ones may end below the highest value: one more, open upwards, holds the rest. */
export function scaleOf(classes: Classes | undefined, highest: number): Scale {
  const breaks = classes?.breaks ?? [];
  const open = breaks.length > 0 && highest > (breaks.at(-1) ?? highest);
  return { breaks: open ? [...breaks, Number.POSITIVE_INFINITY] : breaks, zeroClass: classes?.zeroClass ?? null };
}

/** How many classes lie below zero: they come first. */
export function negativeClasses({ breaks, zeroClass }: Scale): number {
  return zeroClass ?? breaks.filter((upper) => upper <= 0).length;
}

/** A class as the legend names it. */
export function classEntry(index: number, { breaks, zeroClass }: Scale, count: number): ClassEntry {
  const to = breaks[index] ?? Number.POSITIVE_INFINITY;
  return { kind: "class", index, from: breaks[index - 1] ?? null, to, count, isZero: index === zeroClass };
}

export interface ClassEntry {
  kind: "class";
  index: number;
  from: number | null;
  to: number;
  count: number;
  isZero: boolean;
}

export type LegendEntry =
  | ClassEntry
  | { kind: "state"; state: State; count: number }
  /** Numbers among the classes that the public does not see. */
  | { kind: "notPublic"; count: number };

const stateOrder: readonly State[] = ["Hidden", "Unknown", "NotYetReported", "NotMeaningful", "TooUncertain"];

/** Classes from low to high with the number of areas in each, then the reasons that occur, then how many are not public. */
export function legendEntries(rows: readonly AreaValue[], scale: Scale): LegendEntry[] {
  const classes: LegendEntry[] = scale.breaks.map((_, index) =>
    classEntry(index, scale, rows.filter((row) => row.value !== null && classOf(row.value, scale.breaks) === index).length),
  );
  const reasons = stateOrder.flatMap((state): LegendEntry[] => {
    const count = rows.filter((row) => row.value === null && row.state === state).length;
    return count === 0 ? [] : [{ kind: "state", state, count }];
  });
  const notPublic = rows.filter(isNotPublic).length;
  return [...classes, ...reasons, ...(notPublic === 0 ? [] : [{ kind: "notPublic", count: notPublic } as const])];
}
