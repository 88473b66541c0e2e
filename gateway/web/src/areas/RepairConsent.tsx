import { formatNumber } from "../../figures/format.ts";
import type { Check } from "../api/areaImport.ts";
import { DataTable } from "../app/DataTable.tsx";
import { Checkbox } from "../app/Field.tsx";
import { Notice } from "../app/Notice.tsx";
import { consentTexts as texts } from "./consent.texts.de.ts";
import type { Consent } from "./consent.ts";

interface Props {
  check: Check;
  consent: Consent;
  onConsent(consent: Consent): void;
}

const shown = 20;

/** Borders that are not valid, what would become of them, and the consent to that. */
export function RepairConsent({ check, consent, onConsent }: Props) {
  if (check.repairCount === 0) {
    return null;
  }
  const more = check.repairCount - Math.min(shown, check.repairs.length);
  return (
    <Notice look={consent.repairs ? "info" : "warning"} title={texts.repairsTitle(formatNumber(check.repairCount))}>
      <p className="kern-body">{texts.repairsText}</p>
      <DataTable
        caption={texts.repairsTable}
        rows={check.repairs.slice(0, shown)}
        rowKey={(repair) => String(repair.number)}
        columns={[
          { title: texts.repairNumber, numeric: true, cell: (repair) => repair.number },
          { title: texts.repairCode, cell: (repair) => repair.code },
          { title: texts.repairFault, cell: (repair) => repair.text },
          { title: texts.repairBefore, numeric: true, cell: (repair) => formatNumber(repair.before) },
          { title: texts.repairAfter, numeric: true, cell: (repair) => formatNumber(repair.after) },
        ]}
      />
      {more > 0 && <p className="kern-body">{texts.moreRepairs(formatNumber(more))}</p>}
      <Checkbox
        label={texts.agree}
        checked={consent.repairs}
        onChange={(event) => onConsent({ ...consent, repairs: event.target.checked })}
      />
    </Notice>
  );
}
