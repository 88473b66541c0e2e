import { useCallback, useMemo } from "react";
import { isNotPublic } from "../../figures/jsonStat.ts";
import { drawSeries, type SeriesLine } from "../../figures/series.ts";
import type { ActiveArea } from "../app/activeArea.ts";
import { FigureHost } from "../app/FigureHost.tsx";
import { atlasTexts as texts } from "../texts.de.ts";
import { maximumAreas } from "./atlasAddress.ts";
import type { AtlasModel } from "./atlasModel.ts";
import type { AtlasData } from "./useAtlasData.ts";

interface Props {
  data: AtlasData;
  model: AtlasModel;
  active: ActiveArea;
  onSelect(area: string): void;
}

export function SeriesSection({ data, model, active, onSelect }: Props) {
  const { indicator, state } = data;
  const lines = useMemo(() => linesOf(data, model), [data, model]);
  const draw = useCallback(
    (width: number) =>
      drawSeries(lines, {
        width,
        title: indicator.name,
        unit: indicator.unit,
        decimals: indicator.decimals,
        periods: model.periods,
        occasions: indicator.occasions,
        period: state.period,
      }),
    [lines, indicator, model.periods, state.period],
  );
  return (
    <section className="atlas-figure" aria-labelledby="series-title">
      <h2 id="series-title" className="kern-heading-small">
        {texts.seriesTitle}{" "}
        <span className="figure-subtitle">{indicator.unit === "Anzahl" ? indicator.shortName : `in ${indicator.unit}`}</span>
      </h2>
      <FigureHost draw={draw} selected={state.areas} active={active} onSelect={onSelect} />
      <p className="figure-hint">
        {lines.some((line) => line.role === "context") && texts.contextLines} {state.areas.length === 0 && texts.seriesHelp}{" "}
        {lines.some((line) => line.role !== "context" && line.cells.some(isNotPublic)) && texts.notPublicPoints}
      </p>
    </section>
  );
}

/** Thin lines of all areas, the chosen ones, and the larger areas; counts of a whole would flatten those of its parts. */
function linesOf({ state }: AtlasData, model: AtlasModel): SeriesLine[] {
  const cells = (code: string) => model.periods.map((period) => model.cell(code, period));
  const line = (code: string, role: SeriesLine["role"]): SeriesLine => ({
    code,
    role,
    name: model.nameOf(code),
    cells: cells(code),
  });
  const few = model.rows.length <= maximumAreas && model.rows.length > 1;
  const chosen = state.areas.length > 0 || !few ? state.areas : model.rows.map((row) => row.code);
  const context = model.rows.filter((row) => !chosen.includes(row.code)).map((row) => line(row.code, "context"));
  const references = model.yardsticksOf(state.areas.at(-1) ?? null).map((item) => line(item.code, "reference"));
  return [...context, ...chosen.map((code) => line(code, "selected")), ...references];
}
