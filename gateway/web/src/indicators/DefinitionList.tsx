import { useState } from "react";
import { formatMinute } from "../../figures/format.ts";
import { type DefinitionVersion, indicators } from "../api/indicators.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Field } from "../app/Field.tsx";
import { Link } from "../app/Link.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { fold } from "../atlas/searchIndicators.ts";
import { kindTexts } from "../texts.de.ts";
import { defineTexts as texts } from "./define.texts.de.ts";
import { kinds } from "./draft.ts";
import { editAddress } from "./editAddress.ts";

/** All definitions, with what can be done with each. */
export function DefinitionList({ definitions, onChange }: { definitions: readonly DefinitionVersion[]; onChange(): void }) {
  const [filter, setFilter] = useState("");
  const [retiring, setRetiring] = useState<DefinitionVersion | null>(null);
  const [said, setSaid] = useState("");
  const wanted = fold(filter.trim());
  const found = definitions.filter((one) => fold(`${one.definition.name} ${one.code}`).includes(wanted));
  return (
    <Block id="definitions-title" title={texts.listTitle}>
      <p>
        <Link className="kern-btn kern-btn--primary" href={editAddress("neu")}>
          <span className="kern-label">{texts.newOne}</span>
        </Link>
      </p>
      {definitions.length === 0 && <p>{texts.none}</p>}
      {definitions.length > 8 && (
        <div className="filter">
          <Field label={texts.filter} value={filter} onChange={(event) => setFilter(event.target.value)} />
        </div>
      )}
      {retiring && (
        <RetireQuestion
          definition={retiring}
          onEnd={(isRetired) => {
            setSaid(isRetired ? texts.retired(retiring.definition.name) : "");
            setRetiring(null);
            if (isRetired) {
              onChange();
            }
          }}
        />
      )}
      <p role="status">{said}</p>
      {found.length > 0 && (
        <DataTable
          caption={texts.caption}
          rows={found}
          rowKey={(one) => one.code}
          columns={[
            {
              title: texts.name,
              cell: (one) => (
                <>
                  <Link className="kern-link" href={editAddress({ indikator: one.code })}>
                    {one.definition.name}
                  </Link>
                  <span className="define-code">{one.code}</span>
                </>
              ),
            },
            { title: texts.kind, cell: kindOf },
            { title: texts.version, cell: (one) => String(one.version), numeric: true },
            { title: texts.changed, cell: (one) => `${formatMinute(one.createdAt)}, ${one.createdBy}` },
            {
              title: texts.actions,
              cell: (one) => (
                <div className="button-row">
                  <Link
                    className="kern-btn kern-btn--tertiary kern-btn--x-small"
                    href={editAddress({ kopie: one.code })}
                    aria-label={texts.copyOf(one.definition.name)}
                  >
                    <span className="kern-label">{texts.copy}</span>
                  </Link>
                  <Button
                    look="tertiary"
                    small
                    aria-label={`${one.definition.name}: ${texts.retire}`}
                    onClick={() => {
                      setSaid("");
                      setRetiring(one);
                    }}
                  >
                    {texts.retire}
                  </Button>
                </div>
              ),
            },
          ]}
        />
      )}
    </Block>
  );
}

function kindOf({ definition }: DefinitionVersion): string {
  const kind = kinds.find((known) => known === definition.kind);
  return kind ? kindTexts[kind].name : texts.nothing;
}

function RetireQuestion({ definition, onEnd }: { definition: DefinitionVersion; onEnd(isRetired: boolean): void }) {
  const { run, busy, error } = useAction(async () => {
    await indicators.retire(definition.code);
    onEnd(true);
  });
  return (
    <div className="panel" role="alertdialog" aria-labelledby="retire-question">
      <p id="retire-question">{texts.retireAsk(definition.definition.name)}</p>
      {error && <ProblemAlert error={error} />}
      <div className="button-row">
        <Button autoFocus look="secondary" busy={busy} onClick={() => void run()}>
          {texts.retireYes}
        </Button>
        <Button look="tertiary" onClick={() => onEnd(false)}>
          {texts.retireNo}
        </Button>
      </div>
    </div>
  );
}
