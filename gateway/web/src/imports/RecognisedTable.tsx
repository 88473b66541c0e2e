import { formatNumber } from "../../figures/format.ts";
import { Badge, type Tone } from "../app/Badge.tsx";
import { Block } from "../app/Block.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { importTexts as texts } from "./imports.texts.de.ts";

const tones: Record<"Ask" | "Likely" | "Sure", Tone> = { Ask: "warning", Likely: "info", Sure: "success" };
const shownRows = 5;

interface Props {
  proposal: {
    columns: { name: string; examples: string[]; distinct: number; empty: number }[];
    rows: { line: number; values: string[] }[];
    notes: { certainty: keyof typeof tones; text: string }[];
  };
}

/** The guesses in words, the doubtful first, beside the first lines of the file. */
export function RecognisedTable({ proposal }: Props) {
  const { columns, rows, notes } = proposal;
  return (
    <Block id="recognised-title" title={texts.recognisedTitle}>
      <ul className="recognition-notes">
        {notes.map((note) => (
          <li key={note.text}>
            <Badge tone={tones[note.certainty]}>{texts.certainties[note.certainty]}</Badge>
            <span>{note.text}</span>
          </li>
        ))}
      </ul>
      <details className="disclosure">
        <summary>{`${texts.columnsTitle} (${columns.length})`}</summary>
        <DataTable
          caption={texts.columnsTitle}
          rows={columns}
          rowKey={(column) => column.name}
          columns={[
            { title: texts.columnTitle, cell: (column) => column.name },
            { title: texts.examples, cell: (column) => column.examples.slice(0, 3).join(", ") },
            { title: texts.distinct, numeric: true, cell: (column) => formatNumber(column.distinct) },
            { title: texts.empty, numeric: true, cell: (column) => formatNumber(column.empty) },
          ]}
        />
      </details>
      <h3>{texts.tableTitle}</h3>
      <DataTable
        caption={texts.tableTitle}
        rows={rows.slice(0, shownRows)}
        rowKey={(row) => String(row.line)}
        columns={[
          { title: texts.row, cell: (row) => row.line },
          ...columns.map((column, index) => ({
            title: column.name,
            cell: (row: (typeof rows)[number]) => row.values[index] ?? "",
          })),
        ]}
      />
    </Block>
  );
}
