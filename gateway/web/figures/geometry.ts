import { type GeoPermissibleObjects, geoIdentity, geoPath } from "d3-geo";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from "topojson-specification";
import { round } from "./dom.ts";

export interface AreaProperties {
  code: string;
  name: string;
  parent?: string | null;
}

/** Simplified areas in metres (EPSG:25832), object `areas`; neighbours by code as a foreign member. */
export type AreaTopology = Topology<{ areas: GeometryCollection<AreaProperties> }> & { neighbours?: Record<string, string[]> };

/** Codes of all areas of a topology, in its order. */
export function areaCodes(topology: AreaTopology): string[] {
  return topology.objects.areas.geometries.map((geometry) => codeOf(geometry));
}

function codeOf(geometry: { properties?: AreaProperties | object | undefined }): string {
  return (geometry.properties as AreaProperties | undefined)?.code ?? "";
}

export interface DrawnArea {
  code: string;
  name: string;
  parent: string | null;
  path: string;
  /** Where a label or a tooltip belongs, in pixels. */
  centre: [number, number];
  box: [[number, number], [number, number]];
}

export interface Layout {
  areas: DrawnArea[];
  width: number;
  height: number;
  /** Pixels of one metre. */
  scale: number;
  outline: string;
  /** All borders of the backdrop; empty without one. */
  backdrop: { shape: string; borders: string } | null;
  project(point: [number, number]): [number, number];
  /** Inner borders between areas of different groups. */
  borders(groupOf: (code: string) => string): string;
  /** Centre and box of the areas of one group, for its label. */
  groupCentre(member: (code: string) => boolean): { centre: [number, number]; box: DrawnArea["box"] } | null;
}

const margin = 6;

function features(topology: AreaTopology) {
  return feature(topology, topology.objects.areas) as FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
}

/** Lays the areas into a frame of the given width; the height follows from their shape, up to `maximumHeight`; a backdrop sets the frame. */
export function layOut(
  topology: AreaTopology,
  width: number,
  maximumHeight: number,
  backdrop: AreaTopology | null = null,
): Layout {
  const collection = features(topology);
  const whole = backdrop ? features(backdrop) : collection;
  const flat = geoIdentity().reflectY(true);
  const [[left, top], [right, bottom]] = geoPath(flat).bounds(whole);
  const ratio = (bottom - top || 1) / (right - left || 1);
  const height = Math.round(Math.min(maximumHeight, (width - 2 * margin) * ratio + 2 * margin));
  flat.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    whole,
  );
  const path = geoPath(flat).digits(1);
  const draw = (shape: GeoPermissibleObjects) => path(shape) ?? "";
  const geometries = topology.objects.areas.geometries;
  return {
    width,
    height,
    scale: flat.scale(),
    areas: collection.features.map((area) => drawnArea(area, path)),
    outline: draw(mesh(topology, topology.objects.areas, (a, b) => a === b)),
    backdrop: backdrop ? { shape: draw(whole), borders: draw(mesh(backdrop, backdrop.objects.areas)) } : null,
    project: (point) => (flat(point) ?? [0, 0]).map(round) as [number, number],
    borders: (groupOf) =>
      draw(
        mesh(topology, topology.objects.areas, (a, b) => {
          const [one, other] = [a, b].map((side) => groupOf(codeOf(side)));
          return a !== b && one !== other;
        }),
      ),
    groupCentre(member) {
      const members = geometries.filter((geometry) => member(codeOf(geometry)));
      if (members.length === 0) {
        return null;
      }
      const shape = merge(topology, members as (TopoPolygon | TopoMultiPolygon)[]);
      return { centre: centreOf(shape, path), box: path.bounds(shape) };
    },
  };
}

function drawnArea(area: Feature<Polygon | MultiPolygon, AreaProperties>, path: ReturnType<typeof geoPath>): DrawnArea {
  const { code, name, parent } = area.properties;
  return {
    code,
    name,
    parent: parent ?? null,
    path: path(area) ?? "",
    centre: centreOf(area.geometry, path),
    box: path.bounds(area),
  };
}

/** Centroid of the largest part: an exclave must not pull the label into a neighbour. */
function centreOf(shape: Polygon | MultiPolygon, path: ReturnType<typeof geoPath>): [number, number] {
  const parts = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  let best: Polygon | null = null;
  let bestSize = -1;
  for (const coordinates of parts) {
    const part: Polygon = { type: "Polygon", coordinates };
    const size = path.area(part);
    if (size > bestSize) {
      best = part;
      bestSize = size;
    }
  }
  return (best ? path.centroid(best) : [0, 0]).map(round) as [number, number];
}
