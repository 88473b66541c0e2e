import { describeFlag } from "./describe.ts";
import { html } from "./dom.ts";
import { estimatedPercent } from "./estimated.ts";
import { formatChange, formatPeriod, formatValue } from "./format.ts";
import type { Cell } from "./jsonStat.ts";
import { figureTexts as texts } from "./texts.de.ts";

export interface TableColumn {
  key: string;
  title: string;
  numeric: boolean;
}

export interface TableRow {
  /** Area of the row; links the row to the other figures. */
  code: string;
  /** One content a column; the first is the head of the row. */
  cells: Node[] | string[];
}

export interface TableOptions {
  caption: string;
  columns: readonly TableColumn[];
  /** With buttons in the heads; the page sorts and draws again. */
  sort?: { key: string; ascending: boolean };
  /** Column whose cell is the head of the row. Default: first. */
  rowHeader?: string;
}

/** Native table with caption and scopes; the classes are KERN's. */
export function drawTable(rows: readonly TableRow[], options: TableOptions): HTMLTableElement {
  const rowHeader = options.rowHeader ?? options.columns[0]?.key;
  const heads = options.columns.map((column) => drawHead(column, options.sort));
  const body = html("tbody", { class: "kern-table__body" });
  for (const row of rows) {
    const line = html("tr", { class: "kern-table__row", "data-area": row.code });
    options.columns.forEach((column, index) => {
      const isHeader = column.key === rowHeader;
      const kind = isHeader ? "header" : "cell";
      const numeric = column.numeric ? ` kern-table__${kind}--numeric` : "";
      line.append(
        html(
          isHeader ? "th" : "td",
          { class: `kern-table__${kind}${numeric}`, scope: isHeader ? "row" : null },
          row.cells[index],
        ),
      );
    });
    body.append(line);
  }
  return html(
    "table",
    { class: "kern-table kern-table--small figure-table" },
    html("caption", {}, options.caption),
    html("thead", { class: "kern-table__head" }, html("tr", { class: "kern-table__row" }, ...heads)),
    body,
  );
}

function drawHead(column: TableColumn, sort: TableOptions["sort"]): HTMLTableCellElement {
  const numeric = column.numeric ? " kern-table__header--numeric" : "";
  const attributes = { class: `kern-table__header${numeric}`, scope: "col" };
  if (!sort) {
    return html("th", attributes, column.title);
  }
  const sorted = sort.key === column.key;
  const direction = sort.ascending ? "ascending" : "descending";
  const arrow = html("span", { class: "sort-arrow", "aria-hidden": "true" }, sorted ? (sort.ascending ? "▲" : "▼") : "");
  const button = html(
    "button",
    { type: "button", class: "sort-button", "data-sort": column.key },
    html("span", {}, column.title),
    arrow,
  );
  return html("th", { ...attributes, "aria-sort": sorted ? direction : null }, button);
}

/** A number, or the sign of the reason with the reason itself for those who cannot see or know signs. */
export function valueCell(cell: Cell, decimals: number, unit: string, signs?: Readonly<Record<string, string>>): Node {
  if (cell.value !== null) {
    const share = cell.estimated === undefined ? "" : ` (${estimatedPercent(cell.estimated)})`;
    const flags = cell.flags.map((flag) =>
      html("abbr", { title: describeFlag(flag, cell) }, texts.flagSigns[flag] + (flag === "Converted" ? share : "")),
    );
    return html("span", { class: "value" }, formatValue(cell.value, decimals, unit), ...flags.flatMap((flag) => [" ", flag]));
  }
  const state = cell.state ?? "Unknown";
  const sign = html("span", { "aria-hidden": "true" }, signs?.[state] ?? texts.signs[state]);
  return html(
    "span",
    { class: "value-missing", title: texts.reasons[state] },
    sign,
    html("span", { class: "figure-sr-only" }, texts.states[state]),
  );
}

/** Difference of two shown values; of a withheld one there is none. */
export function changeText(now: Cell, before: Cell, decimals: number): string {
  return now.value === null || before.value === null ? "" : formatChange(now.value - before.value, decimals);
}

/** One row an area, one column a period: the table behind a report's figure. */
export function periodColumns(periods: readonly string[]): TableColumn[] {
  return [
    { key: "area", title: texts.area, numeric: false },
    ...periods.map((period) => ({ key: period, title: formatPeriod(period), numeric: true })),
  ];
}
