import { type GeoPermissibleObjects, geoIdentity, geoPath } from "d3-geo";
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from "geojson";
import { feature, merge, mesh, neighbors } from "topojson-client";
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

const foundNeighbours = new WeakMap<AreaTopology, Record<string, string[]>>();

/** Which areas have a border in common: as the map says, otherwise as its arcs show. */
export function neighboursOf(topology: AreaTopology): Record<string, string[]> {
  const known = topology.neighbours ?? foundNeighbours.get(topology);
  if (known) {
    return known;
  }
  const { geometries } = topology.objects.areas;
  const codes = geometries.map((geometry) => codeOf(geometry));
  const found = Object.fromEntries(
    neighbors(geometries).map((others, index) => [codes[index] ?? "", others.map((other) => codes[other] ?? "")]),
  );
  foundNeighbours.set(topology, found);
  return found;
}

/** Where the areas lie, in metres: west, south, east, north. */
export type MapBox = readonly [number, number, number, number];

export function boxOf(topology: AreaTopology): MapBox {
  const [[west, south], [east, north]] = geoPath().bounds(features(topology));
  return [west, south, east, north];
}

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
  /** The other way: where in metres a pixel lies. */
  metres(pixel: [number, number]): [number, number];
  /** What was to be looked at more closely. */
  part: MapBox | null;
  /** What the frame shows: that, and what has room beside it. */
  visible: MapBox;
  /** Inner borders between areas of different groups. */
  borders(groupOf: (code: string) => string): string;
  /** Centre and box of the areas of one group, for its label. */
  groupCentre(member: (code: string) => boolean): { centre: [number, number]; box: DrawnArea["box"] } | null;
}

const margin = 6;

function features(topology: AreaTopology) {
  const all = feature(topology, topology.objects.areas) as FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
  // TopoJSON allows areas without a form: a map that is too coarse for them.
  return { ...all, features: all.features.filter((area) => area.geometry !== null) };
}

/**
 * Lays the areas into a frame of the given width; the height follows from their shape, up to `maximumHeight`; a backdrop sets the frame,
 * and so does a part that is looked at more closely.
 */
export function layOut(
  all: AreaTopology,
  width: number,
  maximumHeight: number,
  backdrop: AreaTopology | null = null,
  part: MapBox | null = null,
): Layout {
  const whole = part ? frameOf(part) : features(backdrop ?? all);
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
  const metres = ([x, y]: [number, number]): [number, number] => {
    const [atX, atY] = flat.translate();
    return [(x - atX) / flat.scale(), (atY - y) / flat.scale()];
  };
  const visible: MapBox = [...metres([0, height]), ...metres([width, 0])];
  const topology = part ? partOf(all, visible) : all;
  const collection = features(topology);
  const path = geoPath(flat).digits(1);
  const draw = (shape: GeoPermissibleObjects) => path(shape) ?? "";
  const geometries = topology.objects.areas.geometries;
  return {
    width,
    height,
    scale: flat.scale(),
    areas: collection.features.map((area) => drawnArea(area, path)),
    outline: draw(mesh(topology, topology.objects.areas, (a, b) => a === b)),
    backdrop: backdrop ? { shape: draw(features(backdrop)), borders: draw(mesh(backdrop, backdrop.objects.areas)) } : null,
    project: (point) => (flat(point) ?? [0, 0]).map(round) as [number, number],
    metres,
    part,
    visible,
    borders: (groupOf) =>
      draw(
        mesh(topology, topology.objects.areas, (a, b) => {
          const [one, other] = [a, b].map((side) => groupOf(codeOf(side)));
          return a !== b && one !== other;
        }),
      ),
    groupCentre(member) {
      const members = geometries.filter((geometry) => geometry.type !== null && member(codeOf(geometry)));
      if (members.length === 0) {
        return null;
      }
      const shape = merge(topology, members as (TopoPolygon | TopoMultiPolygon)[]);
      return { centre: centreOf(shape, path), box: path.bounds(shape) };
    },
  };
}

const foundBoxes = new WeakMap<AreaTopology, MapBox[]>();

/** The areas that a part of the map touches: what lies elsewhere need not be drawn. */
function partOf(topology: AreaTopology, [west, south, east, north]: MapBox): AreaTopology {
  const { areas } = topology.objects;
  const boxes =
    foundBoxes.get(topology) ??
    areas.geometries.map((geometry): MapBox => {
      const [[left, bottom], [right, top]] = geoPath().bounds(feature(topology, geometry));
      return [left, bottom, right, top];
    });
  foundBoxes.set(topology, boxes);
  const geometries = areas.geometries.filter((_, index) => {
    const [left, bottom, right, top] = boxes[index] ?? [0, 0, 0, 0];
    return left <= east && right >= west && bottom <= north && top >= south;
  });
  return { ...topology, objects: { areas: { ...areas, geometries } } };
}

/** A line around a part of the map: enough to fit it into a frame. */
function frameOf([west, south, east, north]: MapBox): Feature<LineString> {
  const corners = [
    [west, south],
    [east, north],
  ];
  return { type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: corners } };
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
