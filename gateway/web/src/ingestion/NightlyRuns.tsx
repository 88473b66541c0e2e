import { useCallback, useEffect, useState } from "react";
import { formatMinute, formatNumber } from "../../figures/format.ts";
import { ingestion, type NightlyRun } from "../api/ingestion.ts";
import { sources } from "../api/sources.ts";
import { Badge, type Tone } from "../app/Badge.tsx";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useSession } from "../app/session.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { FetchTable } from "../sources/FetchTable.tsx";
import { ingestionTexts as texts } from "../texts.de.ts";

const tones: Record<NightlyRun["state"], Tone> = { running: "info", done: "success", failed: "danger" };
const lookEvery = 2000;
const shown = 5;

/** The nightly import; some may start it by day. */
export function NightlyRuns() {
  const { me } = useSession();
  const { data, error, reload } = useResource("nightly", () => ingestion.nightlyRuns());
  const start = useAction(
    useCallback(async () => {
      await ingestion.startNightly();
      reload();
    }, [reload]),
  );
  const running = data?.some((run) => run.state === "running") ?? false;
  useEffect(() => {
    if (running) {
      const timer = setInterval(reload, lookEvery);
      return () => clearInterval(timer);
    }
    return;
  }, [running, reload]);
  const [open, setOpen] = useState<string | null>(null);
  const lines = useResource(open && `nightly ${open} ${running}`, () => sources.fetchesOfRun(open ?? ""));
  const problem = error ?? start.error;
  return (
    <Block id="nightly-title" title={texts.nightly} lead={texts.nightlyLead}>
      {problem && <ProblemAlert error={problem} />}
      {data?.length === 0 && <p>{texts.noRuns}</p>}
      {data && data.length > 0 && (
        <DataTable
          caption={texts.nightly}
          rows={data.slice(0, shown)}
          rowKey={(run) => run.id}
          columns={[
            { title: texts.runStarted, cell: (run) => formatMinute(run.createdAt) },
            { title: texts.runScope, cell: (run) => run.dataset || texts.wholeNight },
            { title: texts.state, cell: (run) => <Badge tone={tones[run.state]}>{texts.runStates[run.state]}</Badge> },
            { title: texts.runFiles, numeric: true, cell: (run) => formatNumber(run.files) },
            { title: texts.runAccepted, numeric: true, cell: (run) => formatNumber(run.accepted) },
            { title: texts.runUnconfirmed, numeric: true, cell: (run) => formatNumber(run.unconfirmed) },
            { title: texts.runQuarantined, numeric: true, cell: (run) => formatNumber(run.quarantined) },
            { title: texts.runRepeated, numeric: true, cell: (run) => formatNumber(run.repeated) },
            { title: texts.runFailed, numeric: true, cell: (run) => formatNumber(run.failed) },
            {
              title: texts.runText,
              cell: (run) => (
                <>
                  {run.text}{" "}
                  {run.files + run.failed > 0 && (
                    <Button look="tertiary" small onClick={() => setOpen(open === run.id ? null : run.id)}>
                      {open === run.id ? texts.hideRun : texts.showRun}
                    </Button>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
      {open && lines.data && <FetchTable caption={texts.runDatasets} fetches={lines.data} by="dataset" />}
      {me.rights.includes("StartNightlyRun") && (
        <p className="nightly-start">
          <Button look="secondary" busy={start.busy || running} onClick={() => void start.run()}>
            {texts.startNightly}
          </Button>
        </p>
      )}
    </Block>
  );
}
