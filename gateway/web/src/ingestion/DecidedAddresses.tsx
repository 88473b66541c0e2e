import { formatMinute, formatNumber } from "../../figures/format.ts";
import type { ClearingEntry } from "../api/ingestion.ts";
import { DataTable } from "../app/DataTable.tsx";
import { clearingTexts as texts } from "./clearing.texts.de.ts";
import { addressOf, decidedTogether } from "./clearingStreets.ts";

interface Props {
  entries: ClearingEntry[];
  nameOf(code: string): string;
  onReopen(addresses: string[]): void;
}

const nameOfGroup = (entry: ClearingEntry, addresses: string[]) =>
  (addresses.length > 1 ? entry.street : addressOf(entry)) || texts.noStreet;

/** The latest decisions; one that was wrong is taken back and stands on the list again. */
export function DecidedAddresses({ entries, nameOf, onReopen }: Props) {
  return (
    <details className="disclosure">
      <summary>{texts.decided}</summary>
      <DataTable
        caption={texts.decided}
        rows={decidedTogether(entries)}
        rowKey={({ entry }) => entry.id}
        columns={[
          {
            title: texts.address,
            cell: ({ entry, addresses }) => texts.streetRow(nameOfGroup(entry, addresses), nameOf(entry.municipality)),
          },
          { title: texts.addresses, numeric: true, cell: ({ addresses }) => formatNumber(addresses.length) },
          {
            title: texts.decision,
            cell: ({ entry }) =>
              texts.decidedAs(
                entry.decidedArea ? nameOf(entry.decidedArea) : texts.outside,
                entry.decidedBy ?? "",
                formatMinute(entry.decidedAt ?? ""),
              ),
          },
          {
            title: texts.undo,
            cell: ({ entry, addresses }) => (
              <button
                type="button"
                className="text-button"
                aria-label={texts.of(texts.undo, nameOfGroup(entry, addresses))}
                onClick={() => onReopen(addresses)}
              >
                {texts.undo}
              </button>
            ),
          },
        ]}
      />
    </details>
  );
}
