import { useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import { geography } from "../api/geography.ts";
import { type CountsWish, network, type PlaceCounts, type PlaceFeature } from "../api/network.ts";
import { Block } from "../app/Block.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { SelectField } from "../app/Field.tsx";
import { Link } from "../app/Link.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useSession } from "../app/session.tsx";
import { useResource } from "../app/useResource.ts";
import { kindNamesOf } from "../network/topics.ts";
import { reachTexts } from "../reach/reach.texts.de.ts";
import { CountsDelivery } from "./CountsDelivery.tsx";
import { placeTexts as texts } from "./places.texts.de.ts";

const shownRows = 50;
const shownNames = 5;

/** How many places there are in each area: to look at, as a file, as a delivery. */
export function PlaceCountsBlock({ places }: { places: readonly PlaceFeature[] }) {
  const { me } = useSession();
  const levels = useResource("levels", () => geography.levels());
  const [choice, setChoice] = useState({ level: "", source: "", kindName: "" });
  const countable = (levels.data ?? []).filter((level) => !level.isOverlapping);
  const level = countable.find((each) => each.code === choice.level) ?? countable.at(-1);
  const sources = [...new Set(places.map((place) => place.properties.source))].filter(Boolean).sort();
  const wish: CountsWish | null = level
    ? {
        level: level.code,
        ...(choice.source ? { source: choice.source } : {}),
        ...(choice.kindName ? { kindName: choice.kindName } : {}),
        ...(me.place ? { area: me.place } : {}),
      }
    : null;
  const counts = useResource(wish ? `counts ${JSON.stringify(wish)} ${places.length}` : null, () =>
    wish ? network.counts(wish) : Promise.reject(new Error()),
  );
  return (
    <Block id="counts-title" title={texts.countTitle} lead={texts.countLead} look="panel">
      <div className="choice-row">
        <SelectField
          label={texts.level}
          value={level?.code ?? ""}
          onChange={(event) => setChoice({ ...choice, level: event.target.value })}
        >
          {countable.map((each) => (
            <option key={each.code} value={each.code}>
              {each.namePlural}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={texts.list}
          value={choice.source}
          onChange={(event) => setChoice({ ...choice, source: event.target.value })}
        >
          <option value="">{texts.allLists}</option>
          {sources.map((source) => (
            <option key={source}>{source}</option>
          ))}
        </SelectField>
        <SelectField
          label={texts.kindName}
          value={choice.kindName}
          onChange={(event) => setChoice({ ...choice, kindName: event.target.value })}
        >
          <option value="">{texts.allKinds}</option>
          {kindNamesOf(places).map((kind) => (
            <option key={kind}>{kind}</option>
          ))}
        </SelectField>
      </div>
      <p>
        <Link className="kern-link" href="/netzwerk/erreichbarkeit">
          {reachTexts.toPage}
        </Link>
      </p>
      {counts.error && <ProblemAlert error={counts.error} onRetry={counts.reload} />}
      {counts.data && <Counted counts={counts.data} />}
      {wish && level && counts.data && counts.data.rows.length > 0 && (
        <>
          <p>
            <a className="kern-link" href={network.countsUrl(wish)} download>
              {texts.download}
            </a>
          </p>
          {me.rights.includes("DefineDataset") && <CountsDelivery key={level.code} wish={wish} levelName={level.name} />}
        </>
      )}
    </Block>
  );
}

function Counted({ counts }: { counts: PlaceCounts }) {
  const day = new Date(`${counts.referenceDate}T00:00:00`).toLocaleDateString("de-DE");
  const isUnknown = counts.rows.filter((row) => row.capacity === null).length;
  const names = counts.uncounted.slice(0, shownNames).map((place) => place.name);
  const rows = [...counts.rows].sort((a, b) => b.facilities - a.facilities);
  return (
    <>
      <p role="status">{texts.countedOn(formatNumber(counts.places), day)}</p>
      {counts.uncounted.length > 0 && (
        <p>
          {texts.uncounted(
            formatNumber(counts.uncounted.length),
            names.join(", ") + (counts.uncounted.length > shownNames ? texts.andMore : ""),
          )}
        </p>
      )}
      {isUnknown > 0 && <p>{texts.unknownCapacity(formatNumber(isUnknown))}</p>}
      {rows.length > 0 && (
        <div className="long-list">
          <DataTable
            caption={texts.countTable}
            rows={rows.slice(0, shownRows)}
            rowKey={(row) => `${row.area} ${row.kindName}`}
            columns={[
              { title: texts.area, cell: (row) => row.areaName },
              { title: texts.kindOf, cell: (row) => row.kindName },
              { title: texts.facilities, numeric: true, cell: (row) => formatNumber(row.facilities) },
              {
                title: texts.capacity,
                numeric: true,
                cell: (row) => (row.capacity === null ? texts.unknown : formatNumber(row.capacity)),
              },
            ]}
          />
        </div>
      )}
      {rows.length > shownRows && <p>{texts.onlyFirst(formatNumber(shownRows), formatNumber(rows.length))}</p>}
    </>
  );
}
