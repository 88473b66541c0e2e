import { svg } from "./dom.ts";
import type { Layout } from "./geometry.ts";
import { ink, paper } from "./palette.ts";
import { toUtm32 } from "./utm.ts";

/** A facility or meeting place, in geographic coordinates. */
export interface MapPlace {
  id: string;
  name: string;
  kind: string;
  lonLat: [number, number];
}

/** Facilities are squares, meeting places are diamonds: told apart without colour. */
export function placeSymbol(kind: string, x: number, y: number): SVGPathElement {
  const shape = kind === "meetingPlace" ? "M0,-6 L6,0 L0,6 L-6,0 Z" : "M-4.3,-4.3 H4.3 V4.3 H-4.3 Z";
  const fill = kind === "meetingPlace" ? "#ffd54a" : ink;
  return svg("path", {
    d: shape,
    transform: `translate(${x},${y})`,
    fill,
    stroke: kind === "meetingPlace" ? ink : paper,
    "stroke-width": 1.4,
  });
}

/** Where the symbols stand in the drawing. */
export function placePoints(places: readonly MapPlace[], layout: Layout): [number, number][] {
  return places.map((place) => layout.project(toUtm32(place.lonLat)));
}

export function drawPlaces(places: readonly MapPlace[], layout: Layout): SVGGElement {
  const group = svg("g", { class: "map-places" });
  for (const place of places) {
    const [x, y] = layout.project(toUtm32(place.lonLat));
    const symbol = placeSymbol(place.kind, x, y);
    symbol.setAttribute("data-place", place.id);
    symbol.append(svg("title", {}, place.name));
    group.append(symbol);
  }
  return group;
}
