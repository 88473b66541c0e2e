import { useState } from "react";
import { dataCatalogue, type ShownProvider } from "../api/dataCatalogue.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { RemoveButton } from "../app/RemoveButton.tsx";
import { catalogueTexts as texts } from "./catalogue.texts.de.ts";
import { ProviderForm } from "./ProviderForm.tsx";

interface Props {
  providers: ShownProvider[];
  kinds: Record<string, string>;
  onChange(): void;
}

/** The Datengeber, and a form for a new one or the one being changed. */
export function ProviderList({ providers, kinds, onChange }: Props) {
  const [changed, setChanged] = useState<ShownProvider | null>(null);
  function done() {
    setChanged(null);
    onChange();
  }
  return (
    <Block id="providers-title" title={texts.providers}>
      {providers.length === 0 ? (
        <p className="muted">{texts.noProviders}</p>
      ) : (
        <DataTable
          caption={texts.providers}
          rows={providers}
          rowKey={(one) => one.id}
          columns={[
            { title: texts.name, cell: (one) => one.provider.name },
            { title: texts.kind, cell: (one) => one.kindName },
            {
              title: texts.contact,
              cell: (one) =>
                [one.provider.contactRole, one.provider.mail, one.provider.phone].filter(Boolean).join(", ") || texts.none,
            },
            {
              title: texts.change,
              cell: (one) => (
                <Button look="tertiary" small aria-label={texts.changeOf(one.provider.name)} onClick={() => setChanged(one)}>
                  {texts.change}
                </Button>
              ),
            },
          ]}
        />
      )}
      <section className="panel" aria-labelledby="provider-form-title">
        <h3 id="provider-form-title" className="kern-heading-small">
          {changed ? texts.editProvider(changed.provider.name) : texts.addProvider}
        </h3>
        <ProviderForm
          key={`${changed?.id} ${providers.length}`}
          known={changed}
          kinds={kinds}
          onSaved={done}
          onCancel={() => setChanged(null)}
        />
        {changed && (
          <RemoveButton
            key={changed.id}
            label={texts.delete}
            remove={async () => {
              await dataCatalogue.removeProvider(changed.id);
              done();
            }}
          />
        )}
      </section>
    </Block>
  );
}
