import { svg } from "./dom.ts";
import { type AreaTopology, layOut } from "./geometry.ts";
import { drawLabels } from "./labels.ts";
import { accent, ink } from "./palette.ts";

export interface PlaceMapOptions {
  /** What the picture says, in words: "Lage von … in …". */
  alternative: string;
  /** The areas to be found; the others of the topology are not drawn. */
  highlight: readonly string[];
  width: number;
  /** Default 640. */
  maximumHeight?: number;
  /** The larger areas around, with their names. */
  backdrop: AreaTopology;
}

/** Where an area lies: its shape in one strong colour on the quiet outlines of the larger areas. No values. */
export function drawPlaceMap(topology: AreaTopology, options: PlaceMapOptions): SVGSVGElement {
  const height = options.maximumHeight ?? 640;
  const layout = layOut(topology, options.width, height, options.backdrop);
  const around = layOut(options.backdrop, options.width, height);
  const wanted = layout.areas.filter((area) => options.highlight.includes(area.code));
  const names = around.areas
    .filter((area) => !options.highlight.includes(area.code))
    .map((area) => ({
      text: area.name,
      centre: area.centre,
      room: (area.box[1][0] - area.box[0][0]) * 0.95,
    }));
  return svg(
    "svg",
    {
      class: "figure-map figure-place",
      role: "img",
      "aria-label": options.alternative,
      width: layout.width,
      height: layout.height,
      viewBox: `0 0 ${layout.width} ${layout.height}`,
    },
    svg("path", { class: "place-ground", d: layout.backdrop?.shape ?? "", fill: "#eef0f6" }),
    ...wanted.map((area) =>
      svg("path", { "data-area": area.code, d: area.path, fill: accent, stroke: ink, "stroke-width": 1.2 }),
    ),
    svg("path", { class: "place-borders", d: layout.backdrop?.borders ?? "", fill: "none", stroke: "#8a90ab" }),
    drawLabels(
      names.sort((a, b) => b.room - a.room),
      layout,
      11,
    ),
  );
}
