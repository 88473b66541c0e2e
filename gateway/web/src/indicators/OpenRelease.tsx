import { useId } from "react";
import { formatNumber } from "../../figures/format.ts";
import { type Comparison, indicators, type Release } from "../api/indicators.ts";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Link } from "../app/Link.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { ProgressBar } from "../app/ProgressBar.tsx";
import { useProgress } from "../app/useProgress.ts";
import { useResource } from "../app/useResource.ts";
import { scheduleTexts } from "../releases/check.texts.de.ts";
import { atlasOfRelease, checkAddress } from "../releases/releaseWords.ts";
import { indicatorTexts as texts } from "../texts.de.ts";
import { PublishForm } from "./PublishForm.tsx";
import { ReleaseRules } from "./ReleaseRules.tsx";
import { UnprotectedCells } from "./UnprotectedCells.tsx";

interface Props {
  release: Release;
  busy: boolean;
  onStep(work: () => Promise<unknown>): void;
  onComputed(): void;
}

/** What may be done next with a draft or a checked release. */
export function OpenRelease({ release, busy, onStep, onComputed }: Props) {
  const id = useId();
  const computing = release.computedAt === null;
  const progress = useProgress(computing && release.jobId ? indicators.jobEvents(release.jobId) : null, onComputed);
  const stopped = progress?.state === "failed" || progress?.state === "cancelled";
  const compared = useResource(computing ? null : `comparison ${release.id} ${release.computedAt}`, () =>
    indicators.comparison(release.id),
  );
  return (
    <section className="panel step-panel" aria-labelledby={id}>
      <h3 id={id} className="kern-heading-small">
        {texts.nextStep(release.name)}
      </h3>
      {computing && !stopped && (
        <ProgressBar
          label={progress?.text || texts.computing}
          share={progress && progress.total > 0 ? progress.done / progress.total : null}
          detail={progress && progress.total > 0 ? `${formatNumber((100 * progress.done) / progress.total)} %` : ""}
        />
      )}
      {computing && stopped && <p>{progress.state === "failed" ? texts.computeFailed : texts.computeCancelled}</p>}
      {release.findings.length > 0 && (
        <ul className="plain-list">
          {release.findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      )}
      <ReleaseRules release={release} differences={compared.data?.settingsDifferences ?? []} />
      <UnprotectedCells cells={release.unprotected} />
      {compared.error && <ProblemAlert error={compared.error} />}
      {compared.data && <ComparisonView comparison={compared.data} name={release.name} />}
      {!computing && (
        <div className="link-row">
          <Link className="kern-link" href={checkAddress(release.id)}>
            {scheduleTexts.compare}
          </Link>
          <Link className="kern-link" href={atlasOfRelease(release.id)}>
            {scheduleTexts.openDraft}
          </Link>
        </div>
      )}
      {release.state === "draft" ? (
        <div className="link-row">
          {!computing && (
            <Button busy={busy} onClick={() => onStep(() => indicators.check(release.id))}>
              {texts.check}
            </Button>
          )}
          {(!computing || stopped) && (
            <Button look="secondary" busy={busy} onClick={() => onStep(() => indicators.compute(release.id))}>
              {texts.compute}
            </Button>
          )}
          {computing && !stopped && release.jobId && (
            <Button look="secondary" busy={busy} onClick={() => onStep(() => indicators.cancelJob(release.jobId ?? ""))}>
              {texts.cancelCompute}
            </Button>
          )}
        </div>
      ) : (
        <PublishForm release={release} busy={busy} needsReason={compared.data?.isCorrection ?? false} onStep={onStep} />
      )}
    </section>
  );
}

function ComparisonView({ comparison, name }: { comparison: Comparison; name: string }) {
  const different = comparison.indicators.filter(
    (row) => row.changed + row.new + row.gone + row.newlyWithheld + row.noLongerWithheld > 0,
  );
  if (comparison.previousId === null) {
    return <p className="muted">{texts.noComparison}</p>;
  }
  if (different.length === 0) {
    return <p>{texts.nothingChanged}</p>;
  }
  return (
    <details className="disclosure">
      <summary>{texts.comparison}</summary>
      <DataTable
        caption={texts.comparisonOf(name)}
        rows={different}
        rowKey={(row) => row.code}
        columns={[
          { title: texts.indicator, cell: (row) => row.name },
          { title: texts.changed, numeric: true, cell: (row) => formatNumber(row.changed) },
          { title: texts.added, numeric: true, cell: (row) => formatNumber(row.new) },
          { title: texts.gone, numeric: true, cell: (row) => formatNumber(row.gone) },
          { title: texts.newlyWithheld, numeric: true, cell: (row) => formatNumber(row.newlyWithheld) },
          { title: texts.noLongerWithheld, numeric: true, cell: (row) => formatNumber(row.noLongerWithheld) },
        ]}
      />
    </details>
  );
}
