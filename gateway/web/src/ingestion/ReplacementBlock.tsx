import { useCallback } from "react";
import { formatDay, formatMinute, formatNumber, formatPeriod } from "../../figures/format.ts";
import { type Delivery, ingestion, type Replacement, type ValueDifference } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { compareTexts } from "./compare.texts.de.ts";
import { replacementTexts as texts } from "./replacement.texts.de.ts";

const shownPeriods = 6;

interface Props {
  replacement: Replacement;
  title: string;
  /** Two deliveries beside each other, of which neither replaces the other. */
  isComparison?: boolean;
}

/** What a delivery makes of accepted values: how many, where, and the largest by name. */
export function ReplacementBlock({ replacement, title, isComparison = false }: Props) {
  const { same, changed, gone, added, periods, largest } = replacement;
  const differences = changed + gone + added;
  return (
    <Block
      id={isComparison ? "comparison-title" : "replacement-title"}
      title={title}
      lead={isComparison ? compareTexts.lead : texts.lead}
    >
      <dl className="facts replacement-numbers">
        {Object.entries({ changed, gone, added, same } as const).map(([name, count]) => (
          <div className="fact" key={name}>
            <dt>{texts.numbers[name as keyof typeof texts.numbers]}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      {!isComparison && (
        <>
          <h3 className="kern-heading-small">{texts.files}</h3>
          <ul className="replaced-files">
            {periods.slice(0, shownPeriods).map((one) => (
              <li key={one.period}>
                {texts.file(formatPeriod(one.period), one.fileName, formatDay(one.receivedAt), one.receivedBy)}
              </li>
            ))}
            {periods.length > shownPeriods && <li>{texts.moreFiles(formatNumber(periods.length - shownPeriods))}</li>}
          </ul>
        </>
      )}
      {differences > 0 && (
        <>
          <h3 className="kern-heading-small">{texts.largest}</h3>
          {differences > largest.length && (
            <p className="muted">{texts.largestOf(formatNumber(largest.length), formatNumber(differences))}</p>
          )}
          <div className="long-list">
            <LargestDifferences differences={largest} isComparison={isComparison} />
          </div>
          <Counts title={texts.measures} head={texts.measure} counts={replacement.measures} />
          <Counts title={texts.areas} head={texts.area} counts={replacement.areas} />
        </>
      )}
    </Block>
  );
}

function LargestDifferences({ differences, isComparison }: { differences: ValueDifference[]; isComparison: boolean }) {
  return (
    <DataTable
      caption={texts.largest}
      rows={differences}
      rowKey={(one) => `${one.period} ${one.areaCode} ${one.measure} ${one.breakdown}`}
      columns={[
        { title: texts.area, cell: (one) => `${one.areaName} (${one.areaCode})` },
        { title: texts.period, cell: (one) => formatPeriod(one.period) },
        { title: texts.measure, cell: (one) => one.measure },
        { title: texts.group, cell: (one) => one.breakdown.replaceAll(";", ", ").replaceAll("=", ": ") || texts.whole },
        { title: isComparison ? compareTexts.there : texts.before, numeric: true, cell: (one) => shown(one.before) },
        { title: isComparison ? compareTexts.here : texts.now, numeric: true, cell: (one) => shown(one.now) },
        { title: texts.difference, numeric: true, cell: difference },
      ]}
    />
  );
}

function Counts({ title, head, counts }: { title: string; head: string; counts: Replacement["measures"] }) {
  return (
    <details className="disclosure">
      <summary>{title}</summary>
      <DataTable
        caption={title}
        rows={counts}
        rowKey={(one) => one.code}
        columns={[
          { title: head, cell: (one) => one.name },
          { title: texts.changed, numeric: true, cell: (one) => formatNumber(one.changed) },
          { title: texts.gone, numeric: true, cell: (one) => formatNumber(one.gone) },
          { title: texts.added, numeric: true, cell: (one) => formatNumber(one.added) },
        ]}
      />
    </details>
  );
}

/** The yes or the no to a change of accepted values. */
export function ConfirmReplacement({ delivery, onDecided }: { delivery: Delivery; onDecided(): void }) {
  const { id } = delivery;
  const { run, busy, error } = useAction(
    useCallback(
      async (isYes: boolean) => {
        await (isYes ? ingestion.confirmReplacement(id) : ingestion.withdraw(id, texts.noReason));
        onDecided();
      },
      [id, onDecided],
    ),
  );
  return (
    <section className="confirm-replacement" aria-labelledby="confirm-title">
      <h2 id="confirm-title" className="kern-heading-small">
        {texts.question}
      </h2>
      <p className="muted">{texts.questionLead}</p>
      {error && <ProblemAlert error={error} />}
      <div className="button-row">
        <Button busy={busy} onClick={() => void run(true)}>
          {texts.yes}
        </Button>
        <Button look="secondary" busy={busy} onClick={() => void run(false)}>
          {texts.no}
        </Button>
      </div>
    </section>
  );
}

/** Who said yes, and when. */
export function ConfirmedReplacement({ delivery }: { delivery: Delivery }) {
  return delivery.confirmedBy ? <p>{texts.confirmed(delivery.confirmedBy, formatMinute(delivery.confirmedAt ?? ""))}</p> : null;
}

/** All decimals the value has: what is compared is what is stored. */
function shown(value: ValueDifference["before"]): string {
  if (!value) {
    return texts.notThere;
  }
  return typeof value.number === "number" ? exact(value.number) : value.sign;
}

function difference({ before, now }: ValueDifference): string {
  return typeof before?.number === "number" && typeof now?.number === "number"
    ? `${now.number > before.number ? "+" : ""}${exact(now.number - before.number)}`
    : "";
}

function exact(number: number): string {
  return number.toLocaleString("de-DE", { maximumFractionDigits: 10 }).replace("-", "−");
}
