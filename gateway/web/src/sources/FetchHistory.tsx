import { useCallback, useEffect } from "react";
import { formatMoment } from "../../figures/format.ts";
import { type DatasetSource, sources } from "../api/sources.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { FetchTable } from "./FetchTable.tsx";
import { sourcesTexts as texts } from "./sources.texts.de.ts";

const lookEvery = 1500;

interface Props {
  source: DatasetSource;
  onChange(): void;
}

/** What came of fetching this dataset, and a button to do it now. */
export function FetchHistory({ source, onChange }: Props) {
  const { data, error, reload } = useResource(`fetches ${source.dataset} ${source.runningRun}`, () =>
    sources.fetches(source.dataset),
  );
  const start = useAction(
    useCallback(async () => {
      await sources.fetchNow(source.dataset);
      onChange();
    }, [source.dataset, onChange]),
  );
  const running = source.runningRun !== null;
  useEffect(() => {
    if (running) {
      const timer = setInterval(onChange, lookEvery);
      return () => clearInterval(timer);
    }
    return;
  }, [running, onChange]);
  const problem = error ?? start.error;
  return (
    <Block id="fetches-title" title={texts.fetches} look="panel">
      {source.nextRun && <p>{texts.inWords(source.timetableWords, formatMoment(source.nextRun))}</p>}
      {problem && <ProblemAlert error={problem} onRetry={reload} />}
      <div className="button-row">
        <Button look="secondary" busy={start.busy || running} onClick={() => void start.run()}>
          {texts.fetchNow}
        </Button>
        <span role="status">{running ? texts.fetching : ""}</span>
      </div>
      {data?.length === 0 && !running && <p className="muted">{texts.noFetches}</p>}
      {data && data.length > 0 && <FetchTable caption={texts.fetches} fetches={data} by="time" />}
    </Block>
  );
}
