import { useCallback, useId } from "react";
import type { AreaValue } from "../../figures/areaValue.ts";
import { legendEntries, type Scale } from "../../figures/classes.ts";
import type { AreaTopology } from "../../figures/geometry.ts";
import type { Direction } from "../../figures/jsonStat.ts";
import { drawLegend } from "../../figures/legend.ts";
import { drawMap } from "../../figures/map.ts";
import { FigureHost } from "../app/FigureHost.tsx";

interface Props {
  topology: AreaTopology;
  rows: readonly AreaValue[];
  scale: Scale;
  title: string;
  unit: string;
  decimals: number;
  period: string;
  direction: Direction;
}

/** The values of a trial as one picture with its legend; all of them stand in the table beneath. */
export function TrialMap({ topology, rows, scale, title, unit, decimals, period, direction }: Props) {
  const id = useId().replace(/[^a-z0-9]/gi, "");
  const map = useCallback(
    (width: number) =>
      drawMap(topology, rows, { id, title, unit, decimals, period, direction, scale, width, maximumHeight: 420 }).element,
    [topology, rows, id, title, unit, decimals, period, direction, scale],
  );
  const legend = useCallback(
    () => drawLegend(legendEntries(rows, scale), scale, { id: `${id}-legend`, unit, decimals, direction }),
    [rows, scale, id, unit, decimals, direction],
  );
  return (
    <div className="trial-map">
      <FigureHost draw={map} />
      <FigureHost draw={legend} />
    </div>
  );
}
