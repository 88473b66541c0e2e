import type { ReactNode } from "react";
import type { BoardCell, BoardColumn } from "../api/dataCatalogue.ts";
import { DataTable } from "../app/DataTable.tsx";
import { BoardCellView } from "./BoardCellView.tsx";
import { completenessTexts as texts } from "./completeness.texts.de.ts";

interface Props<Row> {
  caption: string;
  /** Heads the column of names. */
  title: string;
  periods: BoardColumn[];
  rows: readonly Row[];
  keyOf(row: Row): string;
  nameOf(row: Row): ReactNode;
}

/** Rows by periods; the last period is running. */
export function BoardTable<Row extends { cells: BoardCell[] }>({ caption, title, periods, rows, keyOf, nameOf }: Props<Row>) {
  return (
    <div className="board">
      <DataTable
        caption={caption}
        rows={rows}
        rowKey={keyOf}
        columns={[
          { title, cell: nameOf },
          ...periods.map((period, index) => ({
            title: index === periods.length - 1 ? texts.running(period.name) : period.name,
            cell: (row: Row) => {
              const cell = row.cells.find((one) => one.period === period.key);
              return cell ? <BoardCellView cell={cell} /> : null;
            },
          })),
        ]}
      />
    </div>
  );
}
