import { describeCell } from "../../figures/describe.ts";
import { formatPeriod } from "../../figures/format.ts";
import type { Cell } from "../../figures/jsonStat.ts";
import { figureTexts } from "../../figures/texts.de.ts";
import { type Indicator, indicators, type Lineage } from "../api/indicators.ts";
import { Block } from "../app/Block.tsx";
import { askedReport, parseReading, withReading } from "../app/edition.ts";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { useAddress } from "../app/location.ts";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useSession } from "../app/session.tsx";
import { useResource } from "../app/useResource.ts";
import { useDistrict } from "../atlas/useAtlasData.ts";
import { LineageDecisions } from "./LineageDecisions.tsx";
import { LineageFormula } from "./LineageFormula.tsx";
import { LineageSources } from "./LineageSources.tsx";
import { lineageTexts as texts } from "./lineage.texts.de.ts";

/** /wert/{indicator}/{area}/{period}: where a value comes from, or why there is none. */
export default function LineagePage() {
  const address = useAddress();
  const [, , indicator = "", area = "", period = ""] = address.pathname.split("/").map(decodeURIComponent);
  const reading = parseReading(address);
  const { me } = useSession();
  const { district, error: districtError } = useDistrict(reading.release);
  const lineage = useResource(
    `lineage ${indicator} ${area} ${period} ${reading.publicEdition} ${reading.release} ${me.user}`,
    () => indicators.lineage(indicator, area, period, askedReport(reading)),
  );
  const error = districtError ?? lineage.error;
  if (error) {
    return (
      <PageFrame title={texts.link} narrow>
        <ProblemAlert error={error} onRetry={lineage.reload} />
      </PageFrame>
    );
  }
  const sheet = district?.catalogue.indicators.find((one) => one.code === indicator);
  if (!lineage.data || !sheet || lineage.loading) {
    return <Loading />;
  }
  const level = district?.areas.get(area)?.level ?? "";
  const back = `/atlas/${[indicator, level, period].map(encodeURIComponent).join("/")}?gebiet=${encodeURIComponent(area)}`;
  return (
    <PageFrame
      title={texts.title(sheet.name, lineage.data.areaName)}
      preline={
        <Link className="text-link" href={withReading(back, reading)}>
          {texts.back}
        </Link>
      }
    >
      <Value lineage={lineage.data} sheet={sheet} />
      {lineage.data.decisions && <LineageDecisions decisions={lineage.data.decisions} />}
      <LineageFormula lineage={lineage.data} sheet={sheet} />
      <LineageSources lineage={lineage.data} sheet={sheet} />
      <Block id="lineage-release" title={texts.release}>
        <dl className="facts lineage-facts">
          <div className="fact">
            <dt>{texts.releaseName}</dt>
            <dd>{lineage.data.releaseName}</dd>
          </div>
          <div className="fact">
            <dt>{texts.division}</dt>
            <dd>{lineage.data.divisionVersion}</dd>
          </div>
        </dl>
      </Block>
    </PageFrame>
  );
}

function Value({ lineage, sheet }: { lineage: Lineage; sheet: Indicator }) {
  const state = lineage.state === "Shown" ? null : lineage.state;
  const cell: Cell = { value: lineage.value, state, flags: [] };
  return (
    <>
      <p className={lineage.value === null ? "big-value is-missing" : "big-value"}>
        {describeCell(cell, sheet)} <span className="lineage-period">{formatPeriod(lineage.period)}</span>
      </p>
      {state && (
        <Block id="lineage-missing" title={texts.whyMissing}>
          <p>{figureTexts.reasons[state]}</p>
          {state === "Hidden" && !lineage.decisions && <p>{texts.whyNotMore}</p>}
        </Block>
      )}
    </>
  );
}
