import { type RefObject, useCallback, useId, useRef, useState } from "react";
import { describeArea } from "../../figures/describe.ts";
import { type AreaTopology, type Layout, type MapBox, neighboursOf } from "../../figures/geometry.ts";
import { drawMap } from "../../figures/map.ts";
import { onMap } from "../api/network.ts";
import type { ActiveArea } from "../app/activeArea.ts";
import { FigureHost } from "../app/FigureHost.tsx";
import { atlasTexts as texts } from "../texts.de.ts";
import type { AtlasModel } from "./atlasModel.ts";
import { MapPartButtons } from "./MapPartButtons.tsx";
import { MapTooltip } from "./MapTooltip.tsx";
import type { AtlasData } from "./useAtlasData.ts";
import { useMapKeys } from "./useMapKeys.ts";
import { useMapPart } from "./useMapPart.ts";

interface Props {
  topology: AreaTopology;
  data: AtlasData;
  model: AtlasModel;
  active: ActiveArea;
  onSelect(area: string): void;
  /** Where the focus goes when the map is left by Escape. */
  exit: RefObject<HTMLElement | null>;
  /** Receives the element that holds the drawing, for export. */
  sheet: RefObject<HTMLDivElement | null>;
}

export function MapSection({ topology, data, model, active, onSelect, exit, sheet: host }: Props) {
  const id = useId().replace(/[^a-z0-9]/gi, "");
  const frame = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<Layout | null>(null);
  const [spoken, setSpoken] = useState("");
  const { indicator, state } = data;
  const part = useMapPart(topology, data.level, layout);
  const shown = part?.shown ?? topology;
  const draw = useMapDrawing({ data, model, id, onLayout: setLayout, topology: shown, part: part?.box ?? null });

  const describe = useCallback(
    (code: string) => {
      const row = model.byCode.get(code);
      return row ? describeArea(row, indicator, model.scale, model.rank.get(code), model.rank.size) : model.nameOf(code);
    },
    [model, indicator],
  );

  useMapKeys(frame, {
    scene: () => ({ places: layout?.areas ?? [], neighbours: neighboursOf(shown), rows: model.rows }),
    active: () => active.get(),
    start: state.areas.at(-1) ?? null,
    onMove: (area) => {
      active.set(area);
      setSpoken(describe(area));
    },
    onSelect: (area) => {
      setSpoken((state.areas.includes(area) ? texts.unpicked : texts.picked)(model.nameOf(area)));
      onSelect(area);
    },
    onLeave: () => {
      active.set(null);
      setSpoken("");
      exit.current?.focus();
    },
  });

  return (
    <section className="atlas-map" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="figure-sr-only">
        {texts.mapTitle}
      </h2>
      <div className="map-frame" ref={frame}>
        <FigureHost draw={draw} selected={state.areas} active={active} onSelect={onSelect} hostRef={host} />
        {part && <MapPartButtons part={part} layout={layout} active={active} picked={state.areas.at(-1) ?? null} />}
        <MapTooltip layout={layout} active={active} model={model} unit={indicator} />
      </div>
      <p id={`${id}-help`} className="map-help">
        {texts.mapHelp}
      </p>
      <div className="figure-sr-only" aria-live="polite">
        {spoken}
      </div>
    </section>
  );
}

interface Drawing {
  data: AtlasData;
  model: AtlasModel;
  id: string;
  onLayout(layout: Layout): void;
  topology: AreaTopology;
  part: MapBox | null;
}

function useMapDrawing({ data, model, id, onLayout, topology, part }: Drawing) {
  const { indicator, state, backdrop, places, level } = data;
  return useCallback(
    (width: number) => {
      const grouped = level.rank > 1 && !level.isOverlapping;
      const { element, layout } = drawMap(topology, model.rows, {
        id,
        width,
        backdrop,
        part,
        title: indicator.name,
        unit: indicator.unit,
        decimals: indicator.decimals,
        period: state.period,
        direction: indicator.direction,
        scale: model.scale,
        maximumHeight: Math.max(360, Math.min(680, window.innerHeight * 0.74)),
        interactive: { describedBy: `${id}-help` },
        places: onMap(places).map(({ geometry, properties }) => ({
          id: properties.id,
          name: `${properties.name} (${properties.kindName})`,
          kind: properties.kind,
          lonLat: geometry.coordinates,
        })),
        ...(grouped ? { group: { of: model.groupOf, name: model.nameOf } } : {}),
      });
      onLayout(layout);
      return element;
    },
    [topology, part, backdrop, model, indicator, state.period, places, level.rank, level.isOverlapping, id, onLayout],
  );
}
