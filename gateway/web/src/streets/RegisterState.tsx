import { formatDay, formatMinute, formatNumber } from "../../figures/format.ts";
import type { ListedChange, StreetState } from "../api/streets.ts";
import { Block } from "../app/Block.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { rangeText } from "./ranges.ts";
import { registerTexts as texts } from "./register.texts.de.ts";

/** What the register holds, who read it in, and who changed what by hand and why. */
export function RegisterState({ state, nameOf }: { state: StreetState; nameOf(code: string): string }) {
  const [last] = state.imports;
  return (
    <Block id="state-title" title={texts.stateTitle}>
      <p>{state.entries === 0 ? texts.none : texts.state(formatNumber(state.entries), formatNumber(state.streets))}</p>
      {last && (
        <p>{texts.imported(last.version, formatNumber(last.entryCount), formatMinute(last.importedAt), last.importedBy)}</p>
      )}
      {state.changes.length > 0 && (
        <details className="disclosure">
          <summary>{texts.changesTitle(formatNumber(state.changeCount))}</summary>
          <div className="long-list">
            <DataTable
              caption={texts.changesTitle(formatNumber(state.changeCount))}
              rows={state.changes}
              rowKey={(change) => String(change.id)}
              columns={[
                { title: texts.street, cell: (change) => `${change.street}, ${rangeText(change)}` },
                { title: texts.what, cell: (change) => wordsOf(change, nameOf) },
                { title: texts.why, cell: (change) => change.reason },
                { title: texts.who, cell: (change) => change.changedBy },
                { title: texts.when, cell: (change) => formatMinute(change.changedAt) },
              ]}
            />
          </div>
        </details>
      )}
    </Block>
  );
}

function wordsOf(change: ListedChange, nameOf: (code: string) => string): string {
  const word = texts.changeKinds[change.kind];
  const before = change.areaBefore ? nameOf(change.areaBefore) : "";
  return word?.(nameOf(change.area), before, change.validTo ? formatDay(change.validTo) : "") ?? change.kind;
}
