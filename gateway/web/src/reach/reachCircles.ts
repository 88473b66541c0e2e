import { svg } from "../../figures/dom.ts";
import type { Layout } from "../../figures/geometry.ts";
import { ink } from "../../figures/palette.ts";
import { type MapPlace, placePoints } from "../../figures/places.ts";

/** More of them are a thicket and say nothing. */
const mostCircles = 120;

export function areCirclesDrawn(places: readonly MapPlace[], metres: number | null): metres is number {
  return metres !== null && places.length > 0 && places.length <= mostCircles;
}

/** How far is near, around each facility; beneath the symbols and out of the way of the pointer. */
export function drawCircles(drawing: SVGSVGElement, layout: Layout, places: readonly MapPlace[], metres: number | null): void {
  if (!areCirclesDrawn(places, metres)) {
    return;
  }
  const frame = { class: "reach-circles", "pointer-events": "none", fill: "none", stroke: ink, "stroke-opacity": 0.55 };
  const circles = placePoints(places, layout).map(([cx, cy]) =>
    svg("circle", { cx, cy, r: Math.round(metres * layout.scale * 10) / 10, "stroke-dasharray": "3 3" }),
  );
  drawing.querySelector(".map-marks")?.before(svg("g", frame, ...circles));
}
