import type { AreaValue } from "./areaValue.ts";
import { ranks } from "./areaValue.ts";
import { classOf, type Scale } from "./classes.ts";
import { describeArea, mapAlternative, type Unit } from "./describe.ts";
import { svg } from "./dom.ts";
import { type AreaTopology, type Layout, layOut, type MapBox } from "./geometry.ts";
import { hatches, hatchFill } from "./hatches.ts";
import { type Direction, isNotPublic } from "./jsonStat.ts";
import { drawLabels, type Label } from "./labels.ts";
import { markAreas } from "./marks.ts";
import { classColours, ink, notPublicOutline, paper } from "./palette.ts";
import { drawPlaces, type MapPlace, placePoints } from "./places.ts";
import { drawScaleBar } from "./scaleBar.ts";

export interface MapOptions extends Unit {
  title: string;
  period: string;
  direction: Direction;
  scale: Scale;
  width: number;
  /** Default 640. */
  maximumHeight?: number;
  /** Prefix of ids inside the drawing; unique on a page. */
  id: string;
  /** Areas with a strong outline. */
  highlight?: readonly string[];
  /** Areas of one group are framed together and named by it (a municipality). */
  group?: { of(code: string): string; name(group: string): string };
  /** Names inside the areas, where they fit. Default: up to 25 areas. */
  names?: boolean;
  places?: readonly MapPlace[];
  /** Outlines of the district beneath areas that do not cover it. */
  backdrop?: AreaTopology | null;
  /** What is looked at more closely; otherwise all. */
  part?: MapBox | null;
  /** One tab stop with keys handled by the page; otherwise the map is one picture with an alternative text. */
  interactive?: { describedBy: string };
}

export interface DrawnMap {
  element: SVGSVGElement;
  layout: Layout;
}

/** Choropleth map: one node an area, classes by colour, missing values by pattern. */
export function drawMap(topology: AreaTopology, rows: readonly AreaValue[], options: MapOptions): DrawnMap {
  const layout = layOut(topology, options.width, options.maximumHeight ?? 640, options.backdrop, options.part);
  const { width, height } = layout;
  const element = svg(
    "svg",
    { class: "figure-map", width, height, viewBox: `0 0 ${width} ${height}`, ...access(rows, options) },
    hatches(options.id, [...rows.flatMap((row) => (row.state ? [row.state] : [])), "Unknown"]),
    drawBackdrop(layout),
    drawAreas(layout, rows, options),
    drawBorders(layout, options),
    drawNotPublic(layout, rows),
    svg("g", { class: "map-marks", "pointer-events": "none", fill: "none", "stroke-linejoin": "round" }),
    drawLabels(labelsOf(layout, options), layout, width < 480 ? 11 : 12.5, placePoints(options.places ?? [], layout)),
    drawPlaces(options.places ?? [], layout),
    drawScaleBar(layout),
  );
  markAreas(element, { selected: options.highlight ?? [], active: null });
  return { element, layout };
}

function access(rows: readonly AreaValue[], options: MapOptions): Record<string, string | number> {
  const name = { "aria-label": mapAlternative(rows, options, options.title, options.period) };
  return options.interactive
    ? { role: "application", tabindex: 0, "aria-describedby": options.interactive.describedBy, ...name }
    : { role: "img", ...name };
}

function drawAreas(layout: Layout, rows: readonly AreaValue[], options: MapOptions): SVGGElement {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const rank = ranks(rows);
  const colours = classColours(options.direction, options.scale);
  const width = isDense(layout) ? 0.15 : 0.7;
  const group = svg("g", { class: "map-areas", stroke: ink, "stroke-width": width, "stroke-linejoin": "round" });
  for (const area of layout.areas) {
    const row = byCode.get(area.code) ?? { code: area.code, name: area.name, value: null, state: "Unknown", flags: [] };
    const fill =
      row.value === null ? hatchFill(options.id, row.state ?? "Unknown") : colours[classOf(row.value, options.scale.breaks)];
    const name = describeArea(row, options, options.scale, rank.get(area.code), rank.size);
    const role = options.interactive ? { role: "img", "aria-label": name } : {};
    group.append(svg("path", { d: area.path, "data-area": area.code, fill: fill ?? paper, ...role }));
  }
  return group;
}

/** Where areas are a few pixels wide, lines of the usual strength would cover them. */
const isDense = (layout: Layout) => layout.areas.length > 2000;

function drawBackdrop(layout: Layout): SVGGElement | null {
  if (!layout.backdrop) {
    return null;
  }
  const { shape, borders } = layout.backdrop;
  return svg(
    "g",
    { class: "map-backdrop", "pointer-events": "none" },
    svg("path", { d: shape, fill: "#f3f4f7" }),
    svg("path", { d: borders, fill: "none", stroke: "#8a90ab" }),
  );
}

function drawBorders(layout: Layout, options: MapOptions): SVGGElement {
  const inner = options.group
    ? svg("path", { d: layout.borders(options.group.of), "stroke-width": isDense(layout) ? 0.6 : 1.9 })
    : null;
  const frame = { class: "map-borders", "pointer-events": "none", fill: "none", stroke: ink, "stroke-linejoin": "round" };
  return svg("g", frame, inner, svg("path", { d: layout.outline, "stroke-width": 1.9 }));
}

/** Areas whose number the public does not see, framed with dashes. */
function drawNotPublic(layout: Layout, rows: readonly AreaValue[]): SVGGElement | null {
  const codes = new Set(rows.filter(isNotPublic).map((row) => row.code));
  const frame = { class: "map-not-public", "pointer-events": "none", fill: "none", "stroke-linejoin": "round" };
  const outlines = layout.areas
    .filter((area) => codes.has(area.code))
    .flatMap((area) => [
      svg("path", { d: area.path, stroke: paper, "stroke-width": 3.4 }),
      svg("path", { d: area.path, ...notPublicOutline }),
    ]);
  return outlines.length === 0 ? null : svg("g", frame, ...outlines);
}

function labelsOf(layout: Layout, options: MapOptions): Label[] {
  const group = options.group;
  if (group) {
    const keys = [...new Set(layout.areas.map((area) => group.of(area.code)))];
    return keys
      .flatMap((key) => {
        const place = layout.groupCentre((code) => group.of(code) === key);
        return place ? [{ text: group.name(key), centre: place.centre, room: place.box[1][0] - place.box[0][0] }] : [];
      })
      .sort((a, b) => b.room - a.room);
  }
  if (!(options.names ?? layout.areas.length <= 25)) {
    return [];
  }
  return layout.areas
    .map((area) => ({ text: area.name, centre: area.centre, room: (area.box[1][0] - area.box[0][0]) * 0.92 }))
    .sort((a, b) => b.room - a.room);
}
