import { type Cell, readTable, type ValuesDataset } from "./jsonStat.ts";

/** A row of a figure: one area with what may be shown of it. */
export interface AreaValue extends Cell {
  code: string;
  name: string;
  /** Name of the larger area it lies in, where that helps the reader. */
  within?: string;
}

export function valuesOfPeriod(dataset: ValuesDataset, period: string, only?: ReadonlySet<string>): AreaValue[] {
  const table = readTable(dataset);
  return table.areas
    .filter((area) => !only || only.has(area.code))
    .map((area) => ({ ...area, ...table.cell(area.code, period) }));
}

/** Rank 1 is the highest value; equal values share a rank; areas without a number have none. */
export function ranks(rows: readonly AreaValue[]): Map<string, number> {
  const numbers = rows.flatMap((row) => (row.value === null ? [] : [row.value])).sort((a, b) => b - a);
  const first = new Map<number, number>();
  numbers.forEach((value, index) => {
    if (!first.has(value)) {
      first.set(value, index + 1);
    }
  });
  return new Map(rows.flatMap((row) => (row.value === null ? [] : [[row.code, first.get(row.value) ?? 0] as const])));
}

/** Highest first; areas without a number at the end, in the order they came: their place must tell nothing. */
export function byValue(rows: readonly AreaValue[]): AreaValue[] {
  const withNumber = rows.filter((row) => row.value !== null);
  const without = rows.filter((row) => row.value === null);
  return [...withNumber.sort((a, b) => (b.value ?? 0) - (a.value ?? 0)), ...without];
}
