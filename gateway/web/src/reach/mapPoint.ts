import type { Layout } from "../../figures/geometry.ts";
import { toUtm32 } from "../../figures/utm.ts";

const rounds = 12;
const metresOfDegree = 111_320;

/** Degrees of a point in EPSG:25832: what lies there is looked for and met to the decimetre. */
export function toLonLat([x, y]: [number, number]): [number, number] {
  let [lon, lat] = [9, y / metresOfDegree];
  for (let round = 0; round < rounds; round++) {
    const [east, north] = toUtm32([lon, lat]);
    lat += (y - north) / metresOfDegree;
    lon += (x - east) / (metresOfDegree * Math.cos((lat * Math.PI) / 180));
  }
  return [lon, lat];
}

/** Where on the ground a pixel of the drawing lies. */
export function groundOf(layout: Layout, [left, top]: [number, number]): [number, number] {
  const [zeroLeft, zeroTop] = layout.project([0, 0]);
  return toLonLat([(left - zeroLeft) / layout.scale, (zeroTop - top) / layout.scale]);
}

/** As a field shows it; a fifth decimal is a metre. */
export function degrees(value: number): string {
  return value.toFixed(5).replace(".", ",");
}
