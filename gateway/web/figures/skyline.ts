import { scaleBand, scaleLinear } from "d3-scale";
import { drawValueAxis } from "./axis.ts";
import { type Bar, type BarScene, type BarsOptions, barDomain, barFill, barOutline, type Drawing } from "./barScene.ts";
import { describeCell } from "./describe.ts";
import { round, svg } from "./dom.ts";
import { formatValue } from "./format.ts";
import { ink, mutedInk, paper, reference } from "./palette.ts";
import { halo, textWidth } from "./text.ts";

const plotHeight = 260;
const nameStep = 18;

/** Narrow bars side by side, high to low; the highlighted ones carry their names on leaders. */
export function drawSkyline(scene: BarScene): Drawing {
  const { bars, options } = scene;
  const named = bars.filter((bar) => options.highlight?.includes(bar.code)).slice(0, 6);
  const top = 14 + named.length * nameStep;
  const bottom = top + plotHeight;
  const y = scaleLinear(barDomain(scene), [bottom, top]).nice(4);
  const axis = drawValueAxis(y, y.ticks(4), options.width);
  const x = scaleBand([axis.left, options.width - 4])
    .domain(bars.map((bar) => bar.code))
    .paddingInner(0.12);
  const shapes = svg("g", { stroke: mutedInk, "stroke-width": x.bandwidth() > 6 ? 0.7 : x.bandwidth() > 3 ? 0.4 : 0 });
  for (const bar of bars) {
    const place = { x: round(x(bar.code) ?? 0), width: round(x.bandwidth()) };
    const [high, low] = [y(Math.max(0, bar.value)), y(Math.min(0, bar.value))];
    const hit = { x: round((x(bar.code) ?? 0) - 0.5), width: round(x.step()), y: top, height: plotHeight };
    shapes.append(
      svg(
        "g",
        { "data-area": bar.code, class: "bar" },
        svg("title", {}, `${bar.name}: ${describeCell(bar, options)}`),
        svg("rect", { class: "bar-hit", ...hit, fill: "transparent", stroke: "none" }),
        svg("rect", {
          class: "bar-shape",
          ...place,
          y: round(high),
          height: round(Math.max(low - high, 0.5)),
          fill: barFill(bar, options),
          ...barOutline(bar),
        }),
      ),
    );
  }
  const names = svg("g", { class: "bar-names", "pointer-events": "none" });
  named.forEach((bar, index) => {
    names.append(...leader(bar, (x(bar.code) ?? 0) + x.bandwidth() / 2, y(bar.value), 12 + index * nameStep, options));
  });
  const line = options.reference ? drawReference(options, y(options.reference.value), axis.left) : null;
  return { height: bottom + 8, parts: [axis.element, shapes, line, names] };
}

function drawReference(options: BarsOptions, y: number, left: number): SVGGElement {
  const text = `${options.reference?.name} ${formatValue(options.reference?.value ?? 0, options.decimals, options.unit)}`;
  const label = {
    x: options.width - 6,
    y: round(y - 6),
    "font-size": 12,
    "font-weight": 600,
    fill: reference,
    "text-anchor": "end",
  };
  const line = {
    d: `M${round(left)},${round(y)} H${options.width}`,
    stroke: reference,
    "stroke-width": 1.6,
    "stroke-dasharray": "5 3",
  };
  return svg(
    "g",
    { class: "reference", "pointer-events": "none" },
    svg("path", line),
    svg("text", { ...label, ...halo(paper, 4) }, text),
  );
}

function leader(bar: Bar, x: number, y: number, line: number, options: BarsOptions): SVGElement[] {
  const text = `${bar.name} ${formatValue(bar.value, options.decimals, options.unit)}`;
  const toTheLeft = x + textWidth(text, 12) > options.width - 4;
  const label = { x: round(toTheLeft ? x - 5 : x + 5), y: line, "font-size": 12, "font-weight": 600, fill: ink };
  return [
    svg("path", { d: `M${round(x)},${round(y)} V${line - 9}`, stroke: ink, "stroke-width": 1 }),
    svg("text", { ...label, "text-anchor": toTheLeft ? "end" : "start", ...halo(paper, 3) }, text),
  ];
}
