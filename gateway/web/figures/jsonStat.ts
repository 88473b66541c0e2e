import type { IndicatorKind } from "./kind.ts";
import type { Occasions } from "./occasions.ts";

/** JSON-stat 2.0 as the indicator service writes it: dimensions area × time, one value a cell. */

export type State = "Hidden" | "Unknown" | "NotYetReported" | "NotMeaningful" | "TooUncertain";
export type Flag = "LimitedReliability" | "Provisional" | "Revised" | "Estimated" | "AsPublished" | "Converted" | "NotPublic";
export type Direction = "higherIsWorse" | "higherIsBetter" | "neutral";

export interface Category {
  index: string[] | Record<string, number>;
  label?: Record<string, string>;
}

export interface Classes {
  method: string;
  /** Upper bounds of the classes, right-closed. */
  breaks: number[];
  count: number;
  /** The class that holds zeros and nothing else. */
  zeroClass?: number;
}

export interface ValuesDataset {
  version: "2.0";
  class: "dataset";
  label?: string;
  source?: string;
  updated?: string;
  id: string[];
  size: number[];
  dimension: Record<string, { label?: string; category: Category }>;
  value: (number | null)[] | Record<string, number | null>;
  status?: Record<string, string> | (string | null)[];
  extension: {
    indicator: {
      code: string;
      name: string;
      kind: IndicatorKind;
      unit: string;
      decimals: number;
      direction: Direction;
      factor?: number;
      occasions?: Occasions;
    };
    release: { id: string; name: string; publishedAt?: string | null; dataAsOf?: string | null };
    audience?: string;
    signs?: Record<string, string>;
    classes?: Classes;
    notes?: string[];
    /** By the index of the cell: how much of a converted number is estimated, 0 to 1. */
    estimatedShares?: Record<string, number>;
  };
}

/** One value as it may be shown: a number, or the reason why there is none. */
export interface Cell {
  value: number | null;
  state: State | null;
  flags: Flag[];
  /** How much of a converted number is estimated, 0 to 1, measured by surface; none where it is not converted, or not known. */
  estimated?: number;
}

/** A number that its reader sees and the public does not. */
export function isNotPublic(cell: Cell): boolean {
  return cell.value !== null && cell.flags.includes("NotPublic");
}

/** A number that was counted within other boundaries and converted to those of today. */
export function isConverted(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.value !== null && cell.flags.includes("Converted");
}

export interface ValueTable {
  areas: { code: string; name: string }[];
  periods: string[];
  cell(area: string, period: string): Cell;
}

const states: readonly string[] = ["Hidden", "Unknown", "NotYetReported", "NotMeaningful", "TooUncertain"];
const flags: readonly string[] = [
  "LimitedReliability",
  "Provisional",
  "Revised",
  "Estimated",
  "AsPublished",
  "Converted",
  "NotPublic",
];

function keysInOrder(category: Category): string[] {
  if (Array.isArray(category.index)) {
    return category.index;
  }
  return Object.entries(category.index)
    .sort(([, left], [, right]) => left - right)
    .map(([key]) => key);
}

/** A cell without number and without reason is `Unknown`: missing is never zero and never silent. */
function toCell(value: number | null | undefined, status: string | null | undefined): Cell {
  const words = (status ?? "").split(/[\s,;]+/);
  const number = typeof value === "number" && Number.isFinite(value) ? value : null;
  const state = words.find((word) => states.includes(word)) as State | undefined;
  return {
    value: number,
    state: number === null ? (state ?? "Unknown") : null,
    flags: words.filter((word) => flags.includes(word)) as Flag[],
  };
}

/** The highest shown number of all areas and periods. */
export function highestValue(dataset: ValuesDataset): number {
  return Object.values(dataset.value).reduce(
    (highest: number, value) => (value !== null && value > highest ? value : highest),
    Number.NEGATIVE_INFINITY,
  );
}

const missing: Cell = { value: null, state: "Unknown", flags: [] };

export function readTable(dataset: ValuesDataset): ValueTable {
  const area = dataset.dimension.area?.category ?? { index: [] };
  const time = dataset.dimension.time?.category ?? { index: [] };
  const codes = keysInOrder(area);
  const periods = keysInOrder(time);
  const areaFirst = dataset.id.indexOf("area") < dataset.id.indexOf("time");
  const row = new Map(codes.map((code, index) => [code, index]));
  const column = new Map(periods.map((period, index) => [period, index]));
  const values = dataset.value as Record<number, number | null>;
  const status = (dataset.status ?? {}) as Record<number, string | null>;
  return {
    areas: codes.map((code) => ({ code, name: area.label?.[code] ?? code })),
    periods,
    cell(code, period) {
      const r = row.get(code);
      const c = column.get(period);
      if (r === undefined || c === undefined) {
        return missing;
      }
      const index = areaFirst ? r * periods.length + c : c * codes.length + r;
      const cell = toCell(values[index], status[index]);
      const estimated = dataset.extension.estimatedShares?.[index];
      return cell.value === null || estimated === undefined ? cell : { ...cell, estimated };
    },
  };
}
