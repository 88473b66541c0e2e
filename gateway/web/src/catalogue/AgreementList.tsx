import { useState } from "react";
import { formatDay } from "../../figures/format.ts";
import { dataCatalogue, type ShownAgreement, type ShownProvider } from "../api/dataCatalogue.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { RemoveButton } from "../app/RemoveButton.tsx";
import { AgreementForm } from "./AgreementForm.tsx";
import { catalogueTexts as texts } from "./catalogue.texts.de.ts";

interface Props {
  agreements: ShownAgreement[];
  providers: ShownProvider[];
  cadences: Record<string, string>;
  onChange(): void;
}

/** The Vereinbarungen, and a form for a new one or the one being changed. */
export function AgreementList({ agreements, providers, cadences, onChange }: Props) {
  const [changed, setChanged] = useState<ShownAgreement | null>(null);
  function done() {
    setChanged(null);
    onChange();
  }
  return (
    <Block id="agreements-title" title={texts.agreements}>
      {agreements.length === 0 ? <p className="muted">{texts.noAgreements}</p> : <Table {...{ agreements, setChanged }} />}
      <section className="panel" aria-labelledby="agreement-form-title">
        <h3 id="agreement-form-title" className="kern-heading-small">
          {changed ? texts.changeOf(changed.agreement.title) : texts.addAgreement}
        </h3>
        {providers.length === 0 ? (
          <p className="muted">{texts.needsProvider}</p>
        ) : (
          <AgreementForm
            key={`${changed?.id} ${agreements.length}`}
            known={changed}
            providers={providers}
            cadences={cadences}
            onSaved={done}
            onCancel={() => setChanged(null)}
          />
        )}
        {changed && (
          <RemoveButton
            key={changed.id}
            label={texts.delete}
            remove={async () => {
              await dataCatalogue.removeAgreement(changed.id);
              done();
            }}
          />
        )}
      </section>
    </Block>
  );
}

function Table({ agreements, setChanged }: { agreements: ShownAgreement[]; setChanged(one: ShownAgreement): void }) {
  return (
    <DataTable
      caption={texts.agreements}
      rows={agreements}
      rowKey={(one) => one.id}
      columns={[
        { title: texts.agreementTitle, cell: (one) => one.agreement.title },
        { title: texts.provider, cell: (one) => one.providerName },
        { title: texts.legalBasis, cell: (one) => one.agreement.legalBasis || texts.none },
        {
          title: texts.cadence,
          cell: (one) =>
            one.agreement.cadence === "none" ? one.cadenceWords : texts.cadenceWith(one.cadenceWords, one.agreement.dueDays),
        },
        {
          title: texts.endsOn,
          cell: (one) =>
            one.isOver ? texts.over : one.agreement.endsOn ? texts.ends(formatDay(one.agreement.endsOn)) : texts.endless,
        },
        { title: texts.usedBy, cell: (one) => one.datasets.join(", ") || texts.none },
        {
          title: texts.change,
          cell: (one) => (
            <Button look="tertiary" small aria-label={texts.changeOf(one.agreement.title)} onClick={() => setChanged(one)}>
              {texts.change}
            </Button>
          ),
        },
      ]}
    />
  );
}
