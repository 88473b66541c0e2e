import { formatMinute } from "../../figures/format.ts";
import type { ClearingEntry } from "../api/ingestion.ts";
import { DataTable } from "../app/DataTable.tsx";
import { clearingTexts as texts } from "./clearing.texts.de.ts";
import { addressOf } from "./clearingStreets.ts";

interface Props {
  entries: ClearingEntry[];
  nameOf(code: string): string;
  onReopen(id: string): void;
}

/** The latest decisions; one that was wrong is taken back and stands on the list again. */
export function DecidedAddresses({ entries, nameOf, onReopen }: Props) {
  return (
    <details className="disclosure">
      <summary>{texts.decided}</summary>
      <DataTable
        caption={texts.decided}
        rows={entries}
        rowKey={(entry) => entry.id}
        columns={[
          { title: texts.address, cell: (entry) => texts.streetRow(addressOf(entry), nameOf(entry.municipality)) },
          {
            title: texts.decision,
            cell: (entry) =>
              texts.decidedAs(
                entry.decidedArea ? nameOf(entry.decidedArea) : texts.outside,
                entry.decidedBy ?? "",
                formatMinute(entry.decidedAt ?? ""),
              ),
          },
          {
            title: texts.undo,
            cell: (entry) => (
              <button
                type="button"
                className="text-button"
                aria-label={texts.undoOf(addressOf(entry))}
                onClick={() => onReopen(entry.id)}
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
