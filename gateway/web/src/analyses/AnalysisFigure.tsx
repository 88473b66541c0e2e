import { type ReactNode, useCallback, useMemo } from "react";
import { drawBars } from "../../figures/bars.ts";
import { scaleOf } from "../../figures/classes.ts";
import { formatNumber } from "../../figures/format.ts";
import { drawIntervals } from "../../figures/intervals.ts";
import { drawScatter } from "../../figures/scatter.ts";
import type { Analysis } from "../api/analyses.ts";
import { FigureHost } from "../app/FigureHost.tsx";
import { analysisTexts as texts } from "./analyses.texts.de.ts";
import type { AnalysisState } from "./analysisAddress.ts";
import { barsOf, type FigureBars, intervalsOf, mostIntervals, pointsOf } from "./figureRows.ts";
import { TrendFigure } from "./TrendFigure.tsx";

interface Props {
  analysis: Analysis;
  state: AnalysisState;
  onArea(area: string): void;
}

/** The picture beside the map: each analysis has its own. */
export function AnalysisFigure({ analysis, state, onArea }: Props) {
  const selected = useMemo(() => (state.area ? [state.area] : []), [state.area]);
  const shared = { analysis, selected, onArea };
  switch (analysis.analysis) {
    case "change":
      return <Bars {...shared} title={texts.changeFigure} column="change" />;
    case "segregation":
      return <Bars {...shared} title={texts.contributionFigure} column="contribution" />;
    case "similarity":
      return <Bars {...shared} title={texts.factsFigure} column={null} />;
    case "trend":
      return <TrendFigure analysis={analysis} state={state} />;
    case "uncertainty":
      return <Intervals {...shared} />;
    case "correlation":
      return <Scatter {...shared} />;
    case "clusters":
      return null;
  }
}

interface DrawnProps {
  analysis: Analysis;
  selected: readonly string[];
  onArea(area: string): void;
}

function Framed({ id, title, hint, children }: { id: string; title: string; hint?: string; children: ReactNode }) {
  return (
    <section className="analysis-figure" aria-labelledby={id}>
      <h2 id={id} className="kern-heading-small">
        {title}
      </h2>
      {children}
      {hint && <p className="figure-hint">{hint}</p>}
    </section>
  );
}

function Bars({ analysis, selected, onArea, title, column }: DrawnProps & { title: string; column: string | null }) {
  const bars: FigureBars = useMemo(() => barsOf(analysis, column), [analysis, column]);
  const draw = useCallback(
    (width: number) =>
      drawBars(bars.rows, {
        width,
        title,
        layout: "list",
        unit: bars.unit,
        decimals: bars.decimals,
        period: analysis.period,
        direction: analysis.map?.direction ?? "neutral",
        scale: scaleOf(bars.classes, bars.highest),
      }),
    [bars, title, analysis],
  );
  return (
    <Framed id="analysis-bars" title={title} hint={bars.left > 0 ? texts.barsLeft(formatNumber(bars.left)) : ""}>
      <FigureHost draw={draw} selected={selected} onSelect={onArea} />
    </Framed>
  );
}

function Intervals({ analysis, selected, onArea }: DrawnProps) {
  const rows = useMemo(() => intervalsOf(analysis), [analysis]);
  const { unit, decimals, direction, name } = analysis.indicator;
  const fact = analysis.facts.find((candidate) => candidate.code === "reference");
  const value = fact?.cell.number;
  const draw = useCallback(
    (width: number) =>
      drawIntervals(rows.slice(0, mostIntervals), {
        width,
        unit,
        decimals,
        direction,
        title: name,
        ...(value === undefined || value === null ? {} : { reference: { name: fact?.name ?? "", value } }),
      }),
    [rows, unit, decimals, direction, name, fact, value],
  );
  const more =
    rows.length > mostIntervals ? ` ${texts.intervalsFirst(formatNumber(mostIntervals), formatNumber(rows.length))}` : "";
  return (
    <Framed id="analysis-intervals" title={texts.intervalsFigure} hint={texts.intervalsHint + more}>
      <FigureHost draw={draw} selected={selected} onSelect={onArea} />
    </Framed>
  );
}

function Scatter({ analysis, selected, onArea }: DrawnProps) {
  const points = useMemo(() => pointsOf(analysis), [analysis]);
  const draw = useCallback(
    (width: number) => {
      const [x, y] = analysis.columns.map(({ title, unit, decimals }) => ({ title, unit, decimals }));
      const none = { title: "", unit: "", decimals: 0 };
      return drawScatter(points, { width, x: x ?? none, y: y ?? none, highlight: selected });
    },
    [points, analysis.columns, selected],
  );
  return (
    <Framed id="analysis-scatter" title={texts.scatterFigure}>
      <FigureHost draw={draw} onSelect={onArea} />
    </Framed>
  );
}
