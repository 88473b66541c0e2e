import { type FormEvent, useCallback, useState } from "react";
import type { Dataset } from "../api/ingestion.ts";
import { letters, type Mailbox, type MailboxRequest } from "../api/letters.ts";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { Checkbox, Field } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { letterTexts as texts } from "./letters.texts.de.ts";

interface Props {
  /** None: a new one. */
  known: Mailbox | null;
  datasets: readonly Dataset[];
  reminderDays: number;
  onSaved(): void;
  onCancel(): void;
}

export function MailboxForm({ known, datasets, reminderDays, onSaved, onCancel }: Props) {
  const [given, setGiven] = useState<MailboxRequest>({
    address: known?.address ?? "",
    name: known?.name ?? "",
    datasets: known?.datasets.map((dataset) => dataset.code) ?? [],
    onlyTrouble: known?.onlyTrouble ?? false,
    remindsOfOverdue: known?.remindsOfOverdue ?? true,
  });
  const [isAll, setIsAll] = useState(given.datasets.length === 0);
  const save = useAction(
    useCallback(async () => {
      await letters.save(known?.id ?? null, { ...given, datasets: isAll ? [] : given.datasets });
      onSaved();
    }, [known, given, isAll, onSaved]),
  );
  const isReady = isAll || given.datasets.length > 0;
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!save.busy && isReady) {
      void save.run();
    }
  }
  function toggle(code: string, isOn: boolean) {
    setGiven({ ...given, datasets: isOn ? [...given.datasets, code] : given.datasets.filter((one) => one !== code) });
  }
  return (
    <form className="form columns" onSubmit={submit}>
      <Field
        label={texts.name}
        hint={texts.nameHint}
        required
        maxLength={120}
        autoComplete="off"
        value={given.name}
        onChange={(event) => setGiven({ ...given, name: event.currentTarget.value })}
      />
      <Field
        label={texts.address}
        hint={texts.addressHint}
        type="email"
        required
        maxLength={254}
        autoComplete="off"
        value={given.address}
        onChange={(event) => setGiven({ ...given, address: event.currentTarget.value })}
      />
      <Choice
        label={texts.which}
        choices={{ all: texts.all, some: texts.some }}
        value={isAll ? "all" : "some"}
        onChoose={(which) => setIsAll(which === "all")}
      />
      <Choice
        label={texts.when}
        choices={texts.whens}
        value={given.onlyTrouble ? "trouble" : "all"}
        onChoose={(when) => setGiven({ ...given, onlyTrouble: when === "trouble" })}
      />
      <Checkbox
        label={texts.reminders(reminderDays)}
        checked={given.remindsOfOverdue}
        onChange={(event) => setGiven({ ...given, remindsOfOverdue: event.currentTarget.checked })}
      />
      {!isAll && (
        <fieldset className="mailbox-datasets">
          <legend className="kern-label">{texts.datasets}</legend>
          {datasets.length === 0 && <p className="muted">{texts.noDatasets}</p>}
          {datasets.map((dataset) => (
            <Checkbox
              key={dataset.code}
              label={dataset.name}
              checked={given.datasets.includes(dataset.code)}
              onChange={(event) => toggle(dataset.code, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      )}
      {save.error && <ProblemAlert error={save.error} />}
      <div className="form-end button-row">
        <Button type="submit" look="secondary" busy={save.busy || !isReady}>
          {known ? texts.save : texts.add}
        </Button>
        {known && (
          <Button look="tertiary" onClick={onCancel}>
            {texts.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
