import { useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import type { Analysis, AnalysisRow } from "../api/analyses.ts";
import { Button } from "../app/Button.tsx";
import { type Column, DataTable } from "../app/DataTable.tsx";
import { SelectField } from "../app/Field.tsx";
import { analysisTexts as texts } from "./analyses.texts.de.ts";
import { MissingSign } from "./MissingSign.tsx";
import { cellText, headOf, sortedBy } from "./resultCells.ts";

const shownRows = 60;

/** By what a table is first sorted: what the analysis is about. */
const firstSort: Partial<Record<Analysis["analysis"], string>> = {
  change: "change",
  trend: "slope",
  uncertainty: "value",
  clusters: "statistic",
  segregation: "contribution",
  correlation: "first",
};

interface Props {
  analysis: Analysis;
  area: string;
  onArea(area: string): void;
  csv: string;
}

export function AnalysisTable({ analysis, area, onArea, csv }: Props) {
  const [sort, setSort] = useState<string | null>(null);
  const [isAll, setAll] = useState(false);
  const by = sort ?? firstSort[analysis.analysis] ?? null;
  // Similar areas come in the order of their distance.
  const rows = by === null ? analysis.rows : sortedBy(analysis, by);
  const shown = isAll ? rows : rows.filter((row, index) => index < shownRows || row.area === area);
  return (
    <section className="block analysis-table" aria-labelledby="analysis-table">
      <div className="analysis-table-head">
        <h2 id="analysis-table" className="kern-heading-medium">
          {texts.table}
        </h2>
        <SelectField label={texts.sort} value={by ?? "order"} onChange={(event) => setSort(event.currentTarget.value)}>
          {by === null && <option value="order">{analysis.columns[0]?.title}</option>}
          <option value="name">{texts.byName}</option>
          {analysis.columns.map((column) => (
            <option key={column.code} value={column.code}>
              {column.title}
            </option>
          ))}
        </SelectField>
      </div>
      <DataTable caption={texts.table} rows={shown} rowKey={(row) => row.area} columns={columnsOf(analysis, area, onArea)} />
      <p className="analysis-more">
        {shown.length < rows.length && (
          <>
            <span>{texts.onlyFirst(formatNumber(shown.length), formatNumber(rows.length))}</span>
            <Button look="tertiary" small onClick={() => setAll(true)}>
              {texts.showAll}
            </Button>
          </>
        )}
        <a className="text-link" href={csv} download>
          {texts.csv}
        </a>
      </p>
    </section>
  );
}

function columnsOf(analysis: Analysis, area: string, onArea: (area: string) => void): Column<AnalysisRow>[] {
  return [
    {
      title: texts.area,
      cell: (row) => (
        <>
          <button type="button" className="area-button" aria-pressed={row.area === area} onClick={() => onArea(row.area)}>
            {row.name}
          </button>
          {row.within && <span className="analysis-within">{row.within}</span>}
          {row.isNotPublic && <span className="analysis-within">{texts.notPublic}</span>}
        </>
      ),
    },
    ...analysis.columns.map((column, index) => ({
      title: headOf(column),
      numeric: column.kind !== "text",
      cell: (row: AnalysisRow) => {
        const cell = row.cells[index];
        return !cell ? "" : cell.state ? <MissingSign cell={cell} /> : cellText(cell, column);
      },
    })),
  ];
}
