/**
 * Geographic coordinates (WGS84/ETRS89, degrees) → metres in EPSG:25832 (UTM zone 32), to lay points over projected areas.
 * Krüger's series to the third order of n (R. E. Deakin et al., "A fresh look at the UTM projection", 2010): exact to millimetres here.
 */
export function toUtm32([longitude, latitude]: [number, number]): [number, number] {
  const a = 6378137;
  const f = 1 / 298.257222101;
  const n = f / (2 - f);
  const radius = (a / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const series = [
    n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3,
    (13 / 48) * n ** 2 - (3 / 5) * n ** 3,
    (61 / 240) * n ** 3,
  ] as const;
  const phi = (latitude * Math.PI) / 180;
  const lambda = ((longitude - 9) * Math.PI) / 180;
  const e = (2 * Math.sqrt(n)) / (1 + n);
  const t = Math.sinh(Math.atanh(Math.sin(phi)) - e * Math.atanh(e * Math.sin(phi)));
  const xi = Math.atan2(t, Math.cos(lambda));
  const eta = Math.atanh(Math.sin(lambda) / Math.sqrt(1 + t * t));
  let east = eta;
  let north = xi;
  series.forEach((factor, index) => {
    const k = 2 * (index + 1);
    east += factor * Math.cos(k * xi) * Math.sinh(k * eta);
    north += factor * Math.sin(k * xi) * Math.cosh(k * eta);
  });
  return [500000 + 0.9996 * radius * east, 0.9996 * radius * north];
}
