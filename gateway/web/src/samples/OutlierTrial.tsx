import { formatNumber, formatPeriod } from "../../figures/format.ts";
import type { ProblemError } from "../api/http.ts";
import type { NoticedValue, OutlierTrial as Trial } from "../api/ingestion.ts";
import { DataTable } from "../app/DataTable.tsx";
import { Loading } from "../app/Loading.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { outliersTexts as texts } from "./outliers.texts.de.ts";
import { samplesTexts } from "./samples.texts.de.ts";

interface Props {
  trial: Trial | null;
  asks: boolean;
  busy: boolean;
  error: ProblemError | null;
}

/** How often would have been asked with these thresholds, by period and measure, and about which values. */
export function OutlierTrial({ trial, asks, busy, error }: Props) {
  return (
    <div aria-busy={busy} className={busy ? "is-busy" : undefined}>
      <h3>{texts.trial}</h3>
      {!asks && <p className="muted">{texts.nothingAsked}</p>}
      {error && <ProblemAlert error={error} />}
      {asks && !trial && !error && <Loading />}
      {trial && trial.periods.length === 0 && <p className="muted">{texts.noHistory}</p>}
      {trial && trial.periods.length > 0 && (
        <>
          <p className="muted">{texts.trialLead}</p>
          <p role="status">
            <strong>{texts.result(formatNumber(trial.noticed), formatNumber(trial.judged))}</strong>{" "}
            {trial.tooFew > 0 && texts.tooFew(formatNumber(trial.tooFew))}
          </p>
          <DataTable
            caption={texts.byPeriod}
            rows={trial.periods}
            rowKey={(period) => period.period}
            columns={[
              { title: samplesTexts.periodOf, cell: (period) => formatPeriod(period.period) },
              { title: texts.file, cell: (period) => period.fileName },
              { title: texts.noticed, numeric: true, cell: (period) => formatNumber(period.noticed) },
              { title: texts.judged, numeric: true, cell: (period) => formatNumber(period.judged) },
            ]}
          />
          {trial.measures.length > 1 && (
            <DataTable
              caption={texts.byMeasure}
              rows={trial.measures}
              rowKey={(measure) => measure.code}
              columns={[
                { title: samplesTexts.measure, cell: (measure) => measure.name },
                { title: texts.noticed, numeric: true, cell: (measure) => formatNumber(measure.noticed) },
                { title: texts.judged, numeric: true, cell: (measure) => formatNumber(measure.judged) },
              ]}
            />
          )}
          {trial.largest.length > 0 && (
            <>
              <h3>{texts.largest}</h3>
              <div className="long-list">
                <LargestTable values={trial.largest} />
              </div>
            </>
          )}
        </>
      )}
    </div>
  );
}

function LargestTable({ values }: { values: NoticedValue[] }) {
  return (
    <DataTable
      caption={texts.largest}
      rows={values.map((value, index) => ({ ...value, key: String(index) }))}
      rowKey={(value) => value.key}
      columns={[
        { title: samplesTexts.area, cell: (value) => `${value.areaName} (${value.areaCode})` },
        { title: samplesTexts.periodOf, cell: (value) => formatPeriod(value.period) },
        { title: samplesTexts.measure, cell: (value) => value.measure },
        {
          title: samplesTexts.group,
          cell: (value) => value.breakdown.replaceAll(";", ", ").replaceAll("=", ": ") || samplesTexts.whole,
        },
        { title: samplesTexts.value, numeric: true, cell: (value) => shown(value.value) },
        {
          title: texts.usual,
          numeric: true,
          cell: (value) =>
            typeof value.usualFrom === "number" && typeof value.usualTo === "number"
              ? `${shown(value.usualFrom)} – ${shown(value.usualTo)}`
              : texts.fixed,
        },
      ]}
    />
  );
}

const shown = (number: number) => number.toLocaleString("de-DE", { maximumFractionDigits: 2 }).replace("-", "−");
