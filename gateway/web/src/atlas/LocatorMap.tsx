import { useCallback } from "react";
import { svg } from "../../figures/dom.ts";
import { layOut } from "../../figures/geometry.ts";
import type { Level } from "../api/indicators.ts";
import { FigureHost } from "../app/FigureHost.tsx";
import { profileTexts as texts } from "../texts.de.ts";
import { useTopology } from "./useAtlasData.ts";

/** Where the area lies; carries no values. */
export function LocatorMap({ area, level, name }: { area: string; level: Level; name: string }) {
  const topology = useTopology(level).data;
  const draw = useCallback(
    (width: number) => {
      if (!topology) {
        return svg("svg");
      }
      const layout = layOut(topology, width, 220, topology);
      const own = layout.areas.find((candidate) => candidate.code === area);
      const frame = { width: layout.width, height: layout.height, viewBox: `0 0 ${layout.width} ${layout.height}` };
      return svg(
        "svg",
        { class: "figure-map", role: "img", "aria-label": texts.location(name), ...frame },
        svg("path", { d: layout.backdrop?.shape, fill: "#f3f4f7" }),
        svg("path", { d: layout.backdrop?.borders, fill: "none", stroke: "#b9bdcf", "stroke-width": 0.6 }),
        svg("path", { d: layout.outline, fill: "none", stroke: "#4a4f6a" }),
        own ? svg("path", { d: own.path, fill: "#4674be", stroke: "#131525", "stroke-width": 1.2 }) : null,
      );
    },
    [topology, area, name],
  );
  if (!level.mapHash) {
    return null;
  }
  return (
    <div className="locator">
      <FigureHost draw={draw} />
    </div>
  );
}
