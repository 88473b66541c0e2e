import { useCallback } from "react";
import { drawBars } from "../../figures/bars.ts";
import type { ActiveArea } from "../app/activeArea.ts";
import { FigureHost } from "../app/FigureHost.tsx";
import { atlasTexts as texts } from "../texts.de.ts";
import type { AtlasModel } from "./atlasModel.ts";
import type { AtlasData } from "./useAtlasData.ts";

interface Props {
  data: AtlasData;
  model: AtlasModel;
  active: ActiveArea;
  onSelect(area: string): void;
}

export function RankingSection({ data, model, active, onSelect }: Props) {
  const { indicator, state } = data;
  const district = model.yardsticksOf(null)[0];
  const draw = useCallback(
    (width: number) =>
      drawBars(model.rows, {
        width,
        title: indicator.name,
        unit: indicator.unit,
        decimals: indicator.decimals,
        period: state.period,
        direction: indicator.direction,
        scale: model.scale,
        highlight: state.areas,
        ...(district && district.cell.value !== null ? { reference: { name: district.name, value: district.cell.value } } : {}),
      }),
    [model, indicator, state.period, state.areas, district],
  );
  return (
    <section className="atlas-figure" aria-labelledby="ranking-title">
      <h2 id="ranking-title" className="kern-heading-small">
        {texts.rankingTitle} <span className="figure-subtitle">{texts.subtitle(data.level.namePlural, state.period)}</span>
      </h2>
      <FigureHost draw={draw} selected={state.areas} active={active} onSelect={onSelect} className="ranking-host" />
    </section>
  );
}
