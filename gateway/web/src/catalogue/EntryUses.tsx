import type { CataloguedDataset } from "../api/dataCatalogue.ts";
import { Block } from "../app/Block.tsx";
import { Link } from "../app/Link.tsx";
import { catalogueTexts as texts } from "./catalogue.texts.de.ts";

/** Which indicators and reports rest on a dataset. */
export function EntryUses({ entry: { dataset, indicators } }: { entry: CataloguedDataset }) {
  if (dataset === null) {
    return null;
  }
  const released = indicators?.some((indicator) => indicator.isReleased) ?? false;
  return (
    <Block id="uses-title" title={texts.indicators}>
      {indicators === null && <p className="muted">{texts.indicatorsUnknown}</p>}
      {indicators?.length === 0 && <p className="muted">{texts.noIndicators}</p>}
      {indicators && indicators.length > 0 && (
        <>
          <ul className="sentence-list">
            {indicators.map((indicator) => (
              <li key={indicator.code}>
                {indicator.isReleased ? (
                  <Link className="text-link" href={`/atlas?indikator=${encodeURIComponent(indicator.code)}`}>
                    {indicator.name}
                  </Link>
                ) : (
                  indicator.name
                )}{" "}
                <span className="muted">({indicator.isReleased ? texts.released : texts.notReleased})</span>
              </li>
            ))}
          </ul>
          <h3 className="kern-heading-small">{texts.reports}</h3>
          <p>
            {released ? (
              <>
                {texts.reportsWith}{" "}
                <Link className="text-link" href="/berichte">
                  {texts.reportsLink}
                </Link>
                .
              </>
            ) : (
              texts.reportsNone
            )}
          </p>
        </>
      )}
    </Block>
  );
}
