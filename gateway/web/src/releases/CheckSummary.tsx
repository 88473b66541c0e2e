import { useCallback } from "react";
import { formatMinute, formatNumber } from "../../figures/format.ts";
import { type DifferenceCount, indicators, type Release, type ReleaseTick } from "../api/indicators.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Checkbox } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useSession } from "../app/session.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { checkTexts as texts } from "./check.texts.de.ts";

interface Props {
  release: Release;
  counts: readonly DifferenceCount[];
  onShow(indicator: string): void;
}

/** How many differences each indicator has, and who has looked at them. */
export function CheckSummary({ release, counts, onShow }: Props) {
  const { me } = useSession();
  const { data, error, reload } = useResource(`ticks ${release.id} ${release.computedAt}`, () => indicators.ticks(release.id));
  const tick = useAction(
    useCallback(
      async (indicator: string, isTicked: boolean) => {
        await indicators.tick(release.id, indicator, isTicked);
        reload();
      },
      [release.id, reload],
    ),
  );
  const isOpen = release.state === "draft" || release.state === "checked";
  const number = (value: number) => (value === 0 ? "" : formatNumber(value));
  const ticksOf = (code: string) => (data ?? []).filter((one) => one.indicator === code);
  return (
    <Block id="summary-title" title={texts.summary} lead={texts.summaryLead}>
      {(error ?? tick.error) && <ProblemAlert error={(error ?? tick.error) as NonNullable<typeof error>} onRetry={reload} />}
      <DataTable
        caption={texts.summary}
        rows={counts}
        rowKey={(row) => row.code}
        columns={[
          {
            title: texts.indicator,
            cell: (row) => (
              <Button look="secondary" small aria-label={`${texts.toTable}: ${row.name}`} onClick={() => onShow(row.code)}>
                {row.name}
              </Button>
            ),
          },
          { title: texts.kinds.changed, numeric: true, cell: (row) => number(row.changed) },
          { title: texts.kinds.new, numeric: true, cell: (row) => number(row.new) },
          { title: texts.kinds.gone, numeric: true, cell: (row) => number(row.gone) },
          { title: texts.kinds.newlyWithheld, numeric: true, cell: (row) => number(row.newlyWithheld) },
          { title: texts.kinds.newlyShown, numeric: true, cell: (row) => number(row.newlyShown) },
          { title: texts.kinds.class, numeric: true, cell: (row) => number(row.class) },
          { title: texts.same, numeric: true, cell: (row) => number(row.same) },
          {
            title: texts.ticked,
            cell: (row) => (
              <Ticks
                row={row}
                ticks={ticksOf(row.code)}
                user={me.user}
                onTick={isOpen && !tick.busy ? (isTicked) => void tick.run(row.code, isTicked) : null}
              />
            ),
          },
        ]}
      />
    </Block>
  );
}

interface TicksProps {
  row: DifferenceCount;
  ticks: readonly ReleaseTick[];
  user: string;
  onTick: ((isTicked: boolean) => void) | null;
}

function Ticks({ row, ticks, user, onTick }: TicksProps) {
  return (
    <>
      <Checkbox
        label={texts.tickShort}
        aria-label={texts.tick(row.name)}
        checked={ticks.some((one) => one.tickedBy === user)}
        disabled={onTick === null}
        onChange={(event) => onTick?.(event.currentTarget.checked)}
      />
      {ticks.map((one) => (
        <div key={one.tickedBy} className="muted">
          {texts.tickedBy(one.tickedBy, formatMinute(one.tickedAt))}
        </div>
      ))}
    </>
  );
}
