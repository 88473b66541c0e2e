import { useCallback } from "react";
import { svg } from "../../figures/dom.ts";
import { type AreaTopology, layOut } from "../../figures/geometry.ts";
import { FigureHost } from "../app/FigureHost.tsx";
import { changeLooks, changePatterns, patternId } from "./changeLooks.ts";
import { changeTexts as texts } from "./changes.texts.de.ts";
import { type AreaChange, countKinds } from "./keyChanges.ts";

interface Props {
  level: string;
  changes: readonly AreaChange[];
  now: AreaTopology;
  /** Null where the level has no map in the former Gebietsstand. */
  before: AreaTopology | null;
}

const tallest = 460;

/** The new areas by what became of the old ones, with the borders of before. */
export function ChangesMap({ level, changes, now, before }: Props) {
  const draw = useCallback(
    (width: number) => {
      const layout = layOut(now, width, tallest);
      const then = before && layOut(before, width, tallest, now);
      const kinds = new Map(changes.map((change) => [change.code, change.kind]));
      const changed = changes.length - countKinds(changes).same;
      const size = { width: layout.width, height: layout.height, viewBox: `0 0 ${layout.width} ${layout.height}` };
      return svg(
        "svg",
        { class: "figure-map changes-map", role: "img", "aria-label": texts.map(level, changed, changes.length), ...size },
        changePatterns(),
        ...layout.areas.map((area) => {
          const kind = kinds.get(area.code) ?? "same";
          return svg(
            "g",
            {},
            svg("path", { d: area.path, fill: changeLooks[kind].fill, stroke: "#4a4f6a", "stroke-width": 0.6 }),
            changeLooks[kind].hatch
              ? svg("path", { d: area.path, fill: `url(#${patternId(kind)})`, "pointer-events": "none" })
              : null,
            svg("title", {}, texts.areaOf(area.name, texts.kinds[kind])),
          );
        }),
        then &&
          svg("path", {
            d: `${then.borders((code) => code)}${then.outline}`,
            fill: "none",
            stroke: "#131525",
            "stroke-width": 1.4,
            "stroke-dasharray": "5 3",
            "pointer-events": "none",
          }),
      );
    },
    [level, changes, now, before],
  );
  return <FigureHost draw={draw} />;
}
