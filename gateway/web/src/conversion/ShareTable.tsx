import { useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { conversionTexts as texts } from "./conversion.texts.de.ts";
import { type EditedShare, shareOf } from "./keyShares.ts";

const step = 50;

interface Props {
  shares: readonly EditedShare[];
  onChange(shares: EditedShare[]): void;
}

/** Which part of an old area goes where, each in a field of its own. */
export function ShareTable({ shares, onChange }: Props) {
  const [shown, setShown] = useState(step);
  const set = (share: EditedShare, percent: string) =>
    onChange(shares.map((each) => (each === share ? { ...share, percent } : each)));
  return (
    <>
      <DataTable
        caption={texts.sharesTitle}
        rows={shares.slice(0, shown)}
        rowKey={(share) => `${share.old} ${share.new}`}
        columns={[
          { title: texts.oldArea, cell: (share) => texts.areaOption(share.oldName, share.level, share.old) },
          { title: texts.newArea, cell: (share) => `${share.newName} (${share.new})` },
          {
            title: texts.share,
            cell: (share) => (
              <input
                className="kern-form-input__input share-field"
                inputMode="decimal"
                value={share.percent}
                aria-label={texts.shareOf(share.oldName, share.newName)}
                aria-invalid={shareOf(share.percent) === null}
                onChange={(event) => set(share, event.target.value)}
              />
            ),
          },
          {
            title: texts.remove,
            cell: (share) => (
              <Button
                look="secondary"
                small
                aria-label={texts.removeOf(share.oldName, share.newName)}
                onClick={() => onChange(shares.filter((each) => each !== share))}
              >
                {texts.remove}
              </Button>
            ),
          },
        ]}
      />
      {shares.length > shown && (
        <div className="form-end">
          <Button look="secondary" onClick={() => setShown(shown + step)}>
            {texts.more(formatNumber(Math.min(step, shares.length - shown)))}
          </Button>
        </div>
      )}
    </>
  );
}
