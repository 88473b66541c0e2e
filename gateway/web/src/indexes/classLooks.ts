import { svg } from "../../figures/dom.ts";
import { classColours, mutedInk } from "../../figures/palette.ts";

/** How an area with a class is drawn: a colour, and marks over it where a second class is shown. */
export interface Look {
  fill: string;
  marks: "dots" | "lines" | null;
}

/** From little to much burden, one hue that darkens. */
export function statusLooks(count: number): Look[] {
  const scale = { breaks: Array.from({ length: count }, (_, at) => at + 1), zeroClass: null };
  return classColours("higherIsWorse", scale).map((fill) => ({ fill, marks: null }));
}

/** To the better and to the worse from the middle: hues of their own on either side. */
export function dynamicsLooks(count: number): Look[] {
  const middle = Math.floor(count / 2);
  const breaks = Array.from({ length: count }, (_, at) => at - middle + (count % 2 === 0 ? 1 : 0));
  return classColours("higherIsWorse", { breaks, zeroClass: count % 2 === 0 ? null : middle }).map((fill) => ({
    fill,
    marks: null,
  }));
}

/** The colour of the status; the dynamics as dots (to the better) or lines (to the worse). */
export function pairLook(looks: readonly Look[], status: number, dynamics: number, dynamicsCount: number): Look {
  const middle = (dynamicsCount + 1) / 2;
  return { fill: looks[status - 1]?.fill ?? "#ffffff", marks: dynamics < middle ? "dots" : dynamics > middle ? "lines" : null };
}

export const marksId = (prefix: string, marks: "dots" | "lines") => `${prefix}-${marks}`;

export function markPatterns(prefix: string): SVGDefsElement {
  const frame = { width: 7, height: 7, patternUnits: "userSpaceOnUse" };
  return svg(
    "defs",
    {},
    svg("pattern", { id: marksId(prefix, "dots"), ...frame }, svg("circle", { cx: 3.5, cy: 3.5, r: 1.3, fill: mutedInk })),
    svg(
      "pattern",
      { id: marksId(prefix, "lines"), ...frame, patternTransform: "rotate(45)" },
      svg("path", { d: "M0 3.5H7", stroke: mutedInk, "stroke-width": 1.4 }),
    ),
  );
}
