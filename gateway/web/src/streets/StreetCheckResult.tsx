import { formatNumber } from "../../figures/format.ts";
import type { StreetCheck } from "../api/streetImport.ts";
import { DataTable } from "../app/DataTable.tsx";
import { CheckFindings } from "../imports/CheckFindings.tsx";
import { rangeText } from "./ranges.ts";
import { streetTexts as texts } from "./streets.texts.de.ts";

const shownPlaces = 5;

/** What the dry run found: whether it would work, why not, and how the entries would stand. */
export function StreetCheckResult({ check }: { check: StreetCheck }) {
  const places =
    check.municipalities.slice(0, shownPlaces).join(", ") + (check.municipalityCount > shownPlaces ? texts.morePlaces : "");
  return (
    <>
      <CheckFindings check={check} ready={texts.ready} place={texts.line}>
        <p className="kern-body">
          {texts.readyText(formatNumber(check.lines), formatNumber(check.entries), formatNumber(check.streets))}
        </p>
        <p className="kern-body">{texts.placesOf(check.municipalityCount, places)}</p>
        {check.replaced > 0 && <p className="kern-body">{texts.replaced(formatNumber(check.replaced))}</p>}
      </CheckFindings>
      {check.first.length > 0 && (
        <details className="disclosure">
          <summary>{texts.previewTitle}</summary>
          <div className="long-list">
            <DataTable
              caption={texts.previewTitle}
              rows={check.first.map((entry, index) => ({ ...entry, key: String(index) }))}
              rowKey={(entry) => entry.key}
              columns={[
                { title: texts.street, cell: (entry) => entry.street },
                { title: texts.row, numeric: true, cell: (entry) => formatNumber(entry.line) },
                { title: texts.numbersOf, cell: (entry) => rangeText(entry) },
                { title: texts.area, cell: (entry) => `${entry.areaName ?? texts.unknownArea} (${entry.area})` },
                { title: texts.municipalityOf, cell: (entry) => entry.municipality },
              ]}
            />
          </div>
        </details>
      )}
    </>
  );
}
