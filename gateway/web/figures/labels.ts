import { round, svg } from "./dom.ts";
import { ink, paper } from "./palette.ts";
import { halo, textWidth } from "./text.ts";

export interface Label {
  text: string;
  centre: [number, number];
  /** Room the label may take, in pixels; a longer text is left out. */
  room: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** "Schwalbach-Elm" may break after the hyphen, "Neue Mitte" at the space; one break at most. */
function lines(text: string, fontSize: number, room: number): string[] | null {
  if (textWidth(text, fontSize) <= room) {
    return [text];
  }
  const breaks = [...text.matchAll(/[-\s]/g)].map((match) => match.index + 1);
  const halves = breaks.map((at) => [text.slice(0, at).trim(), text.slice(at).trim()]);
  const width = (pair: string[]) => Math.max(...pair.map((part) => textWidth(part, fontSize)));
  const best = halves.sort((a, b) => width(a) - width(b))[0];
  return best && width(best) <= room ? best : null;
}

/** Steps up and down by which a label may give way to a symbol, nearest first. */
const giveWay = [0, -15, 15, -28, 28];

/** Labels in order of importance; one that would touch another, or not fit, is left out. They step aside for symbols where they can. */
export function drawLabels(
  labels: readonly Label[],
  frame: { width: number; height: number },
  fontSize: number,
  symbols: readonly [number, number][] = [],
): SVGGElement {
  const marks = symbols.map(([x, y]): Box => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  const group = svg("g", { class: "map-labels", "aria-hidden": "true", "pointer-events": "none" });
  const taken: Box[] = [];
  for (const label of labels) {
    const parts = lines(label.text, fontSize, label.room);
    if (!parts) {
      continue;
    }
    const half = Math.max(...parts.map((part) => textWidth(part, fontSize))) / 2;
    const [x, middle] = label.centre;
    const tall = (parts.length * fontSize * 1.15) / 2;
    const at = (y: number): Box => ({ left: x - half - 3, right: x + half + 3, top: y - tall - 2, bottom: y + tall + 2 });
    const free = (box: Box) =>
      box.left >= 0 &&
      box.right <= frame.width &&
      box.top >= 0 &&
      box.bottom <= frame.height &&
      !taken.some((other) => overlap(other, box));
    const possible = giveWay.map((step) => middle + step).filter((y) => free(at(y)));
    const y = possible.find((candidate) => !marks.some((mark) => overlap(mark, at(candidate)))) ?? middle;
    if (!free(at(y))) {
      continue;
    }
    taken.push(at(y));
    group.append(drawLabel(parts, x, y, fontSize));
  }
  return group;
}

function drawLabel(parts: string[], x: number, y: number, fontSize: number): SVGTextElement {
  const step = fontSize * 1.15;
  const top = y - ((parts.length - 1) * step) / 2 + fontSize * 0.35;
  const spans = parts.map((part, index) => svg("tspan", { x: round(x), y: round(top + index * step) }, part));
  return svg(
    "text",
    { "text-anchor": "middle", "font-size": fontSize, "font-weight": 600, fill: ink, ...halo(paper, 3.2) },
    ...spans,
  );
}
