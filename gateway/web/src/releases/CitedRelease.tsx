import { formatDay } from "../../figures/format.ts";
import { indicators, type Release } from "../api/indicators.ts";
import { Badge } from "../app/Badge.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { Notice } from "../app/Notice.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { ReleaseBanner } from "./ReleaseBanner.tsx";
import { tones } from "./ReleasesPage.tsx";
import { releaseTexts as texts } from "./releases.texts.de.ts";
import { addressOfRelease, atlasOfRelease } from "./releaseWords.ts";

/** One release under the address by which it is cited, also when it is no longer the newest, or withdrawn. */
export function CitedRelease({ id }: { id: string }) {
  const { data, error, reload } = useResource(`release ${id}`, () => indicators.release(id));
  if (!data) {
    return (
      <PageFrame title={texts.title} narrow>
        {error ? <ProblemAlert error={error} onRetry={reload} /> : <Loading />}
      </PageFrame>
    );
  }
  const address = new URL(addressOfRelease(data.id), window.location.origin).href;
  return (
    <PageFrame title={data.name} preline={texts.name} narrow>
      {data.state === "withdrawn" ? (
        <Notice look="danger" title={texts.withdrawnTitle}>
          <p className="kern-body">
            {texts.withdrawnText}{" "}
            <Link className="text-link" href="/">
              {texts.toCurrent}
            </Link>
          </p>
        </Notice>
      ) : (
        <Standing release={data} />
      )}
      <dl className="facts">
        <Fact term={texts.state}>
          <Badge tone={tones[data.state]}>{texts.states[data.state]}</Badge>
        </Fact>
        {data.publishedAt && <Fact term={texts.published}>{formatDay(data.publishedAt)}</Fact>}
        {data.replacedAt && <Fact term={texts.replacedAt}>{formatDay(data.replacedAt)}</Fact>}
        {data.withdrawnAt && <Fact term={texts.withdrawnAt}>{formatDay(data.withdrawnAt)}</Fact>}
        {data.dataAsOf && <Fact term={texts.dataAsOf}>{formatDay(data.dataAsOf)}</Fact>}
        {data.publishedAt && <Fact term={texts.cite}>{texts.citation(data.name, formatDay(data.publishedAt), address)}</Fact>}
      </dl>
      <div className="link-row">
        {data.state !== "withdrawn" && data.computedAt && (
          <Link className="kern-link" href={atlasOfRelease(data.id)}>
            {texts.open}
          </Link>
        )}
        <Link className="kern-link" href="/ausgaben">
          {texts.all}
        </Link>
      </div>
    </PageFrame>
  );
}

/** What the release says of itself in the atlas, for all its indicators. */
function Standing({ release }: { release: Release }) {
  const { data } = useResource(release.computedAt ? `catalogue ${release.id}` : null, () => indicators.catalogue(release.id));
  return data && <ReleaseBanner release={data.release} concerned={data.indicators} current="/" />;
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
