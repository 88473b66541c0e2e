import { svg } from "../../figures/dom.ts";
import type { ChangeKind } from "./keyChanges.ts";

interface Look {
  fill: string;
  /** Angle of the lines over the colour, so that nobody needs to tell colours apart; none where it is null. */
  hatch: number | null;
}

export const changeLooks: Record<ChangeKind, Look> = {
  same: { fill: "#ffffff", hatch: null },
  renamed: { fill: "#d5d8e4", hatch: null },
  split: { fill: "#bcd4f6", hatch: 45 },
  merged: { fill: "#9fd8c4", hatch: 0 },
  moved: { fill: "#f6c9a0", hatch: 135 },
  new: { fill: "#e3bfe0", hatch: 90 },
};

export function patternId(kind: ChangeKind): string {
  return `change-${kind}`;
}

/** The lines over the colours. */
export function changePatterns(): SVGDefsElement {
  return svg(
    "defs",
    {},
    ...Object.entries(changeLooks).flatMap(([kind, look]) =>
      look.hatch === null
        ? []
        : [
            svg(
              "pattern",
              {
                id: patternId(kind as ChangeKind),
                width: 7,
                height: 7,
                patternUnits: "userSpaceOnUse",
                patternTransform: `rotate(${look.hatch})`,
              },
              svg("path", { d: "M0 3.5H7", stroke: "#4a4f6a", "stroke-width": 1.2 }),
            ),
          ],
    ),
  );
}
