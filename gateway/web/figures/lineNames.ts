import { round, svg } from "./dom.ts";
import type { StyledLine } from "./lineStyle.ts";
import { shorten, textWidth } from "./text.ts";

const fontSize = 12.5;
const step = 16;

/** Room the longest name takes beside the lines. */
export function endLabelRoom(lines: readonly StyledLine[], width: number): number {
  return Math.min(width * 0.32, 16 + Math.max(30, ...lines.map((item) => textWidth(item.name, fontSize))));
}

/** Names at the line ends, pushed apart until none touches another. */
export function drawEndLabels(
  lines: readonly StyledLine[],
  y: (value: number) => number,
  box: { left: number; room: number; bottom: number },
): SVGGElement {
  const group = svg("g", { class: "series-names", "font-size": fontSize, "font-weight": 600 });
  const labels = lines
    .flatMap((item) => {
      const value = item.cells.findLast((cell) => cell.value !== null)?.value;
      return typeof value === "number" ? [{ item, at: y(value) }] : [];
    })
    .sort((a, b) => a.at - b.at);
  labels.forEach((label, index) => {
    const above = labels[index - 1];
    label.at = above ? Math.max(label.at, above.at + step) : label.at;
  });
  // What was pushed below the axis pushes back upwards.
  for (let index = labels.length - 1, limit = box.bottom; index >= 0; index -= 1) {
    const label = labels[index];
    if (label) {
      label.at = Math.min(label.at, limit);
      limit = label.at - step;
    }
  }
  for (const { item, at } of labels) {
    group.append(
      svg("text", { x: round(box.left), y: round(at + 4), fill: item.colour }, shorten(item.name, fontSize, box.room - 8)),
    );
  }
  return group;
}

/** On a narrow page the names stand above the lines. */
export function drawKey(lines: readonly StyledLine[], width: number): { element: SVGGElement; height: number } {
  const element = svg("g", { class: "series-names", "font-size": fontSize, "font-weight": 600 });
  let [x, row] = [0, 0];
  for (const item of lines) {
    const text = shorten(item.name, fontSize, width - 40);
    const need = textWidth(text, fontSize) + 44;
    if (x > 0 && x + need > width) {
      x = 0;
      row += 1;
    }
    const pen = { stroke: item.colour, "stroke-width": item.strokeWidth, "stroke-dasharray": item.dash || null };
    element.append(svg("path", { d: `M${round(x)},${row * 20 + 9} h24`, ...pen }));
    element.append(svg("text", { x: round(x + 30), y: row * 20 + 13, fill: item.colour }, text));
    x += need;
  }
  return { element, height: lines.length === 0 ? 0 : (row + 1) * 20 };
}
