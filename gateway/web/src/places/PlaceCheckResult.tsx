import { formatNumber } from "../../figures/format.ts";
import type { PlaceCheck, TouchedPlace } from "../api/placeImport.ts";
import { DataTable } from "../app/DataTable.tsx";
import { CheckFindings } from "../imports/CheckFindings.tsx";
import { placeTexts as texts } from "./places.texts.de.ts";

const shownNames = 5;

/** What the dry run found: whether it would work, why not, what is new, changed and gone, and how the places would stand. */
export function PlaceCheckResult({ check }: { check: PlaceCheck }) {
  const carriers = check.newOrganisations.slice(0, shownNames).join(", ");
  const kinds = check.kinds.slice(0, shownNames).map((kind) => `${kind.kindName} (${formatNumber(kind.places)})`);
  const more = check.kinds.length > shownNames ? texts.andMore : "";
  return (
    <>
      <CheckFindings check={check} ready={texts.ready} place={texts.line}>
        <p className="kern-body">
          {texts.counts(
            formatNumber(check.places),
            formatNumber(check.new),
            formatNumber(check.changed),
            formatNumber(check.unchanged),
            formatNumber(check.gone),
          )}
        </p>
        <p className="kern-body">{texts.placed(formatNumber(check.byPoint), formatNumber(check.byStreet))}</p>
        {kinds.length > 0 && <p className="kern-body">{texts.kindsOf(kinds.join(", ") + more)}</p>}
        {check.newOrganisationCount > 0 && (
          <p className="kern-body">
            {texts.newOrganisations(
              formatNumber(check.newOrganisationCount),
              carriers + (check.newOrganisationCount > shownNames ? texts.andMore : ""),
            )}
          </p>
        )}
        {check.refusedLines > 0 && <p className="kern-body">{texts.leftOut(formatNumber(check.refusedLines))}</p>}
      </CheckFindings>
      {check.changedPlaces.length > 0 && (
        <Touched title={texts.changedTitle(formatNumber(check.changed))} places={check.changedPlaces} />
      )}
      {check.gonePlaces.length > 0 && <Touched title={texts.goneTitle(formatNumber(check.gone))} places={check.gonePlaces} />}
      {check.first.length > 0 && (
        <details className="disclosure">
          <summary>{texts.previewTitle}</summary>
          <div className="long-list">
            <DataTable
              caption={texts.previewTitle}
              rows={check.first}
              rowKey={(place) => String(place.line)}
              columns={[
                { title: texts.name, cell: (place) => place.name },
                { title: texts.row, numeric: true, cell: (place) => formatNumber(place.line) },
                { title: texts.state, cell: (place) => texts.states[place.state] },
                { title: texts.kindOf, cell: (place) => place.kindName },
                { title: texts.organisation, cell: (place) => place.organisation },
                { title: texts.address, cell: (place) => place.address },
                { title: texts.area, cell: (place) => `${place.areaName} (${place.area})` },
                { title: texts.by, cell: (place) => texts.placedBy[place.placedBy] },
                {
                  title: texts.capacity,
                  numeric: true,
                  cell: (place) => (place.capacity === null ? "" : formatNumber(place.capacity)),
                },
              ]}
            />
          </div>
        </details>
      )}
    </>
  );
}

function Touched({ title, places }: { title: string; places: readonly TouchedPlace[] }) {
  return (
    <details className="disclosure">
      <summary>{title}</summary>
      <div className="long-list">
        <DataTable
          caption={title}
          rows={places}
          rowKey={(place) => place.code}
          columns={[
            { title: texts.name, cell: (place) => place.name },
            { title: texts.address, cell: (place) => place.address },
            { title: texts.changes, cell: (place) => [...place.changes, ...(place.isByHand ? [texts.byHand] : [])].join(", ") },
          ]}
        />
      </div>
    </details>
  );
}
