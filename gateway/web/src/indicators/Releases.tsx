import { type FormEvent, useCallback } from "react";
import { indicators, type Release, type ReleaseState } from "../api/indicators.ts";
import { Badge, type Tone } from "../app/Badge.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Field } from "../app/Field.tsx";
import { Loading } from "../app/Loading.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { formatMinute, formatNumber } from "../format.ts";
import { indicatorTexts as texts } from "../texts.de.ts";

const tones: Record<ReleaseState, Tone> = { draft: "info", checked: "warning", published: "success", replaced: "info" };

export function Releases() {
  const { data, error, reload } = useResource("releases", () => indicators.releases());
  const act = useAction(
    useCallback(
      async (work: () => Promise<unknown>) => {
        await work();
        reload();
      },
      [reload],
    ),
  );
  const stamp = (when?: string | null, who?: string | null) => (when ? texts.by(formatMinute(when), who ?? "") : "");
  return (
    <section className="block" aria-labelledby="releases-title">
      <h2 id="releases-title" className="kern-heading-medium">
        {texts.releases}
      </h2>
      <p className="page-lead">{texts.fourEyes}</p>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {act.error && <ProblemAlert error={act.error} />}
      {!data && !error && <Loading />}
      {data && (
        <DataTable
          caption={texts.releases}
          rows={data}
          rowKey={(release) => release.id}
          columns={[
            { title: texts.releaseName, cell: (release) => release.name },
            { title: texts.state, cell: (release) => <Badge tone={tones[release.state]}>{texts.states[release.state]}</Badge> },
            { title: texts.created, cell: (release) => stamp(release.createdAt, release.createdBy) },
            { title: texts.checked, cell: (release) => stamp(release.checkedAt, release.checkedBy) },
            { title: texts.published, cell: (release) => stamp(release.publishedAt, release.publishedBy) },
            { title: texts.values, numeric: true, cell: (release) => count(release.valueCount) },
            { title: texts.withheld, numeric: true, cell: (release) => count(release.withheldCount) },
            {
              title: texts.actions,
              cell: (release) => <Step release={release} busy={act.busy} onStep={(work) => void act.run(work)} />,
            },
          ]}
        />
      )}
      <NewRelease onCreated={reload} />
    </section>
  );
}

const count = (value?: number) => (value === undefined ? "" : formatNumber(value));

function Step({ release, busy, onStep }: { release: Release; busy: boolean; onStep(work: () => Promise<unknown>): void }) {
  if (release.state === "draft") {
    return (
      <Button look="secondary" small busy={busy} onClick={() => onStep(() => indicators.check(release.id))}>
        {texts.check}
      </Button>
    );
  }
  if (release.state === "checked") {
    return (
      <Button small busy={busy} onClick={() => onStep(() => indicators.publish(release.id))}>
        {texts.publish}
      </Button>
    );
  }
  return null;
}

function NewRelease({ onCreated }: { onCreated(): void }) {
  const { run, busy, error } = useAction(
    useCallback(
      async (form: HTMLFormElement) => {
        const given = new FormData(form);
        await indicators.createRelease(String(given.get("name")), String(given.get("note") ?? ""));
        form.reset();
        onCreated();
      },
      [onCreated],
    ),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void run(event.currentTarget);
  }
  return (
    <details className="disclosure">
      <summary>{texts.newRelease}</summary>
      <form className="form" onSubmit={submit}>
        {error && <ProblemAlert error={error} />}
        <Field label={texts.releaseName} name="name" autoComplete="off" required />
        <Field label={texts.note} name="note" autoComplete="off" />
        <div>
          <Button type="submit" look="secondary" busy={busy}>
            {texts.create}
          </Button>
        </div>
      </form>
    </details>
  );
}
