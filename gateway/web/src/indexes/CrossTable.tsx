import { formatNumber } from "../../figures/format.ts";
import type { ComputedIndex } from "../api/indexes.ts";
import { DataTable } from "../app/DataTable.tsx";
import { indexTexts as texts } from "./indexes.texts.de.ts";

interface CrossRow {
  name: string;
  counts: readonly number[];
}

/** How many areas have each pair of status and dynamics. */
export function CrossTable({ index }: { index: ComputedIndex }) {
  const { pairs, status, dynamics, unpaired } = index;
  if (!pairs || !dynamics) {
    return null;
  }
  const rows: CrossRow[] = status.classes.map((row, at) => ({ name: row.name, counts: pairs[at] ?? [] }));
  return (
    <>
      <DataTable
        caption={texts.crossCaption}
        rows={rows}
        rowKey={(row) => row.name}
        columns={[
          { title: texts.crossCorner, cell: (row) => row.name },
          ...dynamics.classes.map((column, at) => ({
            title: `${texts.dynamics} ${column.name}`,
            cell: (row: CrossRow) => formatNumber(row.counts[at] ?? 0),
            numeric: true,
          })),
        ]}
      />
      {unpaired > 0 && <p className="muted">{texts.unpaired(formatNumber(unpaired))}</p>}
    </>
  );
}
