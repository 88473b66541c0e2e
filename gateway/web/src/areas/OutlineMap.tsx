import { useCallback } from "react";
import { svg } from "../../figures/dom.ts";
import { formatNumber } from "../../figures/format.ts";
import { type AreaTopology, layOut } from "../../figures/geometry.ts";
import { FigureHost } from "../app/FigureHost.tsx";
import { areaImportTexts as texts } from "./areas.texts.de.ts";

/** The areas of the file: enough to see whether it is the right town the right way round. */
export function OutlineMap({ outline }: { outline: AreaTopology }) {
  const draw = useCallback(
    (width: number) => {
      const layout = layOut(outline, width, 340, outline);
      const frame = { width: layout.width, height: layout.height, viewBox: `0 0 ${layout.width} ${layout.height}` };
      return svg(
        "svg",
        { class: "figure-map", role: "img", "aria-label": texts.map(formatNumber(layout.areas.length)), ...frame },
        ...layout.areas.map((area) =>
          svg(
            "path",
            { d: area.path, fill: "#dfe6f2", stroke: "#4a4f6a", "stroke-width": 0.7 },
            area.name ? svg("title", {}, area.name) : null,
          ),
        ),
        svg("path", { d: layout.outline, fill: "none", stroke: "#131525", "stroke-width": 1.2 }),
      );
    },
    [outline],
  );
  return <FigureHost draw={draw} />;
}
