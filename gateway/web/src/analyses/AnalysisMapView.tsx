import { useCallback, useId, useMemo } from "react";
import { legendEntries, scaleOf } from "../../figures/classes.ts";
import type { AreaTopology } from "../../figures/geometry.ts";
import { drawGroupLegend, drawGroupMap } from "../../figures/groupMap.ts";
import { drawLegend } from "../../figures/legend.ts";
import { drawMap } from "../../figures/map.ts";
import type { Analysis, AnalysisMap } from "../api/analyses.ts";
import type { Level } from "../api/indicators.ts";
import { FigureHost } from "../app/FigureHost.tsx";
import { Loading } from "../app/Loading.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { municipalLevel, useTopology } from "../atlas/useAtlasData.ts";
import { analysisTexts as texts } from "./analyses.texts.de.ts";
import { groupsOf, valuesOf } from "./resultCells.ts";

interface Props {
  analysis: Analysis;
  map: AnalysisMap;
  level: Level | null;
  levels: readonly Level[];
  area: string;
  onArea(area: string): void;
}

export function AnalysisMapView({ analysis, map, level, levels, area, onArea }: Props) {
  const topology = useTopology(level);
  const backdrop = useTopology(level?.isOverlapping ? (municipalLevel(levels) ?? null) : null);
  return (
    <section className="analysis-map" aria-labelledby="analysis-map">
      <h2 id="analysis-map" className="kern-heading-small">
        {map.title}
      </h2>
      {topology.error ? (
        <ProblemAlert error={topology.error} onRetry={topology.reload} />
      ) : level && level.mapHash === "" ? (
        <p className="kern-body">{texts.noMap}</p>
      ) : topology.data ? (
        <Drawn analysis={analysis} map={map} topology={topology.data} backdrop={backdrop.data} area={area} onArea={onArea} />
      ) : (
        <Loading />
      )}
    </section>
  );
}

interface DrawnProps {
  analysis: Analysis;
  map: AnalysisMap;
  topology: AreaTopology;
  backdrop: AreaTopology | null;
  area: string;
  onArea(area: string): void;
}

function Drawn({ analysis, map, topology, backdrop, area, onArea }: DrawnProps) {
  const selected = useMemo(() => (area ? [area] : []), [area]);
  const id = useId().replace(/[^a-z0-9]/gi, "");
  const isGroups = map.groups.length > 0;
  const rows = useMemo(() => valuesOf(analysis, map.column), [analysis, map.column]);
  const groups = useMemo(() => groupsOf(analysis), [analysis]);
  const scale = useMemo(
    () => scaleOf(map.classes ?? undefined, Math.max(...rows.flatMap((row) => row.value ?? []), Number.NEGATIVE_INFINITY)),
    [map.classes, rows],
  );
  const draw = useCallback(
    (width: number) => {
      const frame = { id, width, title: map.title, direction: map.direction, backdrop, maximumHeight: 520 };
      return isGroups
        ? drawGroupMap(topology, groups, { ...frame, groups: map.groups })
        : drawMap(topology, rows, { ...frame, unit: map.unit, decimals: map.decimals, period: analysis.period, scale }).element;
    },
    [id, map, backdrop, isGroups, topology, groups, rows, analysis.period, scale],
  );
  const legend = useCallback(
    () =>
      isGroups
        ? drawGroupLegend(groups, map.groups, { id: `${id}-legend`, direction: map.direction })
        : drawLegend(legendEntries(rows, scale), scale, {
            id: `${id}-legend`,
            unit: map.unit,
            decimals: map.decimals,
            direction: map.direction,
          }),
    [id, isGroups, groups, map, rows, scale],
  );
  return (
    <>
      <FigureHost draw={draw} selected={selected} onSelect={onArea} />
      <p className="analysis-unit">{isGroups ? "" : map.unit}</p>
      <FigureHost draw={legend} />
      <p className="figure-hint">{texts.mapHint}</p>
    </>
  );
}
