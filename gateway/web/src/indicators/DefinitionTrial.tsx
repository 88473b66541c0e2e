import { useMemo, useState } from "react";
import { byValue } from "../../figures/areaValue.ts";
import { formatNumber, formatPeriod, formatValue } from "../../figures/format.ts";
import type { Cell, Direction } from "../../figures/jsonStat.ts";
import { figureTexts } from "../../figures/texts.de.ts";
import { geography } from "../api/geography.ts";
import type { DraftArea, TriedDefinition } from "../api/indicators.ts";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Loading } from "../app/Loading.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import type { Checked } from "../imports/useCheck.ts";
import { defineTexts as texts } from "./define.texts.de.ts";
import { TrialMap } from "./TrialMap.tsx";
import { trialRows, trialScale } from "./trialFigures.ts";
import { useReleased } from "./useReleased.ts";

const atFirst = 15;

export interface TrialWish {
  level: string | null;
  period: string | null;
}

interface Props {
  checked: Checked<TriedDefinition>;
  /** Whether there is enough of the draft to try it. */
  isAsked: boolean;
  title: string;
  unit: string;
  decimals: number;
  direction: Direction;
  /** Code of the indicator that is changed; null for a new one. */
  code: string | null;
  onWish(wish: TrialWish): void;
}

/** What the draft would bring on the areas there are. */
export function DefinitionTrial({ checked, isAsked, onWish, ...shown }: Props) {
  const { check: trial, error, busy } = checked;
  return (
    <section className={busy ? "define-trial is-old" : "define-trial"} aria-labelledby="trial-title" aria-busy={busy}>
      <h2 id="trial-title" className="kern-heading-medium">
        {texts.trial}
      </h2>
      <p className="figure-sr-only" role="status">
        {busy ? texts.refreshing : trial ? headlineOf(trial) : ""}
      </p>
      {!isAsked && <p>{texts.trialWaits}</p>}
      {isAsked && busy && !trial && <Loading />}
      {isAsked && error && <ProblemAlert error={error} />}
      {isAsked && trial && trial.faults.length > 0 && <Faults trial={trial} />}
      {isAsked && trial && trial.faults.length === 0 && <Tried trial={trial} onWish={onWish} {...shown} />}
    </section>
  );
}

function headlineOf({ areaCount: all, withheldPublic: count, faults }: TriedDefinition): string {
  return faults.length > 0
    ? texts.trialFaults
    : all === 0
      ? texts.noValues
      : texts.withheld(count, all, formatNumber((100 * count) / all));
}

function Faults({ trial }: { trial: TriedDefinition }) {
  return (
    <>
      <p>
        <strong>{texts.trialFaults}</strong>
      </p>
      <ul className="plain-list">
        {trial.faults.map((fault) => (
          <li key={fault.text}>{fault.text}</li>
        ))}
      </ul>
    </>
  );
}

