import { type FormEvent, useCallback, useState } from "react";
import { type AgreementRequest, dataCatalogue, type ShownAgreement, type ShownProvider } from "../api/dataCatalogue.ts";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { Field, TextField } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { catalogueTexts as texts } from "./catalogue.texts.de.ts";

interface Props {
  /** None: a new one. */
  known: ShownAgreement | null;
  providers: ShownProvider[];
  cadences: Record<string, string>;
  onSaved(): void;
  onCancel(): void;
}

export function AgreementForm({ known, providers, cadences, onSaved, onCancel }: Props) {
  const [given, setGiven] = useState<AgreementRequest>(
    known?.agreement ?? {
      provider: providers[0]?.id ?? "",
      title: "",
      legalBasis: "",
      purpose: "",
      cadence: "yearly",
      dueDays: 90,
      startsOn: null,
      endsOn: null,
      notice: "",
    },
  );
  const save = useAction(
    useCallback(async () => {
      await dataCatalogue.saveAgreement(known?.id ?? null, given);
      onSaved();
    }, [known, given, onSaved]),
  );
  const change = (part: Partial<AgreementRequest>) => setGiven({ ...given, ...part });
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!save.busy) {
      void save.run();
    }
  }
  const day = (label: string, member: "startsOn" | "endsOn") => (
    <Field
      label={label}
      type="date"
      value={given[member] ?? ""}
      onChange={(event) => change({ [member]: event.currentTarget.value || null })}
    />
  );
  return (
    <form className="form columns" onSubmit={submit}>
      <Field
        label={texts.agreementTitle}
        required
        maxLength={300}
        value={given.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Choice
        label={texts.provider}
        choices={Object.fromEntries(providers.map((one) => [one.id, one.provider.name]))}
        value={given.provider}
        onChoose={(provider) => change({ provider })}
      />
      <TextField
        label={texts.legalBasis}
        hint={texts.legalBasisHint}
        rows={2}
        maxLength={4000}
        value={given.legalBasis}
        onChange={(event) => change({ legalBasis: event.currentTarget.value })}
      />
      <TextField
        label={texts.purpose}
        hint={texts.purposeHint}
        rows={2}
        maxLength={4000}
        value={given.purpose}
        onChange={(event) => change({ purpose: event.currentTarget.value })}
      />
      <Choice label={texts.cadence} choices={cadences} value={given.cadence} onChoose={(cadence) => change({ cadence })} />
      {given.cadence !== "none" && (
        <Field
          label={texts.dueDays}
          hint={texts.dueDaysHint}
          type="number"
          min={0}
          max={3660}
          required
          value={given.dueDays}
          onChange={(event) => change({ dueDays: event.currentTarget.valueAsNumber || 0 })}
        />
      )}
      {day(texts.startsOn, "startsOn")}
      {day(texts.endsOn, "endsOn")}
      <Field
        label={texts.notice}
        hint={texts.noticeHint}
        maxLength={300}
        value={given.notice}
        onChange={(event) => change({ notice: event.currentTarget.value })}
      />
      {save.error && <ProblemAlert error={save.error} />}
      <div className="form-end button-row">
        <Button type="submit" look="secondary" busy={save.busy}>
          {known ? texts.save : texts.addAgreement}
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
