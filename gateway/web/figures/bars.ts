import { type AreaValue, byValue } from "./areaValue.ts";
import { drawBarList } from "./barList.ts";
import type { Bar, BarsOptions } from "./barScene.ts";
import { extremes } from "./describe.ts";
import { svg } from "./dom.ts";
import { formatPeriod } from "./format.ts";
import { markAreas } from "./marks.ts";
import { mutedInk } from "./palette.ts";
import { drawSkyline } from "./skyline.ts";
import { figureTexts as texts } from "./texts.de.ts";

/** Bars in order of their value; areas without a number are counted in a note, never drawn as zero. */
export function drawBars(rows: readonly AreaValue[], options: BarsOptions): SVGSVGElement {
  const bars = byValue(rows).filter((row): row is Bar => row.value !== null);
  const scene = { bars, missing: rows.length - bars.length, options };
  const layout = options.layout ?? (bars.length <= 24 ? "list" : "skyline");
  const drawing = layout === "list" ? drawBarList(scene) : drawSkyline(scene);
  const height = drawing.height + (scene.missing > 0 ? 20 : 0);
  const { highest, lowest } = extremes(bars, options);
  const element = svg(
    "svg",
    {
      class: "figure-bars",
      role: "img",
      "aria-label": texts.barsAlternative(
        options.title,
        options.unit,
        formatPeriod(options.period),
        bars.length,
        highest,
        lowest,
      ),
      width: options.width,
      height,
      viewBox: `0 0 ${options.width} ${height}`,
    },
    ...drawing.parts,
    scene.missing === 0
      ? null
      : svg(
          "text",
          { x: 4, y: height - 6, "font-size": 12, fill: mutedInk, class: "figure-note" },
          texts.withheldBars(scene.missing),
        ),
  );
  markAreas(element, { selected: options.highlight ?? [], active: null });
  return element;
}
