import type { ReactNode } from "react";
import { shellTexts } from "../texts.de.ts";

export interface Column<Row> {
  title: string;
  cell(row: Row): ReactNode;
  numeric?: boolean;
}

interface Props<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey(row: Row): string;
}

/** On a phone rows become blocks (CSS); then the parts of a table are said by roles, which browsers otherwise forget. */
export const tableRoles = {
  table: { role: "table" },
  rows: { role: "rowgroup" },
  row: { role: "row" },
  columnHead: { role: "columnheader" },
  rowHead: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** Lists of the signed-in pages; the first column names the row. Figures have their own table, without React. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="kern-table-responsive list-region" aria-label={shellTexts.tableOf(caption)} tabIndex={0}>
      <table {...tableRoles.table} className="kern-table kern-table--small list-table">
        <caption className="figure-sr-only">{caption}</caption>
        <thead {...tableRoles.rows} className="kern-table__head">
          <tr {...tableRoles.row} className="kern-table__row">
            {columns.map((column) => (
              <th
                {...tableRoles.columnHead}
                key={column.title}
                scope="col"
                className={`kern-table__header${column.numeric ? " kern-table__header--numeric" : ""}`}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.rows} className="kern-table__body">
          {rows.map((row) => (
            <tr {...tableRoles.row} key={rowKey(row)} className="kern-table__row">
              {columns.map((column, index) => {
                const numeric = column.numeric ? "--numeric" : "";
                return index === 0 ? (
                  <th {...tableRoles.rowHead} key={column.title} scope="row" className="kern-table__header">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    {...tableRoles.cell}
                    key={column.title}
                    data-title={column.title}
                    className={`kern-table__cell${numeric && ` kern-table__cell${numeric}`}`}
                  >
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
