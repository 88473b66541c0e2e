import type { AreaValue } from "../../figures/areaValue.ts";
import { compareNames, formatChange, formatNumber } from "../../figures/format.ts";
import type { GroupedArea } from "../../figures/groupMap.ts";
import type { Flag } from "../../figures/jsonStat.ts";
import type { Analysis, AnalysisCell, AnalysisColumn, AnalysisRow } from "../api/analyses.ts";

/** What figures and table take out of an answer. */

export const columnAt = (analysis: Analysis, code: string): number =>
  analysis.columns.findIndex((column) => column.code === code);

export function cellOf(analysis: Analysis, row: AnalysisRow, code: string): AnalysisCell | undefined {
  return row.cells[columnAt(analysis, code)];
}

export const numberOf = (analysis: Analysis, row: AnalysisRow, code: string): number | null =>
  cellOf(analysis, row, code)?.number ?? null;

export function headOf(column: AnalysisColumn): string {
  return column.unit === "" || column.unit === "Anzahl" ? column.title : `${column.title} (${column.unit})`;
}

/** A number or a text; empty where there is a reason instead. */
export function cellText(cell: AnalysisCell, column: AnalysisColumn): string {
  if (cell.number !== null && cell.number !== undefined) {
    return column.kind === "change" ? formatChange(cell.number, column.decimals) : formatNumber(cell.number, column.decimals);
  }
  return cell.text ?? "";
}

const publicity = (row: AnalysisRow): Flag[] => (row.isNotPublic ? ["NotPublic"] : []);

/** The numbers of one column, as figures draw them. */
export function valuesOf(analysis: Analysis, code: string): AreaValue[] {
  return analysis.rows.map((row) => {
    const cell = cellOf(analysis, row, code);
    const value = cell?.number ?? null;
    return {
      code: row.area,
      name: row.name,
      ...(row.within ? { within: row.within } : {}),
      value,
      state: value === null ? (cell?.state ?? "Unknown") : null,
      flags: publicity(row),
    };
  });
}

/** The groups of the rows; an area without a number has the reason of its first cell that has one. */
export function groupsOf(analysis: Analysis): GroupedArea[] {
  return analysis.rows.map((row) => ({
    code: row.area,
    name: row.name,
    group: row.group,
    state: row.group === null ? (row.cells.find((cell) => cell.state)?.state ?? "Unknown") : null,
    notPublic: row.isNotPublic,
  }));
}

/** Numbers from the highest, texts by the alphabet; what has neither stands at the end, in the order it came. */
export function sortedBy(analysis: Analysis, code: string): AnalysisRow[] {
  const column = columnAt(analysis, code);
  if (column < 0) {
    return [...analysis.rows].sort((a, b) => compareNames(a.name, b.name));
  }
  const isText = analysis.columns[column]?.kind === "text";
  const key = (row: AnalysisRow) => row.cells[column];
  const has = (row: AnalysisRow) => (isText ? Boolean(key(row)?.text) : typeof key(row)?.number === "number");
  const known = analysis.rows.filter(has);
  known.sort((a, b) =>
    isText ? compareNames(key(a)?.text ?? "", key(b)?.text ?? "") : (key(b)?.number ?? 0) - (key(a)?.number ?? 0),
  );
  return [...known, ...analysis.rows.filter((row) => !has(row))];
}
