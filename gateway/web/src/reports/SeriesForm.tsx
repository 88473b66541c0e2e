import { type FormEvent, useCallback, useState } from "react";
import type { Level } from "../api/geography.ts";
import { type ReportSeries, reporting } from "../api/reporting.ts";
import { Badge } from "../app/Badge.tsx";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { SelectField } from "../app/Field.tsx";
import { navigate, useAddress } from "../app/location.ts";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { ProgressBar } from "../app/ProgressBar.tsx";
import { useAction } from "../app/useAction.ts";
import { useProgress } from "../app/useProgress.ts";
import { useResource } from "../app/useResource.ts";
import { formatNumber } from "../format.ts";
import { ingestionTexts, reportTexts as texts } from "../texts.de.ts";

/** A series is a job: its number stands in the address, so one may leave and come back. */
export function SeriesForm({ levels }: { levels: readonly Level[] }) {
  const id = useAddress().searchParams.get("serie");
  const [level, setLevel] = useState(levels[1]?.code ?? levels[0]?.code ?? "");
  const { run, busy, error } = useAction(
    useCallback(async () => {
      const { seriesId } = await reporting.startSeries(level);
      navigate(`/berichte?serie=${encodeURIComponent(seriesId)}`);
    }, [level]),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void run();
  }
  return (
    <Block id="series-title" title={texts.series} look="panel">
      <form className="form columns" onSubmit={submit}>
        {error && <ProblemAlert error={error} />}
        <SelectField label={texts.level} value={level} onChange={(event) => setLevel(event.target.value)}>
          {levels.map((candidate) => (
            <option key={candidate.code} value={candidate.code}>
              {candidate.namePlural} ({formatNumber(candidate.areaCount)})
            </option>
          ))}
        </SelectField>
        <div className="form-end">
          <Button type="submit" busy={busy}>
            {texts.start}
          </Button>
        </div>
      </form>
      {id && <SeriesProgress key={id} id={id} />}
    </Block>
  );
}

function SeriesProgress({ id }: { id: string }) {
  const [ended, setEnded] = useState(false);
  const { data, error, reload } = useResource(`series ${id}`, () => reporting.series(id));
  const progress = useProgress(ended ? null : reporting.seriesEvents(id), () => {
    setEnded(true);
    reload();
  });
  const { done, total } = progress ?? { done: data?.done ?? 0, total: data?.total ?? 0 };
  return (
    <div className="series">
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {!ended && (
        <ProgressBar
          label={progress?.text || texts.running}
          share={total > 0 ? done / total : null}
          detail={total > 0 ? ingestionTexts.progress(formatNumber(done), formatNumber(total)) : ""}
        />
      )}
      {ended && data && <SeriesResult id={id} series={data} />}
    </div>
  );
}

function SeriesResult({ id, series }: { id: string; series: ReportSeries }) {
  return (
    <>
      <p role="status">{texts.done(series.done, series.failed)}</p>
      <p>
        <a className="text-link" href={reporting.archiveUrl(id)} download>
          {texts.archive}
        </a>
      </p>
      <DataTable
        caption={texts.items}
        rows={series.items}
        rowKey={(item) => item.area}
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
          {
            title: texts.state,
            cell: (item) => (
              <Badge tone={item.state === "failed" ? "danger" : item.url ? "success" : "info"}>
                {texts.states[item.state] ?? item.state}
              </Badge>
            ),
          },
        ]}
      />
    </>
  );
}
