import { html, svg } from "./dom.ts";
import { type AreaTopology, type DrawnArea, layOut } from "./geometry.ts";
import { hatches, hatchFill } from "./hatches.ts";
import type { Direction, State } from "./jsonStat.ts";
import { markAreas } from "./marks.ts";
import { ink, notPublicOutline, paper } from "./palette.ts";
import { figureTexts as texts } from "./texts.de.ts";
import { isDotted, type Tone, toneColour } from "./tones.ts";

export interface AreaGroup {
  code: string;
  name: string;
  tone: Tone;
}

export interface GroupedArea {
  code: string;
  name: string;
  /** Null where the area has no number. */
  group: string | null;
  state: State | null;
  notPublic: boolean;
}

export interface GroupMapOptions {
  /** Prefix of ids inside the drawing; unique on a page. */
  id: string;
  title: string;
  width: number;
  direction: Direction;
  groups: readonly AreaGroup[];
  /** Default 640. */
  maximumHeight?: number;
  backdrop?: AreaTopology | null;
  highlight?: readonly string[];
}

type Look = Pick<GroupMapOptions, "id" | "direction">;

function fillOf(group: AreaGroup | undefined, state: State | null, look: Look): string {
  if (!group) {
    return hatchFill(look.id, state ?? "Unknown");
  }
  return group.tone === "none"
    ? hatchFill(look.id, "NotMeaningful")
    : isDotted(group.tone)
      ? `url(#${look.id}-${group.tone})`
      : toneColour(group.tone, look.direction);
}

function patterns(groups: readonly AreaGroup[], states: readonly State[], look: Look): SVGDefsElement {
  const defs = hatches(look.id, [...states, "Unknown", "NotMeaningful"]);
  for (const { tone } of groups.filter((group) => isDotted(group.tone))) {
    const colour = toneColour(tone === "outlierHigh" ? "strongHigh" : "strongLow", look.direction);
    defs.append(
      svg(
        "pattern",
        { id: `${look.id}-${tone}`, width: 8, height: 8, patternUnits: "userSpaceOnUse" },
        svg("rect", { width: 8, height: 8, fill: paper }),
        svg("circle", { cx: 4, cy: 4, r: 2.4, fill: colour }),
      ),
    );
  }
  return defs;
}

/** Areas by group: what a test found of them, not how high they are. */
export function drawGroupMap(topology: AreaTopology, rows: readonly GroupedArea[], options: GroupMapOptions): SVGSVGElement {
  const layout = layOut(topology, options.width, options.maximumHeight ?? 640, options.backdrop);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const line = layout.areas.length > 2000 ? 0.15 : 0.7;
  const areas = svg("g", { class: "map-areas", stroke: ink, "stroke-width": line, "stroke-linejoin": "round" });
  const dashed = svg("g", { class: "map-not-public", "pointer-events": "none", fill: "none" });
  for (const area of layout.areas) {
    const row = byCode.get(area.code);
    areas.append(areaPath(area, row, options));
    if (row?.notPublic) {
      dashed.append(svg("path", { d: area.path, ...notPublicOutline }));
    }
  }
  const element = svg(
    "svg",
    {
      class: "figure-map",
      width: layout.width,
      height: layout.height,
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      role: "img",
      "aria-label": texts.groupAlternative(options.title, countsOf(rows, options.groups)),
    },
    patterns(
      options.groups,
      rows.flatMap((row) => row.state ?? []),
      options,
    ),
    layout.backdrop ? svg("path", { d: layout.backdrop.shape, fill: "#f3f4f7", "pointer-events": "none" }) : null,
    areas,
    svg("path", { d: layout.outline, fill: "none", stroke: ink, "stroke-width": 1.9, "pointer-events": "none" }),
    dashed,
    svg("g", { class: "map-marks", "pointer-events": "none", fill: "none", "stroke-linejoin": "round" }),
  );
  markAreas(element, { selected: options.highlight ?? [], active: null });
  return element;
}

function areaPath(area: DrawnArea, row: GroupedArea | undefined, options: GroupMapOptions): SVGPathElement {
  const group = options.groups.find((candidate) => candidate.code === row?.group);
  const words = group?.name ?? texts.states[row?.state ?? "Unknown"];
  return svg(
    "path",
    { d: area.path, "data-area": area.code, fill: fillOf(group, row?.state ?? null, options) },
    svg("title", {}, `${row?.name ?? area.name}: ${words}`),
  );
}

function countsOf(rows: readonly GroupedArea[], groups: readonly AreaGroup[]): string[] {
  return groups
    .map((group) => ({ name: group.name, count: rows.filter((row) => row.group === group.code).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name}: ${texts.areaCount(count)}`);
}

/** A list: swatch, group, number of areas; then the reasons that occur. */
export function drawGroupLegend(
  rows: readonly GroupedArea[],
  groups: readonly AreaGroup[],
  look: { id: string; direction: Direction },
): HTMLUListElement {
  const list = html("ul", { class: "figure-legend" });
  const states = [...new Set(rows.flatMap((row) => (row.group === null ? (row.state ?? "Unknown") : [])))];
  const add = (fill: string, text: string, count: number, outline: Record<string, string | number> = { stroke: ink }) =>
    list.append(
      html(
        "li",
        { class: "legend-entry" },
        svg(
          "svg",
          { class: "legend-swatch", width: 26, height: 18, "aria-hidden": "true" },
          patterns(groups, states, look),
          svg("rect", { x: 0.5, y: 0.5, width: 25, height: 17, fill, ...outline }),
        ),
        html("span", { class: "legend-text" }, text),
        html("span", { class: "legend-count" }, texts.areaCount(count)),
      ),
    );
  for (const group of groups) {
    const count = rows.filter((row) => row.group === group.code).length;
    if (count > 0 || group.tone !== "none") {
      add(fillOf(group, null, look), group.name, count);
    }
  }
  for (const state of states) {
    const count = rows.filter((row) => row.group === null && (row.state ?? "Unknown") === state).length;
    add(hatchFill(look.id, state), `${texts.signs[state]}  ${texts.states[state]}`, count);
  }
  const notPublic = rows.filter((row) => row.notPublic).length;
  if (notPublic > 0) {
    add(paper, `${texts.flagSigns.NotPublic}  ${texts.flags.NotPublic}`, notPublic, { ...notPublicOutline });
  }
  return list;
}
