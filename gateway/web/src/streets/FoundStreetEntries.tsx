import { useState } from "react";
import { formatDay, formatNumber } from "../../figures/format.ts";
import type { Area } from "../api/geography.ts";
import type { FoundStreet, ListedEntry } from "../api/streets.ts";
import { Badge } from "../app/Badge.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { ChangeForm } from "./ChangeForm.tsx";
import { rangeText } from "./ranges.ts";
import { registerTexts as texts } from "./register.texts.de.ts";
import { streetTexts } from "./streets.texts.de.ts";

interface Props {
  street: FoundStreet;
  areas: readonly Area[];
  onChanged(): void;
  nameOf(code: string): string;
}

interface Open {
  kind: "Add" | "Move" | "End";
  entry: ListedEntry | null;
}

/** The entries of one street, each with what can be done about it. */
export function FoundStreetEntries({ street, areas, onChanged, nameOf }: Props) {
  const [open, setOpen] = useState<Open | null>(null);
  const name = texts.streetIn(street.street, nameOf(street.municipality));
  const entryName = (entry: ListedEntry) => `${street.street}, ${rangeText(entry)}`;
  return (
    <section aria-label={name} className="found-street">
      <h3>{name}</h3>
      {street.entries.length < street.entryCount && (
        <p>{texts.entriesShown(formatNumber(street.entries.length), formatNumber(street.entryCount))}</p>
      )}
      <DataTable
        caption={name}
        rows={street.entries}
        rowKey={(entry) => String(entry.id)}
        columns={[
          { title: texts.numbers, cell: (entry) => rangeText(entry) },
          { title: texts.area, cell: (entry) => `${entry.areaName ?? streetTexts.unknownArea} (${entry.area})` },
          {
            title: texts.valid,
            cell: (entry) => (
              <>
                {validity(entry)} {entry.isByHand && <Badge tone="info">{texts.byHand}</Badge>}
              </>
            ),
          },
          {
            title: texts.action,
            cell: (entry) =>
              !entry.validTo && (
                <span className="row-actions">
                  <Button
                    look="tertiary"
                    small
                    aria-label={texts.moveOf(entryName(entry))}
                    onClick={() => setOpen({ kind: "Move", entry })}
                  >
                    {texts.move}
                  </Button>
                  <Button
                    look="tertiary"
                    small
                    aria-label={texts.endOf(entryName(entry))}
                    onClick={() => setOpen({ kind: "End", entry })}
                  >
                    {texts.end}
                  </Button>
                </span>
              ),
          },
        ]}
      />
      {open ? (
        <ChangeForm
          key={`${open.kind} ${open.entry?.id}`}
          title={
            open.kind === "Add" || !open.entry
              ? texts.addTo(name)
              : (open.kind === "Move" ? texts.moveOf : texts.endOf)(entryName(open.entry))
          }
          kind={open.kind}
          areas={areas}
          start={
            open.entry
              ? { entry: open.entry.id, area: open.kind === "Move" ? "" : open.entry.area }
              : { municipality: street.municipality, street: street.street }
          }
          onDone={() => {
            setOpen(null);
            onChanged();
          }}
          onCancel={() => setOpen(null)}
        />
      ) : (
        <p>
          <Button look="tertiary" small aria-label={texts.addTo(name)} onClick={() => setOpen({ kind: "Add", entry: null })}>
            {texts.add}
          </Button>
        </p>
      )}
    </section>
  );
}

function validity(entry: ListedEntry): string {
  const parts = [
    entry.validFrom ? texts.validFrom(formatDay(entry.validFrom)) : "",
    entry.validTo ? texts.validTo(formatDay(entry.validTo)) : "",
  ].filter(Boolean);
  return parts.join(" ") || texts.always;
}
