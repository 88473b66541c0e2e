import { useCallback } from "react";
import { svg } from "../../figures/dom.ts";
import { type AreaTopology, layOut } from "../../figures/geometry.ts";
import { hatches, hatchFill } from "../../figures/hatches.ts";
import { ink } from "../../figures/palette.ts";
import { FigureHost } from "../app/FigureHost.tsx";
import { type Look, markPatterns, marksId } from "./classLooks.ts";

export interface ClassedArea {
  code: string;
  /** Null: the area has no class. */
  look: Look | null;
  /** Its name and class, as the pointer reads it. */
  text: string;
}

interface Props {
  /** Prefix of ids inside the drawing; unique on the page. */
  id: string;
  topology: AreaTopology;
  areas: readonly ClassedArea[];
  /** The map in words; all areas stand in the table. */
  label: string;
}

const tallest = 520;

/** Areas by their class: colours and marks, crosses where there is none. */
export function ClassMap({ id, topology, areas, label }: Props) {
  const draw = useCallback(
    (width: number) => {
      const layout = layOut(topology, width, tallest);
      const byCode = new Map(areas.map((area) => [area.code, area]));
      const frame = { width: layout.width, height: layout.height, viewBox: `0 0 ${layout.width} ${layout.height}` };
      return svg(
        "svg",
        { class: "figure-map class-map", role: "img", "aria-label": label, ...frame },
        hatches(id, ["NotMeaningful"]),
        markPatterns(id),
        ...layout.areas.map((area) => {
          const known = byCode.get(area.code);
          const look = known?.look ?? null;
          return svg(
            "g",
            {},
            svg("path", {
              d: area.path,
              fill: look?.fill ?? hatchFill(id, "NotMeaningful"),
              stroke: ink,
              "stroke-width": layout.areas.length > 2000 ? 0.15 : 0.5,
            }),
            look?.marks
              ? svg("path", { d: area.path, fill: `url(#${marksId(id, look.marks)})`, "pointer-events": "none" })
              : null,
            svg("title", {}, known?.text ?? area.name),
          );
        }),
        svg("path", { d: layout.outline, fill: "none", stroke: ink, "stroke-width": 1.6, "pointer-events": "none" }),
      );
    },
    [id, topology, areas, label],
  );
  return <FigureHost draw={draw} />;
}
