import { useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import type { TrialIndicator } from "../api/cuts.ts";
import { Choice } from "../app/Choice.tsx";
import { type Column, DataTable } from "../app/DataTable.tsx";
import { areaColours } from "./areaColours.ts";
import { type AreaRow, inOrder, type RowOrder, type Showing } from "./areaRows.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";

interface Props {
  rows: readonly AreaRow[];
  indicators: readonly TrialIndicator[];
  colours: ReadonlyMap<string, number>;
  target: string | null;
  hasToday: boolean;
  isOld: boolean;
  onTarget(code: string): void;
}

const icons: Record<Showing, string> = { shown: "success", staff: "warning", hidden: "danger" };

/** Each area with what is to be known of it; its name makes it the target. */
export function AreaTable({ rows, indicators, colours, target, hasToday, isOld, onTarget }: Props) {
  const [order, setOrder] = useState<RowOrder>("given");
  const { moved, ...ofNewLevel } = texts.orders;
  const orders = hasToday ? { ...ofNewLevel, moved } : ofNewLevel;
  const number = (value: number | null, decimals = 0) => (value === null ? texts.unknown : formatNumber(value, decimals));
  const columns: Column<AreaRow>[] = [
    {
      title: texts.areaColumn,
      cell: (row) => (
        <button
          type="button"
          className="area-pick"
          aria-pressed={row.code === target}
          title={texts.makeTarget(row.name)}
          onClick={() => onTarget(row.code)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <rect x="0.5" y="0.5" width="15" height="15" rx="3" fill={areaColours[colours.get(row.code) ?? 0]} stroke="#131525" />
          </svg>
          <span>{row.name}</span>
        </button>
      ),
    },
    { title: texts.inhabitants, numeric: true, cell: (row) => number(row.inhabitants) },
    { title: texts.size, numeric: true, cell: (row) => number(row.squareKilometres, 1) },
    { title: texts.shape, cell: (row) => <ShapeCell row={row} /> },
    {
      title: texts.blockColumn,
      numeric: true,
      cell: (row) => (
        <>
          {formatNumber(row.blocks)}
          {hasToday && row.newBlocks + row.lostBlocks > 0 && (
            <span className="cut-small">
              <span aria-hidden="true">{texts.cameAndWent(row.newBlocks, row.lostBlocks)}</span>
              <span className="figure-sr-only">{texts.cameAndWentWords(row.newBlocks, row.lostBlocks)}</span>
            </span>
          )}
        </>
      ),
    },
    ...indicators.map((indicator) => ({
      // "Einwohner" may be an indicator as well; columns are told apart by their titles.
      title: indicator.name === texts.inhabitants ? texts.asIndicator(indicator.name) : indicator.name,
      cell: (row: AreaRow) => <ShowingCell state={row.showing.get(indicator.code)} />,
    })),
  ];
  return (
    <div className={isOld ? "cut-table is-old" : "cut-table"} aria-busy={isOld}>
      {rows.length > 5 && (
        <Choice label={texts.order} choices={orders} value={order} onChoose={(key) => setOrder(key as RowOrder)} />
      )}
      <DataTable caption={texts.tableTitle} rows={inOrder(rows, order)} rowKey={(row) => row.code} columns={columns} />
    </div>
  );
}

function ShapeCell({ row }: { row: AreaRow }) {
  if (row.shape === null) {
    return texts.unknown;
  }
  return (
    <span title={row.compactness === null ? "" : texts.compactnessOf(formatNumber(row.compactness, 2))}>
      {texts.shapes[row.shape]}
      {row.pieces !== null && row.pieces > 1 && <span className="cut-small">{texts.pieces(row.pieces)}</span>}
    </span>
  );
}

function ShowingCell({ state }: { state: Showing | undefined }) {
  return state ? (
    <span className={`showing is-${state}`}>
      <span className={`kern-icon kern-icon--${icons[state]} kern-icon--small`} aria-hidden="true" />
      {texts.states[state]}
    </span>
  ) : (
    texts.unknown
  );
}
