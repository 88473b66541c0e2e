import { scaleLinear } from "d3-scale";
import { drawValueAxis } from "./axis.ts";
import { round, svg } from "./dom.ts";
import { formatNumber, formatValue } from "./format.ts";
import { grid, ink, lineColours, mutedInk, paper } from "./palette.ts";
import { shorten } from "./text.ts";
import { figureTexts as texts } from "./texts.de.ts";

export interface ScatterPoint {
  code: string;
  name: string;
  x: number;
  y: number;
  notPublic: boolean;
}

export interface ScatterAxis {
  title: string;
  unit: string;
  decimals: number;
}

export interface ScatterOptions {
  width: number;
  /** Default 440. */
  height?: number;
  x: ScatterAxis;
  y: ScatterAxis;
  highlight?: readonly string[];
}

/** A point an area: how two indicators go together. Only areas with both numbers are drawn. */
export function drawScatter(points: readonly ScatterPoint[], options: ScatterOptions): SVGSVGElement {
  const height = options.height ?? Math.max(300, Math.min(440, options.width * 0.75));
  const [top, bottom] = [34, height - 52];
  const y = scaleLinear(extent(points.map((point) => point.y)), [bottom, top]).nice(5);
  const axis = drawValueAxis(y, y.ticks(5), options.width - 14);
  const x = scaleLinear(extent(points.map((point) => point.x)), [axis.left + 12, options.width - 20]).nice(5);
  const across = svg("g", { class: "axis", "font-size": 12, "aria-hidden": "true" });
  const ticks = x.ticks(options.width < 480 ? 4 : 7);
  const decimals = ticks.every((tick) => Number.isInteger(tick)) ? 0 : ticks.every((tick) => Number.isInteger(tick * 10)) ? 1 : 2;
  for (const tick of ticks) {
    const at = round(x(tick));
    across.append(
      svg("path", { d: `M${at},${top} V${bottom}`, stroke: grid }),
      svg("text", { x: at, y: bottom + 18, "text-anchor": "middle", fill: mutedInk }, formatNumber(tick, decimals)),
    );
  }
  const dots = svg("g", { class: "scatter-points" });
  const radius = points.length > 300 ? 2.6 : 4.4;
  for (const point of points) {
    const marked = options.highlight?.includes(point.code) ?? false;
    dots.append(
      svg(
        "circle",
        {
          class: "scatter-point",
          "data-area": point.code,
          cx: round(x(point.x)),
          cy: round(y(point.y)),
          r: marked ? radius + 2 : radius,
          fill: marked ? lineColours[1] : point.notPublic ? paper : lineColours[0],
          "fill-opacity": marked || point.notPublic ? 1 : 0.72,
          stroke: point.notPublic ? lineColours[0] : paper,
          "stroke-width": point.notPublic ? 2 : 0.8,
        },
        svg("title", {}, `${point.name}: ${said(point.x, options.x)}; ${said(point.y, options.y)}`),
      ),
    );
  }
  return svg(
    "svg",
    {
      class: "figure-scatter",
      role: "img",
      "aria-label": texts.scatterAlternative(options.x.title, options.y.title, points.length),
      width: options.width,
      height,
      viewBox: `0 0 ${options.width} ${height}`,
    },
    axis.element,
    across,
    svg(
      "text",
      { x: 4, y: 16, "font-size": 13, "font-weight": 600, fill: ink },
      shorten(`↑ ${nameOf(options.y)}`, 13, options.width - 8),
    ),
    svg(
      "text",
      { x: options.width - 6, y: height - 8, "text-anchor": "end", "font-size": 13, "font-weight": 600, fill: ink },
      shorten(`${nameOf(options.x)} →`, 13, options.width - 12),
    ),
    dots,
  );
}

const said = (value: number, axis: ScatterAxis) => `${axis.title} ${formatValue(value, axis.decimals, axis.unit)}`;
const nameOf = (axis: ScatterAxis) => (axis.unit === "" || axis.unit === "Anzahl" ? axis.title : `${axis.title}, ${axis.unit}`);

function extent(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return Number.isFinite(low) && low < high ? [low, high] : [(low || 0) - 1, (high || 0) + 1];
}
