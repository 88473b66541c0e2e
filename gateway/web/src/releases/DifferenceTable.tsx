import { formatChange, formatNumber, formatPeriod, isPercent } from "../../figures/format.ts";
import { figureTexts } from "../../figures/texts.de.ts";
import type { Difference, DifferenceCount, DifferentCell } from "../api/indicators.ts";
import { DataTable } from "../app/DataTable.tsx";
import { checkTexts as texts } from "./check.texts.de.ts";

interface Props {
  differences: readonly Difference[];
  counts: readonly DifferenceCount[];
  levelName(code: string): string;
}

export function DifferenceTable({ differences, counts, levelName }: Props) {
  const byCode = new Map(counts.map((count) => [count.code, count]));
  const of = (row: Difference) => byCode.get(row.indicator);
  return (
    <DataTable
      caption={texts.differences}
      rows={differences}
      rowKey={(row) => `${row.indicator} ${row.area} ${row.period}`}
      columns={[
        {
          title: texts.area,
          cell: (row) => (
            <>
              {row.areaName} <span className="muted">({levelName(row.level)})</span>
            </>
          ),
        },
        { title: texts.indicator, cell: (row) => of(row)?.name ?? row.indicator },
        { title: texts.period, cell: (row) => formatPeriod(row.period) },
        { title: texts.kind, cell: (row) => kindText(row) },
        { title: texts.before, numeric: true, cell: (row) => cellText(row.before, of(row)) },
        { title: texts.now, numeric: true, cell: (row) => cellText(row.now, of(row)) },
        { title: texts.change, numeric: true, cell: (row) => changeText(row, of(row)) },
      ]}
    />
  );
}

function kindText(row: Difference): string {
  const [before, now] = [row.before?.class ?? null, row.now?.class ?? null];
  const classes = before !== null && now !== null && before !== now ? texts.classChange(before + 1, now + 1) : "";
  return [row.kind === "class" ? "" : texts.kinds[row.kind], classes].filter(Boolean).join(", ");
}

/** The number with the signs beside it, or the sign in its place and what it means: as everywhere. */
function cellText(cell: DifferentCell | null, indicator: DifferenceCount | undefined): string {
  if (cell === null) {
    return texts.noCell;
  }
  if (cell.value === null) {
    return cell.state === "Shown" ? cell.sign : `${cell.sign} (${figureTexts.states[cell.state]})`;
  }
  const signs = (cell.flags ?? []).map((flag) => figureTexts.flagSigns[flag]).join("");
  return `${formatNumber(cell.value, indicator?.decimals ?? 0)}${signs ? ` ${signs}` : ""}`;
}

function changeText(row: Difference, indicator: DifferenceCount | undefined): string {
  if (row.change === null) {
    return "";
  }
  const unit =
    indicator && indicator.unit !== "Anzahl" ? (isPercent(indicator.unit) ? texts.percentagePoints : indicator.unit) : "";
  return [formatChange(row.change, indicator?.decimals ?? 0), unit].filter(Boolean).join(" ");
}
