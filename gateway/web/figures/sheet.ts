import type { LegendEntry, Scale } from "./classes.ts";
import { svg } from "./dom.ts";
import { hatches } from "./hatches.ts";
import { entryFill, entryOutline, entryText, type LegendOptions } from "./legend.ts";
import { ink, mutedInk, paper, reference } from "./palette.ts";
import { wrap } from "./text.ts";

export interface SheetOptions extends LegendOptions {
  title: string;
  subtitle: string;
  /** What must be read before all else: not public, a draft, corrected. */
  warnings?: readonly string[];
  /** Source, date, release, and what must travel with the figure. */
  notes: readonly string[];
}

const noteSize = 12;
const warningSize = 13;

/** The map on a page of its own, with title, legend and source: a file that explains itself. */
export function sheetSvg(map: SVGSVGElement, entries: readonly LegendEntry[], scale: Scale, options: SheetOptions): string {
  const [width, mapHeight] = [Number(map.getAttribute("width")), Number(map.getAttribute("height"))];
  const total = Math.max(width, 520);
  const warnings = (options.warnings ?? []).flatMap((warning) => wrap(warning, warningSize, total - 24));
  const notes = options.notes.flatMap((note) => wrap(note, noteSize, total - 24));
  const mapTop = 72 + warnings.length * 18;
  const legendTop = mapTop + 4 + mapHeight + 16;
  const rows = Math.ceil(entries.length / 2);
  const height = legendTop + rows * 24 + notes.length * 18 + 30;
  const sheet = svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: total,
      height,
      viewBox: `0 0 ${total} ${height}`,
      "font-family": "Fira Sans, Arial, sans-serif",
    },
    svg("title", {}, options.title),
    svg("rect", { width: total, height, fill: paper }),
    svg("text", { x: 12, y: 34, "font-size": 22, "font-weight": 600, fill: ink }, options.title),
    svg("text", { x: 12, y: 58, "font-size": 14, fill: mutedInk }, options.subtitle),
    ...warnings.map((line, index) =>
      svg("text", { x: 12, y: 78 + index * 18, "font-size": warningSize, "font-weight": 600, fill: reference }, line),
    ),
    placedMap(map, mapTop),
    legend(entries, scale, options, legendTop, total),
    ...notes.map((note, index) =>
      svg("text", { x: 12, y: legendTop + rows * 24 + 24 + index * 18, "font-size": noteSize, fill: mutedInk }, note),
    ),
  );
  return new XMLSerializer().serializeToString(sheet);
}

/** Without what only serves the page: focus, roles, marks of the pointer. */
function placedMap(map: SVGSVGElement, top: number): SVGSVGElement {
  const copy = map.cloneNode(true) as SVGSVGElement;
  for (const name of ["role", "tabindex", "aria-describedby", "class"]) {
    copy.removeAttribute(name);
  }
  copy.setAttribute("y", String(top));
  return copy;
}

function legend(entries: readonly LegendEntry[], scale: Scale, options: LegendOptions, top: number, width: number): SVGGElement {
  const rows = Math.ceil(entries.length / 2);
  const states = entries.flatMap((entry) => (entry.kind === "state" ? [entry.state] : []));
  const group = svg("g", {}, hatches(options.id, states));
  entries.forEach((entry, index) => {
    const x = 12.5 + Math.floor(index / rows) * (width / 2);
    const y = top + (index % rows) * 24;
    const fill = entryFill(entry, scale, options);
    group.append(svg("rect", { x, y: y + 0.5, width: 25, height: 17, fill, ...entryOutline(entry) }));
    group.append(
      svg("text", { x: x + 34, y: y + 14, "font-size": 13, fill: ink }, `${entryText(entry, options)} (${entry.count})`),
    );
  });
  return group;
}
