import { useCallback, useEffect, useId, useMemo, useRef } from "react";
import { legendEntries } from "../../figures/classes.ts";
import { svg } from "../../figures/dom.ts";
import { formatNumber } from "../../figures/format.ts";
import type { Layout } from "../../figures/geometry.ts";
import { drawLegend } from "../../figures/legend.ts";
import { drawMap } from "../../figures/map.ts";
import { figureTexts } from "../../figures/texts.de.ts";
import { geography, type Level } from "../api/geography.ts";
import type { MeasuredReach, PlaceFeature, PlacePoint } from "../api/network.ts";
import { FigureHost } from "../app/FigureHost.tsx";
import { Loading } from "../app/Loading.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { PlaceKey } from "../network/PlaceKey.tsx";
import { degrees, groundOf } from "./mapPoint.ts";
import { reachTexts as texts } from "./reach.texts.de.ts";
import { areCirclesDrawn, drawCircles } from "./reachCircles.ts";
import { areaValuesOf, type ReachMeasure, scaleOf } from "./reachMeasures.ts";

/** Where a facility that is only thought of stands, as its fields show it; empty: nowhere. */
export interface PlannedPoint {
  lon: string;
  lat: string;
}

interface Props {
  reach: MeasuredReach;
  measure: ReachMeasure;
  level: Level;
  facilities: readonly (PlaceFeature & { geometry: PlacePoint })[];
  kindName: string;
  planned: PlannedPoint;
  onPoint(point: PlannedPoint): void;
}

export function ReachMap({ reach, measure, level, facilities, kindName, planned, onPoint }: Props) {
  const id = useId().replace(/[^a-z0-9]/gi, "");
  const host = useRef<HTMLDivElement>(null);
  const layout = useRef<Layout | null>(null);
  const map = useResource(`map ${level.code} ${level.mapHash}`, () => geography.topology(level.code, level.mapHash), true);
  const rows = useMemo(() => areaValuesOf(reach.rows, measure), [reach, measure]);
  const scale = useMemo(() => scaleOf(rows), [rows]);
  const symbols = useMemo(() => symbolsOf(facilities, planned), [facilities, planned]);
  const draw = useCallback(
    (width: number) => {
      if (!map.data) {
        return svg("svg");
      }
      const drawn = drawMap(map.data, rows, {
        id,
        width,
        scale,
        title: texts.mapTitle(measure.name, kindName),
        unit: measure.unit,
        decimals: measure.decimals,
        period: reach.referenceDate,
        direction: measure.direction,
        maximumHeight: 620,
        places: symbols,
      });
      layout.current = drawn.layout;
      drawCircles(drawn.element, drawn.layout, symbols, reach.limitMetres);
      return drawn.element;
    },
    [map.data, rows, scale, symbols, measure, kindName, reach.referenceDate, reach.limitMetres, id],
  );
  const legend = useCallback(
    () => drawLegend(legendEntries(rows, scale), scale, { ...measure, id: `${id}-legend` }),
    [rows, scale, measure, id],
  );
  usePointer(host, layout, onPoint);
  return (
    <section className="reach-map" aria-label={texts.map}>
      <h3>
        {measure.name} <span>{figureTexts.legend(measure.unit)}</span>
      </h3>
      {map.error ? (
        <ProblemAlert error={map.error} onRetry={map.reload} />
      ) : map.data ? (
        <FigureHost draw={draw} hostRef={host} />
      ) : (
        <Loading />
      )}
      <FigureHost draw={legend} />
      <ul className="places-key">
        <li>
          <PlaceKey kind="facility" /> {texts.place}
        </li>
        {areCirclesDrawn(symbols, reach.limitMetres) && (
          <li>
            <span className="reach-circle" aria-hidden="true" /> {texts.circle(formatNumber(reach.limitMetres))}
          </li>
        )}
        {planned.lon !== "" && planned.lat !== "" && (
          <li>
            <PlaceKey kind="meetingPlace" /> {texts.plannedKey}
          </li>
        )}
      </ul>
    </section>
  );
}

/** Squares for what is there, a diamond for what is only thought of. */
function symbolsOf(facilities: Props["facilities"], planned: PlannedPoint) {
  const there = facilities.map(({ geometry, properties }) => ({
    id: properties.id,
    name: `${properties.name} (${properties.kindName})`,
    kind: "facility",
    lonLat: geometry.coordinates,
  }));
  const [lon, lat] = [planned.lon, planned.lat].map((text) => Number(text.replace(",", ".")));
  return planned.lon !== "" && planned.lat !== "" && Number.isFinite(lon) && Number.isFinite(lat)
    ? [...there, { id: "planned", name: texts.plannedName, kind: "meetingPlace", lonLat: [lon, lat] as [number, number] }]
    : there;
}

/** A click names the ground below it. With the keyboard the fields do the same. */
function usePointer(
  host: React.RefObject<HTMLDivElement | null>,
  layout: React.RefObject<Layout | null>,
  onPoint: (point: PlannedPoint) => void,
) {
  const tell = useRef(onPoint);
  tell.current = onPoint;
  useEffect(() => {
    const click = (event: MouseEvent) => {
      const drawing = (event.target as Element).closest?.("svg.figure-map");
      if (!drawing || !host.current?.contains(drawing) || !layout.current) {
        return;
      }
      const box = drawing.getBoundingClientRect();
      const zoom = layout.current.width / box.width;
      const [lon, lat] = groundOf(layout.current, [(event.clientX - box.left) * zoom, (event.clientY - box.top) * zoom]);
      tell.current({ lon: degrees(lon), lat: degrees(lat) });
    };
    document.addEventListener("click", click);
    return () => document.removeEventListener("click", click);
  }, [host, layout]);
}
