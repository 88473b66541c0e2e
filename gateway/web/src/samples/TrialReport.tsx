import { formatNumber, formatPeriod } from "../../figures/format.ts";
import type { ProblemError } from "../api/http.ts";
import type { DatasetDefinition, Trial, TrialValue } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Loading } from "../app/Loading.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { FindingTable } from "../ingestion/Findings.tsx";
import { periodsInWords } from "../ingestion/periodsInWords.ts";
import { ReplacementBlock } from "../ingestion/ReplacementBlock.tsx";
import { replacementTexts } from "../ingestion/replacement.texts.de.ts";
import { VerdictAlert } from "../ingestion/VerdictAlert.tsx";
import { withProfile } from "./columnRoles.ts";
import { samplesTexts as texts } from "./samples.texts.de.ts";
import { wholeTexts } from "./whole.texts.de.ts";

interface Props {
  definition: DatasetDefinition;
  onChange(definition: DatasetDefinition): void;
  trial: Trial | null;
  busy: boolean;
  /** What it waits for, in a sentence; empty: nothing. */
  waiting: string;
  error: ProblemError | null;
}

/** What a delivery of the shown file would come to: verdict, the first values, all findings. */
export function TrialReport({ definition, onChange, trial, busy, waiting, error }: Props) {
  return (
    <Block id="trial-title" title={texts.trial} lead={texts.trialLead}>
      <div aria-busy={busy} className={busy ? "is-busy" : undefined}>
        {error && <ProblemAlert error={error} />}
        <p role="status">{waiting}</p>
        {!trial && !error && !waiting && <Loading />}
        {trial && (
          <>
            <VerdictAlert verdict={trial.verdict} />
            {areTotalsOff(trial, definition) && (
              <>
                <p className="trial-facts">{wholeTexts.totalsOff}</p>
                <div className="button-row">
                  <Button look="secondary" onClick={() => onChange(withProfile(definition, { totals: "skip" }))}>
                    {wholeTexts.leaveTotals}
                  </Button>
                </div>
              </>
            )}
            <p className="trial-facts">
              {texts.facts(
                formatNumber(trial.rows),
                formatNumber(trial.accepted),
                formatNumber(trial.skipped),
                formatNumber(trial.rejected),
              )}{" "}
              {periodsInWords(trial.periods)}
            </p>
            {trial.findings.length > 0 && (
              <>
                <h3>{texts.findings}</h3>
                {trial.findingCount > trial.findings.length && (
                  <p className="muted">
                    {texts.findingCount(formatNumber(trial.findings.length), formatNumber(trial.findingCount))}
                  </p>
                )}
                <div className="long-list">
                  <FindingTable findings={trial.findings} />
                </div>
              </>
            )}
            {trial.replacement && <ReplacementBlock replacement={trial.replacement} title={replacementTexts.title} />}
            {trial.values.length > 0 && (
              <>
                <h3>{texts.values}</h3>
                <div className="long-list">
                  <ValueTable values={trial.values} />
                </div>
              </>
            )}
          </>
        )}
      </div>
    </Block>
  );
}

/** Whether totals contradict their parts, which many published tables do in older years. */
function areTotalsOff(trial: Trial, { profile }: DatasetDefinition): boolean {
  return (profile.totals ?? "check") === "check" && trial.findings.some(({ rule }) => rule === "total-contradicts");
}

function ValueTable({ values }: { values: TrialValue[] }) {
  return (
    <DataTable
      caption={texts.values}
      rows={values.map((value, index) => ({ ...value, key: String(index) }))}
      rowKey={(value) => value.key}
      columns={[
        { title: texts.area, cell: (value) => `${value.areaName} (${value.areaCode})` },
        { title: texts.periodOf, cell: (value) => formatPeriod(value.period) },
        { title: texts.measure, cell: (value) => value.measure },
        { title: texts.group, cell: (value) => value.breakdown.replaceAll(";", ", ").replaceAll("=", ": ") || texts.whole },
        { title: texts.value, numeric: true, cell: (value) => shown(value) },
        { title: texts.line, numeric: true, cell: (value) => formatNumber(value.line) },
      ]}
    />
  );
}

/** All decimals the file has: this is a look at what is read, not a figure. */
function shown(value: TrialValue): string {
  if (typeof value.value !== "number") {
    return value.sign;
  }
  const number = value.value.toLocaleString("de-DE", { maximumFractionDigits: 10 }).replace("-", "−");
  return `${value.flags?.includes("LimitedReliability") ? `(${number})` : number}${value.sign}`;
}
