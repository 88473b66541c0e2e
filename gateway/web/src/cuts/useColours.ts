import { useMemo, useRef } from "react";
import type { AreaTopology } from "../../figures/geometry.ts";
import { borderingAreas, colourAreas } from "./areaColours.ts";
import type { Plan } from "./cutPlan.ts";

/** The colours of the areas, which an edit leaves as they are wherever it can. */
export function useColours(plan: Plan, topology: AreaTopology) {
  const last = useRef<ReadonlyMap<string, number>>(new Map());
  return useMemo(() => {
    const neighbours = topology.neighbours ?? {};
    const colours = colourAreas(plan, neighbours, last.current);
    last.current = colours;
    return { colours, bordering: borderingAreas(plan, neighbours) };
  }, [plan, topology]);
}
