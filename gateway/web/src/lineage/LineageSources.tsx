import { formatMinute, formatNumber, formatPeriod } from "../../figures/format.ts";
import { type Indicator, indicators, type Lineage } from "../api/indicators.ts";
import { ingestion } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Link } from "../app/Link.tsx";
import { rightOfArea, useSession } from "../app/session.tsx";
import { useResource } from "../app/useResource.ts";
import { lineageTexts as texts } from "./lineage.texts.de.ts";

/** The files behind a value, for those who may know them; to others the source that the Indikatorenblatt names. */
export function LineageSources({ lineage, sheet }: { lineage: Lineage; sheet: Indicator }) {
  const { me } = useSession();
  const seesData = me.rights.includes(rightOfArea.daten);
  const datasets = useResource(seesData ? "datasets" : null, () => ingestion.datasets());
  const definesIndicators = me.rights.includes(rightOfArea.definitionen);
  const measures = useResource(definesIndicators ? "measures" : null, () => indicators.measures());
  const nameOfDataset = (code: string) => datasets.data?.find((one) => one.code === code)?.name ?? code;
  const nameOfMeasure = (code: string) => measures.data?.find((one) => one.code === code)?.name || code;
  return (
    <>
      <Block id="lineage-from" title={texts.from}>
        {lineage.sources.length === 0 ? (
          <p>{sheet.source || texts.noSource}</p>
        ) : (
          <DataTable
            caption={texts.from}
            rows={lineage.sources}
            rowKey={(source) => `${source.measure} ${source.dataset} ${source.period} ${source.place}`}
            columns={[
              { title: texts.measure, cell: (source) => nameOfMeasure(source.measure) },
              { title: texts.dataset, cell: (source) => nameOfDataset(source.dataset) },
              { title: texts.period, cell: (source) => formatPeriod(source.period) },
              {
                title: texts.file,
                cell: (source) =>
                  seesData ? (
                    <Link className="text-link" href={`/daten/lieferung/${source.deliveryId}`}>
                      {source.fileName}
                    </Link>
                  ) : (
                    source.fileName
                  ),
              },
              { title: texts.accepted, cell: (source) => formatMinute(source.acceptedAt) },
              { title: texts.hash, cell: (source) => <code className="lineage-hash">{source.sha256}</code> },
            ]}
          />
        )}
      </Block>
      {lineage.conversions.length > 0 && (
        <Block id="lineage-conversions" title={texts.conversions}>
          {lineage.conversions.map((conversion) => (
            <div key={conversion.from}>
              <p>{texts.conversionLead(conversion.from, conversion.weight)}</p>
              <ul className="sentence-list">
                {conversion.parts.map((part) => (
                  <li key={`${part.old} ${part.new}`}>
                    {texts.part(part.oldName, `${formatNumber(100 * part.share, 1)} %`, part.newName)}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Block>
      )}
    </>
  );
}
