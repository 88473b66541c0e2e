import { type Indicator, indicators } from "../api/indicators.ts";
import { Block } from "../app/Block.tsx";
import { Guarded } from "../app/Guarded.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { rightOfArea, useSession } from "../app/session.tsx";
import { useResource } from "../app/useResource.ts";
import { IndicatorSheet } from "../atlas/IndicatorSheet.tsx";
import { indexTexts } from "../indexes/indexes.texts.de.ts";
import { indicatorTexts as texts } from "../texts.de.ts";
import { defineTexts } from "./define.texts.de.ts";
import { Releases } from "./Releases.tsx";

export default function IndicatorsPage() {
  return (
    <Guarded area="indikatoren">
      <PageFrame title={texts.title} lead={texts.lead}>
        <Releases />
        <Definitions />
      </PageFrame>
    </Guarded>
  );
}

function Definitions() {
  const { me } = useSession();
  const { data, error, reload } = useResource("catalogue", () => indicators.catalogue(), true);
  return (
    <Block id="definitions-title" title={texts.definitions}>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {!data && !error && <Loading />}
      {me.rights.includes(rightOfArea.definitionen) && (
        <p>
          <Link className="kern-link" href="/indikatoren/festlegen">
            {defineTexts.toPage}
          </Link>
          {" · "}
          <Link className="kern-link" href="/indikatoren/index">
            {indexTexts.toPage}
          </Link>
          {" · "}
          <Link className="kern-link" href="/indikatoren/katalog">
            {defineTexts.backToReady}
          </Link>
        </p>
      )}
      {data?.domains.map((domain) => (
        <div key={domain.code} className="definition-group">
          <h3 className="kern-heading-small">{domain.name}</h3>
          {data.indicators
            .filter((indicator) => indicator.domain === domain.code)
            .map((indicator) => (
              <Definition key={indicator.code} indicator={indicator} />
            ))}
        </div>
      ))}
    </Block>
  );
}

function Definition({ indicator }: { indicator: Indicator }) {
  return (
    <details className="disclosure">
      <summary>
        {indicator.name} <span className="muted">({indicator.unit})</span>
      </summary>
      <IndicatorSheet indicator={indicator} titled={false} />
    </details>
  );
}
