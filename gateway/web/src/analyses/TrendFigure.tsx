import { useCallback, useMemo } from "react";
import { type Cell, readTable, type ValuesDataset } from "../../figures/jsonStat.ts";
import { drawSeries, type SeriesLine } from "../../figures/series.ts";
import type { Analysis, AnalysisRow } from "../api/analyses.ts";
import { indicators } from "../api/indicators.ts";
import { askedReport } from "../app/edition.ts";
import { FigureHost } from "../app/FigureHost.tsx";
import { Loading } from "../app/Loading.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { analysisTexts as texts } from "./analyses.texts.de.ts";
import type { AnalysisState } from "./analysisAddress.ts";
import { cellOf, numberOf } from "./resultCells.ts";
import { trendPoints } from "./trendPoints.ts";

/** The course of the area pointed out, with its line; without one that of the steepest clear trend. */
export function TrendFigure({ analysis, state }: { analysis: Analysis; state: AnalysisState }) {
  const asked = askedReport({ ...state, ownClasses: false });
  const code = analysis.indicator.code;
  const values = useResource(
    `values ${code} ${analysis.level} ${state.publicEdition} ${state.release}`,
    () => indicators.values(code, [analysis.level], asked),
    true,
  );
  const row = useMemo(() => chosenRow(analysis, state.area), [analysis, state.area]);
  if (values.error) {
    return <ProblemAlert error={values.error} onRetry={values.reload} />;
  }
  return values.data && row ? <Course analysis={analysis} row={row} values={values.data} /> : <Loading />;
}

function chosenRow(analysis: Analysis, area: string): AnalysisRow | undefined {
  const steepness = (row: AnalysisRow) =>
    row.group === "Rising" || row.group === "Falling" ? Math.abs(numberOf(analysis, row, "slope") ?? 0) : -1;
  const steepest = [...analysis.rows].sort((a, b) => steepness(b) - steepness(a))[0];
  return analysis.rows.find((row) => row.area === area) ?? steepest;
}

function Course({ analysis, row, values }: { analysis: Analysis; row: AnalysisRow; values: ValuesDataset }) {
  const { indicator } = analysis;
  const lines = useMemo(() => linesOf(analysis, row, values), [analysis, row, values]);
  const draw = useCallback(
    (width: number) =>
      drawSeries(lines, {
        width,
        title: `${indicator.name}, ${row.name}`,
        unit: indicator.unit,
        decimals: indicator.decimals,
        periods: indicator.periods,
        occasions: indicator.occasions,
        period: analysis.period,
      }),
    [lines, indicator, row.name, analysis.period],
  );
  return (
    <section className="analysis-figure" aria-labelledby="analysis-course">
      <h2 id="analysis-course" className="kern-heading-small">
        {texts.trendFigure(row.name)} <span className="figure-subtitle">{indicator.unit}</span>
      </h2>
      <FigureHost draw={draw} />
      <p className="kern-body">{cellOf(analysis, row, "sentence")?.text}</p>
      {lines.length > 1 && <p className="figure-hint">{texts.trendHint}</p>}
    </section>
  );
}

function linesOf(analysis: Analysis, row: AnalysisRow, values: ValuesDataset): SeriesLine[] {
  const table = readTable(values);
  const { periods } = analysis.indicator;
  const from = analysis.choices.find((choice) => choice.parameter === "from")?.chosen[0] ?? periods[0] ?? "";
  const [first, last] = [numberOf(analysis, row, "lineFirst"), numberOf(analysis, row, "lineLast")];
  const own: SeriesLine = {
    code: row.area,
    name: row.name,
    role: "selected",
    cells: periods.map((period) => table.cell(row.area, period)),
  };
  if (first === null || last === null) {
    return [own];
  }
  const line = trendPoints(periods, from, analysis.period, first, last).map(
    (value): Cell => ({ value, state: value === null ? "NotMeaningful" : null, flags: [] }),
  );
  return [own, { code: "trend", name: texts.trendLine, role: "reference", cells: line }];
}
