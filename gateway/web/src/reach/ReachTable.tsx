import { useState } from "react";
import { formatNumber, formatPeriod } from "../../figures/format.ts";
import type { State } from "../../figures/jsonStat.ts";
import { figureTexts } from "../../figures/texts.de.ts";
import type { MeasuredReach, ReachOfArea, ReachValue } from "../api/network.ts";
import { Button } from "../app/Button.tsx";
import { type Column, DataTable } from "../app/DataTable.tsx";
import { reachTexts as texts } from "./reach.texts.de.ts";
import { type ReachMeasure, worstFirst } from "./reachMeasures.ts";

const shownRows = 60;

/** A number, or in words why there is none. */
export function valueText(value: ReachValue | null, decimals: number, isComputed = false): string {
  if (value === null) {
    return "";
  }
  if (value.number !== null) {
    return formatNumber(value.number, decimals);
  }
  const reason = figureTexts.states[value.state as State] ?? value.state;
  return isComputed ? texts.notComputable(reason) : reason;
}

/** All that the map shows one by one, for everyone. */
export function ReachTable({ reach, measure }: { reach: MeasuredReach; measure: ReachMeasure }) {
  const [isAll, setAll] = useState(false);
  const rows = worstFirst(reach.rows, measure);
  const shown = isAll ? rows : rows.slice(0, shownRows);
  return (
    <div className="reach-table">
      <p className="muted">{texts.worstFirst(measure.name)}</p>
      <div className="long-list">
        <DataTable caption={texts.table} rows={shown} rowKey={(row) => row.area} columns={columnsOf(reach)} />
      </div>
      {shown.length < rows.length && (
        <div className="reach-more">
          <p>{texts.onlyFirst(formatNumber(shown.length), formatNumber(rows.length))}</p>
          <Button look="tertiary" small onClick={() => setAll(true)}>
            {texts.showAll}
          </Button>
        </div>
      )}
    </div>
  );
}

function columnsOf(reach: MeasuredReach): Column<ReachOfArea>[] {
  const isStraight = reach.by === "straight";
  const { units } = texts;
  return [
    { title: texts.area, cell: (row) => row.areaName },
    ...(reach.demand ? [accessColumn(reach)] : []),
    { title: texts.nearest, cell: (row) => row.nearest ?? texts.noWay },
    isStraight
      ? {
          title: `${texts.distance} (${units.metres})`,
          numeric: true,
          cell: (row) => (row.nearestMetres === null ? "" : formatNumber(row.nearestMetres)),
        }
      : {
          title: `${texts.duration} (${units.minutes})`,
          numeric: true,
          cell: (row) => (row.nearestMinutes === null ? "" : formatNumber(row.nearestMinutes, 1)),
        },
    { title: texts.facilities, numeric: true, cell: (row) => formatNumber(row.facilities) },
    { title: texts.capacity, numeric: true, cell: (row) => valueText(row.capacity, 0) },
    ...(isStraight
      ? [
          {
            title: `${texts.surface} (${units.surface})`,
            numeric: true,
            cell: (row: ReachOfArea) => (row.surfacePercent === null ? "" : formatNumber(row.surfacePercent, 1)),
          },
        ]
      : []),
    ...(reach.demand ? [demandColumn(reach.demand)] : []),
  ];
}

/** The sum of it all stands beside the name. */
function accessColumn(reach: MeasuredReach): Column<ReachOfArea> {
  return {
    title: reach.supply === "facilities" ? texts.units.accessFacilities : texts.units.accessCapacity,
    numeric: true,
    cell: (row) => valueText(row.access, 2, true),
  };
}

function demandColumn(demand: NonNullable<MeasuredReach["demand"]>): Column<ReachOfArea> {
  return {
    title: texts.demandOf(formatPeriod(demand.period)),
    numeric: true,
    cell: (row) => valueText(row.demand, 0),
  };
}
