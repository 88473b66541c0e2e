import { indicators } from "../api/indicators.ts";
import { Block } from "../app/Block.tsx";
import { EditionSwitch } from "../app/EditionSwitch.tsx";
import { Guarded } from "../app/Guarded.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { navigate, useAddress } from "../app/location.ts";
import { Notice } from "../app/Notice.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { useDistrict } from "../atlas/useAtlasData.ts";
import { CheckSummary } from "./CheckSummary.tsx";
import { checkTexts as texts } from "./check.texts.de.ts";
import { type CheckQuery, checkQueryAddress, parseCheck } from "./checkQuery.ts";
import { DifferenceFilters } from "./DifferenceFilters.tsx";
import { DifferenceMap } from "./DifferenceMap.tsx";
import { DifferenceTable } from "./DifferenceTable.tsx";
import { releaseTexts } from "./releases.texts.de.ts";
import { atlasOfRelease } from "./releaseWords.ts";

/** /indikatoren/ausgaben/{id}/pruefen: what a release changes, value by value, for those who decide upon it. */
export default function CheckPage() {
  const id = decodeURIComponent(useAddress().pathname.split("/")[3] ?? "");
  return <Guarded area="indikatoren">{id !== "" && <Check key={id} id={id} />}</Guarded>;
}

function Check({ id }: { id: string }) {
  const asked = parseCheck(useAddress());
  const go = (change: Partial<CheckQuery>) => navigate(checkQueryAddress(id, { ...asked, ...change }), { replace: true });
  const edition = asked.isPublic ? ("public" as const) : undefined;
  const { data, error, reload } = useResource(`differences ${checkQueryAddress(id, asked)}`, () =>
    indicators.differences(id, {
      indicator: asked.indicator ?? undefined,
      level: asked.level ?? undefined,
      period: asked.period ?? undefined,
      kind: asked.kind ?? undefined,
      edition,
    }),
  );
  // The list of all indicators stays, whatever is filtered; unfiltered it is the same question, which the service answers once.
  const all = useResource(`differences of all ${id} ${edition}`, () => indicators.differences(id, { edition }));
  const release = useResource(`release ${id}`, () => indicators.release(id));
  const { district } = useDistrict(id);
  const failure = error ?? all.error ?? release.error;
  if (!data || !all.data || !release.data || !district) {
    return (
      <PageFrame title={texts.differences}>{failure ? <ProblemAlert error={failure} onRetry={reload} /> : <Loading />}</PageFrame>
    );
  }
  return (
    <PageFrame
      title={texts.title(data.releaseName)}
      lead={data.previousName ? texts.lead(data.previousName) : texts.noPrevious}
      preline={
        <Link className="text-link" href="/indikatoren">
          {texts.back}
        </Link>
      }
    >
      {release.data.publishedAt === null && (
        <Notice look="warning" title={releaseTexts.draftTitle}>
          <p className="kern-body">
            {releaseTexts.draftText(data.releaseName)}{" "}
            <Link className="text-link" href={atlasOfRelease(id)}>
              {texts.openInAtlas}
            </Link>
          </p>
        </Notice>
      )}
      {failure && <ProblemAlert error={failure} onRetry={reload} />}
      <EditionSwitch isPublic={asked.isPublic} onChoose={(isPublic) => go({ isPublic })} />
      <CheckSummary release={release.data} counts={all.data.indicators} onShow={(indicator) => go({ indicator, kind: null })} />
      <Block id="differences-title" title={texts.differences}>
        <DifferenceFilters asked={asked} district={district} counts={all.data.indicators} onChange={go} />
        <p role="status">{data.total === 0 ? texts.none : texts.shown(data.differences.length, data.total)}</p>
        {data.differences.length > 0 && (
          <DifferenceTable
            differences={data.differences}
            counts={all.data.indicators}
            levelName={(code) => district.levels.find((level) => level.code === code)?.name ?? code}
          />
        )}
      </Block>
      <Block id="difference-map-title" title={texts.map}>
        <DifferenceMap id={id} asked={asked} district={district} />
      </Block>
    </PageFrame>
  );
}
