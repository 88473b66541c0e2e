import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { compareNames, formatNumber, formatPeriod } from "../../figures/format.ts";
import type { ComputedIndex, ComputedPart, IndexedArea } from "../api/indexes.ts";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { type Column, DataTable } from "../app/DataTable.tsx";
import { indexTexts as texts } from "./indexes.texts.de.ts";

const atFirst = 15;
type Order = keyof typeof texts.sorts;

/** Every area with its classes, its index and what that was made of. */
export function IndexTable({ index }: { index: ComputedIndex }) {
  const [order, setOrder] = useState<Order>("status");
  const [isWhole, setIsWhole] = useState(false);
  // Paper has no button for the rest.
  useEffect(() => {
    const showAll = () => flushSync(() => setIsWhole(true));
    window.addEventListener("beforeprint", showAll);
    return () => window.removeEventListener("beforeprint", showAll);
  }, []);
  const rows = useMemo(() => [...index.areas].sort(comparison(order)), [index, order]);
  const { name, status, dynamics } = texts.sorts;
  return (
    <>
      <div className="filter-row">
        <Choice
          label={texts.sort}
          choices={index.dynamics ? texts.sorts : { status, name }}
          value={order === "dynamics" && !index.dynamics ? "status" : order}
          onChoose={(chosen) => setOrder(chosen === dynamics ? "dynamics" : (chosen as Order))}
        />
      </div>
      <p className="muted">{texts.valueAndScore}</p>
      <DataTable
        caption={texts.tableCaption(index.levelNamePlural, formatPeriod(index.period))}
        rows={isWhole ? rows : rows.slice(0, atFirst)}
        rowKey={(area) => area.code}
        columns={[
          { title: texts.area, cell: nameOf },
          ...columnsOf(texts.status, index.status, "status"),
          ...(index.dynamics ? columnsOf(texts.dynamics, index.dynamics, "dynamics") : []),
        ]}
      />
      {!isWhole && rows.length > atFirst && (
        <div>
          <Button look="tertiary" small onClick={() => setIsWhole(true)}>
            {texts.more(rows.length)}
          </Button>
        </div>
      )}
    </>
  );
}

const nameOf = (area: IndexedArea) => (
  <>
    {area.name}
    <span className="define-code">{area.excluded ? `${texts.left}: ${area.excluded}` : area.code}</span>
  </>
);

/** Highest burden first; areas without a number come last. */
function comparison(order: Order) {
  const scoreOf = (area: IndexedArea) => (order === "name" ? null : area[order]?.score) ?? Number.NEGATIVE_INFINITY;
  return (a: IndexedArea, b: IndexedArea) =>
    (order === "name" || scoreOf(a) === scoreOf(b) ? 0 : scoreOf(b) - scoreOf(a)) || compareNames(a.name, b.name);
}

function columnsOf(name: string, part: ComputedPart, key: "status" | "dynamics"): Column<IndexedArea>[] {
  return [
    { title: texts.classOf(name), cell: (area) => part.classes[(area[key]?.class ?? 0) - 1]?.name ?? texts.nothing },
    { title: texts.index(name), cell: (area) => numberOf(area[key]?.score), numeric: true },
    ...part.indicators.map((indicator, at) => ({
      title: texts.indicatorOf(key === "dynamics" ? `${name}: ${indicator.name}` : indicator.name, indicator.unit),
      numeric: true,
      cell: (area: IndexedArea) => {
        const value = area[key]?.values[at] ?? null;
        return (
          <>
            {value === null ? texts.nothing : formatNumber(value, Math.min(2, indicator.decimals))}
            <span className="define-code">{numberOf(area[key]?.standardised[at])}</span>
          </>
        );
      },
    })),
  ];
}

const numberOf = (value: number | null | undefined) =>
  value === null || value === undefined ? texts.nothing : formatNumber(value, 2);
