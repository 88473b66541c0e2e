import type { GeometryObject } from "topojson-specification";
import type { AreaProperties, AreaTopology } from "./geometry.ts";

/**
 * A map of very many areas, written short: every number is told from the one before it. `arcs` hold x and y in turns, the first point from
 * the last of the arc before; in a ring 0 is the next arc not used yet, n the arc n before that, -n the same walked backwards.
 */
export interface ShortTopology {
  type: "ShortTopology";
  transform: { scale: [number, number]; translate: [number, number] };
  codes: string[];
  names?: string[];
  polygons: number[][][][];
  arcs: number[][];
}

/** The map as the drawing knows it; a TopoJSON stays what it is. */
export function expanded(map: AreaTopology | ShortTopology): AreaTopology {
  return map.type === "ShortTopology" ? topologyOf(map) : map;
}

function topologyOf(map: ShortTopology): AreaTopology {
  let next = 0;
  const arcOf = (told: number) => {
    const arc = told === 0 ? next++ : next - Math.abs(told);
    return told < 0 ? ~arc : arc;
  };
  const geometries = map.polygons.map((polygons, index): GeometryObject<AreaProperties> => {
    const code = map.codes[index] ?? "";
    const properties = { code, name: map.names?.[index] ?? code, parent: null };
    const arcs = polygons.map((rings) => rings.map((ring) => ring.map(arcOf)));
    // What is smaller than the grid has no form here; it is drawn when somebody looks closer.
    return arcs.length === 0
      ? { type: null, id: code, properties }
      : arcs.length === 1
        ? { type: "Polygon", id: code, properties, arcs: arcs[0] ?? [] }
        : { type: "MultiPolygon", id: code, properties, arcs };
  });
  return {
    type: "Topology",
    transform: map.transform,
    objects: { areas: { type: "GeometryCollection", geometries: geometries as never } },
    arcs: arcsOf(map.arcs),
  };
}

/** As TopoJSON has them: the first point of each arc from the corner of the map. */
function arcsOf(told: number[][]): [number, number][][] {
  let [x, y] = [0, 0];
  return told.map((numbers) => {
    const arc: [number, number][] = [];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [dx, dy] = [numbers[i] ?? 0, numbers[i + 1] ?? 0];
      x += dx;
      y += dy;
      arc.push(i === 0 ? [x, y] : [dx, dy]);
    }
    return arc;
  });
}
