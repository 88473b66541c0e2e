import { useCallback } from "react";
import { svg } from "../../figures/dom.ts";
import { layOut } from "../../figures/geometry.ts";
import { drawLabels } from "../../figures/labels.ts";
import { drawPlaces, placePoints } from "../../figures/places.ts";
import { onMap, type PlaceFeature } from "../api/network.ts";
import { FigureHost } from "../app/FigureHost.tsx";
import { municipalLevel, useDistrict, useTopology } from "../atlas/useAtlasData.ts";
import { networkTexts as texts } from "../texts.de.ts";

/** The places on the outlines of the municipalities. */
export function PlacesMap({ places }: { places: readonly PlaceFeature[] }) {
  const { district } = useDistrict();
  const municipalities = useTopology(district ? (municipalLevel(district.levels) ?? null) : null).data;
  const draw = useCallback(
    (width: number) => {
      if (!municipalities) {
        return svg("svg");
      }
      const symbols = onMap(places).map(({ geometry, properties }) => ({ ...properties, lonLat: geometry.coordinates }));
      const layout = layOut(municipalities, width, 560, municipalities);
      const frame = { width: layout.width, height: layout.height, viewBox: `0 0 ${layout.width} ${layout.height}` };
      const names = layout.areas
        .map((area) => ({ text: area.name, centre: area.centre, room: (area.box[1][0] - area.box[0][0]) * 0.92 }))
        .sort((a, b) => b.room - a.room);
      return svg(
        "svg",
        { class: "figure-map", role: "img", "aria-label": texts.mapAlternative(places.length), ...frame },
        svg("path", { d: layout.backdrop?.shape, fill: "#f3f4f7" }),
        svg("path", { d: layout.backdrop?.borders, fill: "none", stroke: "#8a90ab" }),
        svg("path", { d: layout.outline, fill: "none", stroke: "#4a4f6a", "stroke-width": 1.6 }),
        drawLabels(names, layout, width < 480 ? 11 : 12.5, placePoints(symbols, layout)),
        drawPlaces(symbols, layout),
      );
    },
    [municipalities, places],
  );
  return (
    <section className="places-map" aria-label={texts.map}>
      <FigureHost draw={draw} />
    </section>
  );
}
