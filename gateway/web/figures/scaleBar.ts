import { round, svg } from "./dom.ts";
import type { Layout } from "./geometry.ts";
import { ink, paper } from "./palette.ts";
import { halo } from "./text.ts";
import { figureTexts as texts } from "./texts.de.ts";

/** The longest round distance that takes at most a fifth of the width. */
export function scaleBarKilometres(pixelsPerMetre: number, width: number): number {
  const longest = width / 5 / pixelsPerMetre / 1000;
  const steps = [100, 50, 20, 10, 5, 2, 1];
  return steps.find((step) => step <= longest) ?? 0;
}

export function drawScaleBar(layout: Layout): SVGGElement | null {
  const kilometres = scaleBarKilometres(layout.scale, layout.width);
  if (kilometres === 0) {
    return null;
  }
  const length = round(kilometres * 1000 * layout.scale);
  const [x, y] = [10, layout.height - 10];
  return svg(
    "g",
    { class: "map-scale", "aria-hidden": "true", "pointer-events": "none" },
    svg("path", { d: `M${x},${y - 5} V${y} H${x + length} V${y - 5}`, fill: "none", stroke: ink, "stroke-width": 1.2 }),
    svg("text", { x: round(x + length + 6), y: y + 1, "font-size": 11, fill: ink, ...halo(paper, 3) }, texts.scale(kilometres)),
  );
}
