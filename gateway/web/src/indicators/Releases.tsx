import { useCallback } from "react";
import { formatMinute, formatNumber } from "../../figures/format.ts";
import { indicators, type Release, type ReleaseState } from "../api/indicators.ts";
import { Badge, type Tone } from "../app/Badge.tsx";
import { Block } from "../app/Block.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useSession } from "../app/session.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { scheduleTexts } from "../releases/check.texts.de.ts";
import { addressOfRelease } from "../releases/releaseWords.ts";
import { indicatorTexts as texts } from "../texts.de.ts";
import { NewReleaseForm } from "./NewReleaseForm.tsx";
import { OpenRelease } from "./OpenRelease.tsx";
import { WithdrawReleaseForm } from "./WithdrawReleaseForm.tsx";

const tones: Record<ReleaseState, Tone> = {
  draft: "info",
  checked: "warning",
  published: "success",
  replaced: "info",
  withdrawn: "danger",
};

export function Releases() {
  const { me } = useSession();
  const { data, error, reload } = useResource("releases", () => indicators.releases());
  const rules = useResource("publication rules", () => indicators.publicationRules());
  const act = useAction(
    useCallback(
      async (work: () => Promise<unknown>) => {
        await work();
        reload();
      },
      [reload],
    ),
  );
  const open = data?.filter((release) => release.state === "draft" || release.state === "checked") ?? [];
  return (
    <Block
      id="releases-title"
      title={texts.releases}
      lead={rules.data?.checkerMayPublish ? scheduleTexts.checkerMay : scheduleTexts.fourEyes}
    >
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {act.error && <ProblemAlert error={act.error} />}
      {!data && !error && <Loading />}
      {data && <ReleaseTable releases={data} />}
      {open.map((release) => (
        <OpenRelease
          key={release.id}
          release={release}
          busy={act.busy}
          onStep={(work) => void act.run(work)}
          onComputed={reload}
        />
      ))}
      <NewReleaseForm onCreated={reload} />
      {data && me.rights.includes("WithdrawRelease") && <WithdrawReleaseForm releases={data} onWithdrawn={reload} />}
    </Block>
  );
}

function ReleaseTable({ releases }: { releases: Release[] }) {
  const stamp = (when: string | null, who: string | null) => (when ? texts.by(formatMinute(when), who ?? "") : "");
  const count = (value: number | null) => (value === null ? "" : formatNumber(value));
  return (
    <DataTable
      caption={texts.releases}
      rows={releases}
      rowKey={(release) => release.id}
      columns={[
        {
          title: texts.releaseName,
          cell: (release) => (
            <Link className="text-link" href={addressOfRelease(release.id)}>
              {release.name}
            </Link>
          ),
        },
        { title: texts.state, cell: (release) => <Badge tone={tones[release.state]}>{texts.states[release.state]}</Badge> },
        { title: texts.created, cell: (release) => stamp(release.createdAt, release.createdBy) },
        { title: texts.checked, cell: (release) => stamp(release.checkedAt, release.checkedBy) },
        { title: texts.published, cell: (release) => stamp(release.publishedAt, release.publishedBy) },
        {
          title: texts.withdrawn,
          cell: (release) => (
            <>
              {stamp(release.withdrawnAt, release.withdrawnBy)} {release.withdrawalReason}
            </>
          ),
        },
        { title: texts.values, numeric: true, cell: (release) => count(release.valueCount) },
        { title: texts.withheld, numeric: true, cell: (release) => count(release.withheldPublic) },
      ]}
    />
  );
}
