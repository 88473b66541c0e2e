import { formatDay, formatNumber } from "../../figures/format.ts";
import { indicators, type Release, type ReleaseState } from "../api/indicators.ts";
import { Badge, type Tone } from "../app/Badge.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { useAddress } from "../app/location.ts";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { CitedRelease } from "./CitedRelease.tsx";
import { releaseTexts as texts } from "./releases.texts.de.ts";
import { addressOfRelease } from "./releaseWords.ts";

export const tones: Record<ReleaseState, Tone> = {
  draft: "warning",
  checked: "warning",
  published: "success",
  replaced: "info",
  withdrawn: "danger",
};

/** /ausgaben: what was published, for everybody; /ausgaben/{id}: one of them, to be cited. */
export default function ReleasesPage() {
  const [, , id = ""] = useAddress().pathname.split("/").map(decodeURIComponent);
  return id === "" ? <ReleaseList /> : <CitedRelease id={id} />;
}

function ReleaseList() {
  const { data, error, reload } = useResource("releases", () => indicators.releases());
  const published = (data ?? [])
    .filter((release) => release.publishedAt !== null)
    .sort((a, b) => (b.publishedAt ?? "").localeCompare(a.publishedAt ?? ""));
  return (
    <PageFrame title={texts.title} lead={texts.lead}>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {!data && !error && <Loading />}
      {data && published.length === 0 && <p className="muted">{texts.none}</p>}
      {published.length > 0 && <PublishedTable releases={published} />}
    </PageFrame>
  );
}

function PublishedTable({ releases }: { releases: Release[] }) {
  return (
    <DataTable
      caption={texts.title}
      rows={releases}
      rowKey={(release) => release.id}
      columns={[
        {
          title: texts.name,
          cell: (release) => (
            <Link className="text-link" href={addressOfRelease(release.id)}>
              {release.name}
            </Link>
          ),
        },
        { title: texts.published, cell: (release) => formatDay(release.publishedAt ?? "") },
        { title: texts.state, cell: (release) => <Badge tone={tones[release.state]}>{texts.states[release.state]}</Badge> },
        { title: texts.reason, cell: (release) => (release.corrected.length > 0 ? (release.reason ?? "") : "") },
        {
          title: texts.values,
          numeric: true,
          cell: (release) => (release.valueCount === null ? "" : formatNumber(release.valueCount)),
        },
      ]}
    />
  );
}
