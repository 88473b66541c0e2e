import { svg } from "./dom.ts";
import type { State } from "./jsonStat.ts";
import { ink, mutedInk, paper } from "./palette.ts";

/** Each reason for a missing number has its own pattern, told apart by form and not by colour. */
export function hatchId(prefix: string, state: State): string {
  return `${prefix}-${state}`;
}

function pattern(id: string, size: number, background: string, ...marks: SVGElement[]): SVGPatternElement {
  const frame = { id, width: size, height: size, patternUnits: "userSpaceOnUse" };
  return svg("pattern", frame, svg("rect", { width: size, height: size, fill: background }), ...marks);
}

function strokes(path: string, colour = mutedInk, width = 1.3): SVGPathElement {
  return svg("path", { d: path, stroke: colour, "stroke-width": width, fill: "none", "stroke-linecap": "square" });
}

const build: Record<State, (id: string) => SVGPatternElement> = {
  Hidden: (id) => pattern(id, 7, paper, strokes("M-1,1 l2,-2 M0,7 l7,-7 M6,8 l2,-2", ink)),
  Unknown: (id) =>
    pattern(
      id,
      7,
      "#e7e9f0",
      svg("circle", { cx: 2, cy: 2, r: 1, fill: mutedInk }),
      svg("circle", { cx: 5.5, cy: 5.5, r: 1, fill: mutedInk }),
    ),
  NotYetReported: (id) => pattern(id, 6, paper, strokes("M0,3 h6", mutedInk, 1)),
  NotMeaningful: (id) => pattern(id, 8, "#f3f4f7", strokes("M1,1 l6,6 M7,1 l-6,6", mutedInk, 1)),
  TooUncertain: (id) => pattern(id, 7, "#f3f4f7", strokes("M-1,6 l2,2 M0,0 l7,7 M6,-1 l2,2", mutedInk, 1)),
};

export function hatches(prefix: string, states: Iterable<State>): SVGDefsElement {
  return svg("defs", {}, ...[...new Set(states)].map((state) => build[state](hatchId(prefix, state))));
}

export function hatchFill(prefix: string, state: State): string {
  return `url(#${hatchId(prefix, state)})`;
}
