import { formatMinute, formatNumber } from "../../figures/format.ts";
import { conversion, type ListedKey, type VersionPair } from "../api/conversion.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { conversionTexts as texts } from "./conversion.texts.de.ts";

interface Props {
  keys: readonly ListedKey[];
  busy: boolean;
  onEdit(pair: VersionPair): void;
}

/** The keys in use. */
export function KeyList({ keys, busy, onEdit }: Props) {
  return (
    <Block id="keys-title" title={texts.listTitle} lead={texts.listLead}>
      {keys.length === 0 && <p>{texts.none}</p>}
      {keys.length > 0 && (
        <DataTable
          caption={texts.listTitle}
          rows={keys}
          rowKey={(key) => `${key.from} ${key.to}`}
          columns={[
            { title: texts.pair, cell: (key) => texts.pairOf(key.from, key.to) },
            { title: texts.weight, cell: (key) => key.weight },
            { title: texts.reason, cell: (key) => key.reason },
            { title: texts.count, numeric: true, cell: (key) => formatNumber(key.shareCount) },
            { title: texts.saved, cell: (key) => texts.savedBy(formatMinute(key.savedAt), key.savedBy) },
            {
              title: texts.actions,
              cell: (key) => (
                <span className="row-actions">
                  <Button
                    look="secondary"
                    small
                    busy={busy}
                    aria-label={texts.editOf(texts.pairOf(key.from, key.to))}
                    onClick={() => onEdit(key)}
                  >
                    {texts.edit}
                  </Button>
                  <a
                    className="kern-link"
                    href={conversion.csvAddress(key)}
                    aria-label={texts.csvOf(texts.pairOf(key.from, key.to))}
                  >
                    {texts.csv}
                  </a>
                </span>
              ),
            },
          ]}
        />
      )}
    </Block>
  );
}
