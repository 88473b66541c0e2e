import { useCallback, useState } from "react";
import { ingestion } from "../api/ingestion.ts";
import { letters, type Mailbox } from "../api/letters.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { RemoveButton } from "../app/RemoveButton.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { letterTexts as texts } from "./letters.texts.de.ts";
import { MailboxForm } from "./MailboxForm.tsx";

interface Props {
  mailboxes: readonly Mailbox[];
  canSend: boolean;
  reminderDays: number;
  onChange(): void;
}

/** The Postfächer, and a form for a new one or the one being changed. */
export function MailboxList({ mailboxes, canSend, reminderDays, onChange }: Props) {
  const [changed, setChanged] = useState<Mailbox | null>(null);
  const [tried, setTried] = useState("");
  const datasets = useResource("datasets", () => ingestion.datasets());
  const tryOut = useAction(
    useCallback(
      async (mailbox: Mailbox) => {
        await letters.tryOut(mailbox.id);
        setTried(mailbox.name);
        onChange();
      },
      [onChange],
    ),
  );
  function done() {
    setChanged(null);
    onChange();
  }
  return (
    <Block id="mailboxes-title" title={texts.mailboxes}>
      {mailboxes.length === 0 ? (
        <p className="muted">{texts.noMailboxes}</p>
      ) : (
        <DataTable
          caption={texts.mailboxes}
          rows={mailboxes}
          rowKey={(one) => one.id}
          columns={[
            { title: texts.name, cell: (one) => one.name },
            { title: texts.address, cell: (one) => <span className="mail-address">{one.address}</span> },
            {
              title: texts.datasets,
              cell: (one) => one.datasets.map((dataset) => dataset.name).join(", ") || texts.allDatasets,
            },
            { title: texts.when, cell: (one) => (one.onlyTrouble ? texts.whens.trouble : texts.whens.all) },
            { title: texts.overdue, cell: (one) => (one.remindsOfOverdue ? texts.reminded : texts.notReminded) },
            {
              title: texts.actions,
              cell: (one) => (
                <span className="mailbox-actions">
                  <Button look="tertiary" small aria-label={texts.changeOf(one.name)} onClick={() => setChanged(one)}>
                    {texts.change}
                  </Button>
                  {canSend && (
                    <Button
                      look="tertiary"
                      small
                      busy={tryOut.busy}
                      aria-label={texts.tryOutOf(one.name)}
                      onClick={() => void tryOut.run(one)}
                    >
                      {texts.tryOut}
                    </Button>
                  )}
                </span>
              ),
            },
          ]}
        />
      )}
      <p role="status">{tried && texts.tried(tried)}</p>
      {tryOut.error && <ProblemAlert error={tryOut.error} />}
      <section className="panel" aria-labelledby="mailbox-form-title">
        <h3 id="mailbox-form-title" className="kern-heading-small">
          {changed ? texts.edit(changed.name) : texts.add}
        </h3>
        <MailboxForm
          key={`${changed?.id} ${mailboxes.length}`}
          known={changed}
          datasets={datasets.data ?? []}
          reminderDays={reminderDays}
          onSaved={done}
          onCancel={() => setChanged(null)}
        />
        {changed && (
          <RemoveButton
            key={changed.id}
            label={texts.remove}
            remove={async () => {
              await letters.remove(changed.id);
              done();
            }}
          />
        )}
      </section>
    </Block>
  );
}
