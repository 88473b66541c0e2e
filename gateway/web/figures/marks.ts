import { svg } from "./dom.ts";
import { ink, paper } from "./palette.ts";

/** The areas a reader picked, and the one under pointer or keyboard: shown alike in every figure of a page. */
export interface Marks {
  selected: readonly string[];
  active: string | null;
}

/** Sets the classes `is-selected` and `is-active` on all nodes of an area; maps get an outline above their neighbours. */
export function markAreas(root: Element, marks: Marks): void {
  const shapes = new Map<string, string>();
  for (const node of root.querySelectorAll("[data-area]")) {
    const code = node.getAttribute("data-area") ?? "";
    const selected = marks.selected.includes(code);
    node.classList.toggle("is-selected", selected);
    node.classList.toggle("is-active", marks.active === code);
    node.querySelector("button[aria-pressed]")?.setAttribute("aria-pressed", String(selected));
    if (selected || marks.active === code) {
      shapes.set(code, node.getAttribute("d") ?? "");
    }
  }
  root.querySelector(".map-marks")?.replaceChildren(...outlines(shapes, marks));
}

function outlines(shapes: ReadonlyMap<string, string>, marks: Marks): SVGPathElement[] {
  const wanted = [...marks.selected.filter((code) => code !== marks.active), ...(marks.active === null ? [] : [marks.active])];
  return wanted.flatMap((code) => {
    const d = shapes.get(code);
    if (!d) {
      return [];
    }
    const width = marks.selected.includes(code) ? 3.4 : 2.6;
    // White under dark stands out on every class colour.
    return [
      svg("path", { d, stroke: paper, "stroke-width": width + 3.6 }),
      svg("path", { d, stroke: ink, "stroke-width": width }),
    ];
  });
}
