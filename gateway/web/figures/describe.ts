import { type AreaValue, byValue } from "./areaValue.ts";
import { classOf, type Scale } from "./classes.ts";
import { estimatedText } from "./estimated.ts";
import { formatPeriod, formatValue } from "./format.ts";
import type { Cell, Flag } from "./jsonStat.ts";
import { figureTexts as texts } from "./texts.de.ts";

export interface Unit {
  unit: string;
  decimals: number;
}

/** The value as a reader sees it: number with unit and flags, or the reason in words. */
export function describeCell(cell: Cell, unit: Unit): string {
  if (cell.value === null) {
    return texts.states[cell.state ?? "Unknown"];
  }
  const flags = cell.flags.map((flag) => describeFlag(flag, cell)).join(", ");
  return formatValue(cell.value, unit.decimals, unit.unit) + (flags ? ` (${flags})` : "");
}

/** What a flag means; of a converted number also how much of it is estimated. */
export function describeFlag(flag: Flag, { estimated }: Cell): string {
  return flag === "Converted" && estimated !== undefined
    ? `${texts.flags[flag]}, ${estimatedText(estimated)}`
    : texts.flags[flag];
}

/** What is read aloud when an area is reached: area, value, class, rank. */
export function describeArea(row: AreaValue, unit: Unit, { breaks }: Scale, rank?: number, ranked?: number): string {
  const parts = [row.within && row.within !== row.name ? `${row.name}, ${row.within}` : row.name, describeCell(row, unit)];
  if (row.value !== null) {
    if (breaks.length > 0) {
      parts.push(texts.classOf(classOf(row.value, breaks) + 1, breaks.length));
    }
    if (rank !== undefined && ranked !== undefined) {
      parts.push(texts.rankOf(rank, ranked));
    }
  }
  return `${parts[0]}: ${parts.slice(1).join(", ")}`;
}

export function extremes(rows: readonly AreaValue[], unit: Unit): { highest: string; lowest: string } {
  const ordered = byValue(rows).filter((row) => row.value !== null);
  const name = (row: AreaValue | undefined) => (row ? `${row.name} (${describeCell(row, unit)})` : "");
  return { highest: name(ordered[0]), lowest: name(ordered.at(-1)) };
}

export function mapAlternative(rows: readonly AreaValue[], unit: Unit, title: string, period: string): string {
  const shown = rows.filter((row) => row.value !== null).length;
  const { highest, lowest } = extremes(rows, unit);
  return texts.mapAlternative(title, unit.unit, formatPeriod(period), shown, rows.length - shown, highest, lowest);
}
