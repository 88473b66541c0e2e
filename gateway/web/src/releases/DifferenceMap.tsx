import { useMemo } from "react";
import { isPercent } from "../../figures/format.ts";
import { indicators } from "../api/indicators.ts";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { type District, useTopology } from "../atlas/useAtlasData.ts";
import { TrialMap } from "../indicators/TrialMap.tsx";
import { checkTexts as texts } from "./check.texts.de.ts";
import type { CheckQuery } from "./checkQuery.ts";
import { changeScale, differenceRows } from "./differenceRows.ts";

/** All areas of a level fit into it. */
const most = 2000;

interface Props {
  id: string;
  asked: CheckQuery;
  district: District;
}

/** By how much each area changed, of one indicator in one period; both numbers are those that the gate shows. */
export function DifferenceMap({ id, asked, district }: Props) {
  const { indicator, level, period, isPublic } = asked;
  const isChosen = indicator !== null && level !== null && period !== null;
  const edition = isPublic ? ("public" as const) : undefined;
  const key = isChosen ? `${id} ${indicator} ${level} ${edition}` : null;
  const topology = useTopology(isChosen ? (district.levels.find((one) => one.code === level) ?? null) : null);
  const values = useResource(key && `values of release ${key}`, () =>
    indicators.values(indicator ?? "", [level ?? ""], { release: id, ...(edition ? { edition } : {}) }),
  );
  const differences = useResource(key && `map of differences ${key} ${period}`, () =>
    indicators.differences(id, {
      indicator: indicator ?? undefined,
      level: level ?? undefined,
      period: period ?? undefined,
      limit: most,
      edition,
    }),
  );
  const rows = useMemo(
    () => (values.data && differences.data && period ? differenceRows(values.data, period, differences.data.differences) : []),
    [values.data, differences.data, period],
  );
  const error = topology.error ?? values.error ?? differences.error;
  if (!isChosen) {
    return <p className="muted">{texts.mapHint}</p>;
  }
  if (error) {
    return <ProblemAlert error={error} />;
  }
  if (!topology.data || !values.data || rows.length === 0) {
    return null;
  }
  const { unit, decimals, direction, name } = values.data.extension.indicator;
  return (
    <TrialMap
      topology={topology.data}
      rows={rows}
      scale={changeScale(rows)}
      title={texts.mapTitle(name)}
      unit={isPercent(unit) ? texts.percentagePoints : unit}
      decimals={decimals}
      period={period}
      direction={direction}
    />
  );
}