function Tried({
  trial,
  onWish,
  title,
  unit,
  decimals,
  direction,
  code,
}: Omit<Props, "checked" | "isAsked"> & { trial: TriedDefinition }) {
  const { period, level, levels, periods, areas, reasons, findings } = trial;
  const rows = useMemo(() => trialRows(trial), [trial]);
  const scale = useMemo(() => trialScale(rows), [rows]);
  const known = useResource("geography levels", () => geography.levels(), true);
  const hash = known.data?.find((one) => one.code === level)?.mapHash;
  const map = useResource(level && hash ? `map ${level} ${hash}` : null, () => geography.overview(level ?? "", hash ?? ""), true);
  const [note, ...notes] = findings;
  return (
    <>
      {areas.length > 0 && (
        <p className="cut-headline">
          {headlineOf(trial)} <span className="muted">{texts.withheldStaff(trial.withheldStaff)}</span>
        </p>
      )}
      {note && <p className={areas.length > 0 ? "muted cut-note" : ""}>{note}</p>}
      {notes.length > 0 && (
        <ul className="plain-list" aria-label={texts.findings}>
          {notes.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      )}
      {(periods.length > 0 || levels.length > 0) && (
        <div className="filter-row">
          {levels.length > 0 && level && (
            <Choice
              label={texts.level}
              choices={Object.fromEntries(
                levels.map((one) => [one.code, texts.levelOf(one.namePlural, formatNumber(one.areaCount))]),
              )}
              value={level}
              onChoose={(next) => onWish({ level: next, period })}
            />
          )}
          {periods.length > 1 && period && (
            <Choice
              label={texts.period}
              // With a letter before: objects put keys that are numbers into an order of their own.
              choices={Object.fromEntries(periods.toReversed().map((one) => [`p${one}`, formatPeriod(one)]))}
              value={`p${period}`}
              onChoose={(next) => onWish({ level, period: next.slice(1) })}
            />
          )}
        </div>
      )}
      {reasons.length > 0 && (
        <>
          <h3>{texts.reasons}</h3>
          <ul className="plain-list">
            {reasons.map((reason) => (
              <li key={reason.text}>{texts.reason(reason.text, reason.public, reason.staff)}</li>
            ))}
          </ul>
        </>
      )}
      {areas.length > 0 && map.data && !map.loading && (
        <TrialMap
          topology={map.data}
          rows={rows}
          scale={scale}
          title={title}
          unit={unit}
          decimals={decimals}
          period={period ?? ""}
          direction={direction}
        />
      )}
      {areas.length > 0 && <TrialTable trial={trial} unit={unit} decimals={decimals} code={code} />}
    </>
  );
}

function TrialTable({ trial, unit, decimals, code }: { trial: TriedDefinition } & Pick<Props, "unit" | "decimals" | "code">) {
  const [isWhole, setIsWhole] = useState(false);
  const released = useReleased(code, trial.level, trial.period);
  const byCode = new Map(trial.areas.map((area) => [area.code, area]));
  const ordered = byValue(trialRows(trial)).flatMap((row) => byCode.get(row.code) ?? []);
  const levelName = trial.levels.find((one) => one.code === trial.level)?.namePlural ?? trial.level ?? "";
  const hasBase = trial.areas.some((area) => area.denominator !== null);
  return (
    <>
      <DataTable
        caption={texts.tableCaption(levelName, formatPeriod(trial.period ?? ""))}
        rows={isWhole ? ordered : ordered.slice(0, atFirst)}
        rowKey={(area) => area.code}
        columns={[
          { title: texts.area, cell: (area) => area.name },
          { title: texts.value, cell: (area) => numberOf(area, unit, decimals), numeric: true },
          ...(released
            ? [{ title: texts.released, cell: (area: DraftArea) => shownCell(released(area.code), decimals), numeric: true }]
            : []),
          ...(hasBase ? [{ title: texts.parts, cell: partsOf, numeric: true }] : []),
          { title: texts.protection, cell: protectionOf },
        ]}
      />
      {released && <p className="muted">{texts.releasedNote}</p>}
      {!isWhole && ordered.length > atFirst && (
        <div>
          <Button look="tertiary" small onClick={() => setIsWhole(true)}>
            {texts.more(ordered.length)}
          </Button>
        </div>
      )}
    </>
  );
}

const numberOf = ({ value }: DraftArea, unit: string, decimals: number) =>
  value === null ? texts.nothing : formatValue(value, decimals, unit);

// The unit may be another one by now.
const shownCell = ({ value, state }: Cell, decimals: number) =>
  value === null ? figureTexts.signs[state ?? "Unknown"] : formatNumber(value, decimals);

const partsOf = ({ numerator, denominator }: DraftArea) =>
  numerator === null || denominator === null ? texts.nothing : `${formatNumber(numerator)} / ${formatNumber(denominator)}`;

function protectionOf({ value, why, withheldPublic, withheldStaff }: DraftArea) {
  const state = withheldStaff ? texts.hiddenFromStaff : withheldPublic ? texts.hiddenFromPublic : texts.shownToAll;
  return value === null ? (why ?? "") : why ? `${state}: ${why}` : state;
}
