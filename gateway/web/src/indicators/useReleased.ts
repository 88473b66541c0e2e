import { useMemo } from "react";
import { readTable } from "../../figures/jsonStat.ts";
import { indicators } from "../api/indicators.ts";
import { useResource } from "../app/useResource.ts";

/**
 * What the current release says of an indicator, as this reader may see it: held beside a trial, it shows which released values a
 * change would change. Null where it is not released.
 */
export function useReleased(code: string | null, level: string | null, period: string | null) {
  const catalogue = useResource(code ? "catalogue" : null, () => indicators.catalogue(), true);
  const isReleased = catalogue.data?.indicators.some((one) => one.code === code && one.levels.includes(level ?? ""));
  const key = isReleased ? `released ${code} ${level}` : null;
  const { data, error, loading } = useResource(key, () => indicators.values(code ?? "", [level ?? ""]), true);
  return useMemo(() => {
    if (!data || error || loading || !period) {
      return null;
    }
    const table = readTable(data);
    return table.periods.includes(period) ? (area: string) => table.cell(area, period) : null;
  }, [data, error, loading, period]);
}
