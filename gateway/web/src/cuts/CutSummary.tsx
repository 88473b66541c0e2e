import type { ReactNode } from "react";
import { formatNumber, formatPeriod } from "../../figures/format.ts";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { withheldShare } from "./areaRows.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import type { CutFigures } from "./useCutFigures.ts";

interface Props {
  figures: CutFigures;
  hasToday: boolean;
  /** The choice of the indicators. */
  children: ReactNode;
}

/** How much would be withheld, in one sentence, beside what it is today; then the same for each indicator. */
export function CutSummary({ figures, hasToday, children }: Props) {
  const { trial, today, isOld, measures, error } = figures;
  const indicators = trial?.indicators ?? [];
  const now = withheldShare(indicators);
  const then = today && today.indicators.length > 0 ? withheldShare(today.indicators) : null;
  const findings = measures?.findings ?? [];
  // The first holds for all of the numbers, and is read by all.
  const [note, ...notes] = trial?.findings ?? [];
  return (
    <div className={isOld ? "cut-summary is-old" : "cut-summary"} aria-busy={isOld}>
      <div className="cut-total">
        {now.all > 0 && <p className="cut-headline">{texts.total(now.withheld, now.all, formatNumber(now.percent))}</p>}
        {now.all > 0 && then && (
          <p>
            {texts.totalToday(then.withheld, then.all, formatNumber(then.percent))}
            {" – "}
            <strong>{difference(now.percent - then.percent)}</strong>
          </p>
        )}
        {hasToday && measures && <p>{`${measures.moved === 0 ? texts.movedNone : texts.movedTotal(measures.moved)}.`}</p>}
        <Findings title={texts.findings} findings={findings} isOpen />
      </div>
      <div className="cut-total">
        {indicators.length > 0 && (
          <ul className="cut-shares" aria-label={texts.perIndicator}>
            {indicators.map((indicator) => {
              const before = today?.indicators.find((one) => one.code === indicator.code);
              return (
                <li key={indicator.code}>
                  <span>{`${indicator.name} ${formatPeriod(indicator.period)}`}</span>
                  <strong>{texts.ofIndicator(indicator.withheldPublic, indicator.areaCount)}</strong>
                  {before && <span className="muted">{texts.todayOf(before.withheldPublic, before.areaCount)}</span>}
                </li>
              );
            })}
          </ul>
        )}
        {children}
        {note && <p className="muted cut-note">{note}</p>}
        <Findings title={texts.trialFindings} findings={notes} />
      </div>
      {error && <ProblemAlert error={error} />}
      <p className="figure-sr-only" role="status">
        {isOld ? texts.refreshing : now.all > 0 ? texts.total(now.withheld, now.all, formatNumber(now.percent)) : ""}
      </p>
    </div>
  );
}

function Findings({ title, findings, isOpen = false }: { title: string; findings: readonly string[]; isOpen?: boolean }) {
  return findings.length === 0 ? null : (
    <details className="cut-findings" open={isOpen}>
      <summary>{`${title} (${findings.length})`}</summary>
      <ul>
        {findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
    </details>
  );
}

function difference(points: number): string {
  const rounded = Math.round(Math.abs(points));
  return rounded === 0 ? texts.same : (points < 0 ? texts.better : texts.worse)(formatNumber(rounded));
}
