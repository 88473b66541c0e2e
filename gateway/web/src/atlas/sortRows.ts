import type { AreaValue } from "../../figures/areaValue.ts";
import { compareNames } from "../../figures/format.ts";
import type { AtlasState } from "./atlasAddress.ts";

export interface TableLine {
  row: AreaValue;
  rank: number | undefined;
  /** Difference to the period before; null where one of the two is not shown. */
  change: number | null;
}

/** Lines without a number stand at the end in either direction, ordered by name: their place tells nothing. */
export function sortLines(lines: readonly TableLine[], sort: AtlasState["sort"]): TableLine[] {
  const sign = sort.ascending ? 1 : -1;
  const name = (a: TableLine, b: TableLine) => compareNames(a.row.name, b.row.name) || compareNames(a.row.code, b.row.code);
  const number = (line: TableLine) =>
    sort.key === "rank" ? (line.rank ?? null) : sort.key === "value" ? line.row.value : line.change;
  return [...lines].sort((a, b) => {
    if (sort.key === "name") {
      return sign * name(a, b);
    }
    if (sort.key === "within") {
      return sign * compareNames(a.row.within ?? "", b.row.within ?? "") || name(a, b);
    }
    const [one, other] = [number(a), number(b)];
    if (one === null || other === null) {
      return one === other ? name(a, b) : one === null ? 1 : -1;
    }
    return sign * (one - other) || name(a, b);
  });
}

/** More rows than anybody reads at once; a browser takes seconds to lay out thousands. */
export const mostLines = 500;

/** The first lines, and those of picked areas wherever they stand. */
export function firstLines(sorted: readonly TableLine[], picked: readonly string[], all: boolean): TableLine[] {
  return sorted.filter((line, index) => all || index < mostLines || picked.includes(line.row.code));
}

/** The picked areas that are not among the first lines. */
export function codesBeyond(sorted: readonly TableLine[], picked: readonly string[]): string[] {
  return sorted
    .slice(mostLines)
    .map((line) => line.row.code)
    .filter((code) => picked.includes(code));
}
