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

/** Lists of the signed-in pages; the first column names the row. Figures have their own table, without React. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="kern-table-responsive list-region" aria-label={shellTexts.tableOf(caption)} tabIndex={0}>
      <table className="kern-table kern-table--small list-table">
        <caption className="figure-sr-only">{caption}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {columns.map((column) => (
              <th
                key={column.title}
                scope="col"
                className={`kern-table__header${column.numeric ? " kern-table__header--numeric" : ""}`}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {rows.map((row) => (
            <tr key={rowKey(row)} className="kern-table__row">
              {columns.map((column, index) => {
                const numeric = column.numeric ? "--numeric" : "";
                return index === 0 ? (
                  <th key={column.title} scope="row" className="kern-table__header">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.title} className={`kern-table__cell${numeric && ` kern-table__cell${numeric}`}`}>
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
