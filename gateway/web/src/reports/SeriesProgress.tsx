import { useCallback } from "react";
import { formatNumber } from "../../figures/format.ts";
import { type ReportSeries, reporting, type SeriesItem } from "../api/reporting.ts";
import { Badge } from "../app/Badge.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { ProgressBar } from "../app/ProgressBar.tsx";
import { useAction } from "../app/useAction.ts";
import { useProgress } from "../app/useProgress.ts";
import { useResource } from "../app/useResource.ts";
import { reportTexts as texts } from "../texts.de.ts";
import { itemTones } from "./stateTones.ts";

/** How far a series is, and its profiles as soon as it is over. */
export function SeriesProgress({ id, onEnded }: { id: string; onEnded(): void }) {
  const { data, error, reload } = useResource(`series ${id}`, () => reporting.series(id));
  const running = data?.state === "running";
  const progress = useProgress(running ? reporting.seriesEvents(id) : null, () => {
    reload();
    onEnded();
  });
  const cancel = useAction(useCallback(() => reporting.cancelSeries(id), [id]));
  if (!data) {
    return error && <ProblemAlert error={error} onRetry={reload} />;
  }
  const { done, total } = progress ?? data;
  return (
    <div className="series">
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {cancel.error && <ProblemAlert error={cancel.error} />}
      {running ? (
        <>
          <ProgressBar
            label={texts.running}
            share={total > 0 ? done / total : null}
            detail={texts.progress(formatNumber(done), formatNumber(total))}
          />
          <div>
            <Button look="secondary" busy={cancel.busy} onClick={() => void cancel.run()}>
              {texts.cancel}
            </Button>
          </div>
        </>
      ) : (
        <SeriesResult id={id} series={data} />
      )}
    </div>
  );
}

function SeriesResult({ id, series }: { id: string; series: ReportSeries }) {
  return (
    <>
      <p role="status">
        {series.state === "cancelled" ? texts.cancelled(series.done, series.total) : texts.done(series.done, series.failed)}
      </p>
      {series.done > 0 && (
        <p>
          <a className="text-link" href={reporting.archiveUrl(id)} download>
            {texts.archive}
          </a>
        </p>
      )}
      <DataTable
        caption={texts.items}
        rows={series.items}
        rowKey={(item) => item.subject}
        columns={[
          {
            title: texts.area,
            cell: (item) =>
              item.url ? (
                <a className="text-link" href={item.url}>
                  {item.name}
                </a>
              ) : (
                item.name
              ),
          },
          { title: texts.state, cell: (item) => <Badge tone={itemTones[item.state]}>{texts.states[item.state]}</Badge> },
          ...(series.failed > 0 ? [{ title: texts.reason, cell: (item: SeriesItem) => item.error ?? "" }] : []),
        ]}
      />
    </>
  );
}
