/** Where a period lies in time, in years; days and parts of a year between. */
function timeOf(period: string): number {
  const [year = "0", part] = period.split(/-(.*)/);
  const offset = !part
    ? 0
    : part.startsWith("H")
      ? (Number(part.slice(1)) - 1) / 2
      : part.startsWith("Q")
        ? (Number(part.slice(1)) - 1) / 4
        : (Number(part.slice(0, 2)) - 1) / 12;
  return Number(year) + offset;
}

/** The straight line at each period between the first and the last; none outside of them. */
export function trendPoints(
  periods: readonly string[],
  from: string,
  to: string,
  first: number,
  last: number,
): (number | null)[] {
  const [start, end] = [timeOf(from), timeOf(to)];
  return periods.map((period) => {
    const time = timeOf(period);
    return period < from || period > to || end <= start ? null : first + ((last - first) * (time - start)) / (end - start);
  });
}
