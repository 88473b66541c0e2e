import { type FormEvent, useCallback, useState } from "react";
import { type CataloguedDataset, dataCatalogue, type EntryRequest } from "../api/dataCatalogue.ts";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { Checkbox, Field, TextField } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { catalogueTexts as texts } from "./catalogue.texts.de.ts";
import { QuestionFields } from "./QuestionFields.tsx";

interface Props {
  /** None: a new wish. */
  known: CataloguedDataset | null;
  onSaved(key: string): void;
}

const nothing: EntryRequest = {
  dataset: null,
  title: "",
  description: "",
  purpose: "",
  theme: "",
  askedBy: "",
  askedOn: null,
  neededBy: null,
  provider: null,
  agreement: null,
  qualityNote: "",
  gaps: "",
  questions: [],
  licence: "",
  terms: "",
  isPublic: false,
};

const named = (first: string, rest: Iterable<[string, string]>) => Object.fromEntries([["", first], ...rest]);

/** What people say of a dataset. */
export function EntryForm({ known, onSaved }: Props) {
  const [given, setGiven] = useState<EntryRequest>(known?.entry ?? nothing);
  const choices = useResource("catalogue choices", () => dataCatalogue.choices(), true);
  const providers = useResource("providers", () => dataCatalogue.providers());
  const agreements = useResource("agreements", () => dataCatalogue.agreements());
  const entries = useResource(known?.dataset ? null : "data catalogue", () => dataCatalogue.list());
  const isWish = !known?.dataset;
  const save = useAction(
    useCallback(async () => {
      onSaved((await dataCatalogue.save(known?.key ?? null, given)).key);
    }, [known?.key, given, onSaved]),
  );
  const change = (part: Partial<EntryRequest>) => setGiven({ ...given, ...part });
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!save.busy) {
      void save.run();
    }
  }
  const text = (label: string, member: "title" | "askedBy", hint?: string) => (
    <Field
      label={label}
      hint={hint}
      maxLength={300}
      required={member === "title" && isWish && given.dataset === null}
      value={given[member]}
      onChange={(event) => change({ [member]: event.currentTarget.value })}
    />
  );
  const lines = (label: string, member: "description" | "purpose" | "qualityNote" | "gaps" | "terms", hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      rows={3}
      maxLength={4000}
      value={given[member]}
      onChange={(event) => change({ [member]: event.currentTarget.value })}
    />
  );
  const day = (label: string, member: "askedOn" | "neededBy") => (
    <Field
      label={label}
      type="date"
      value={given[member] ?? ""}
      onChange={(event) => change({ [member]: event.currentTarget.value || null })}
    />
  );
  const withoutEntry = (entries.data ?? []).filter((entry) => entry.dataset !== null && entry.entry === null);
  const problem = save.error ?? choices.error ?? providers.error ?? agreements.error;
  return (
    <form className="form columns" onSubmit={submit}>
      {text(texts.titleField, "title", isWish ? undefined : texts.titleHint)}
      {isWish && known && (
        <Choice
          label={texts.link}
          choices={named(
            texts.notYet,
            withoutEntry.map((entry): [string, string] => [entry.dataset ?? "", entry.title]),
          )}
          value={given.dataset ?? ""}
          onChoose={(dataset) => change({ dataset: dataset || null })}
        />
      )}
      {lines(texts.description, "description")}
      {lines(texts.purpose, "purpose", texts.purposeHint)}
      <Choice
        label={texts.agreement}
        choices={named(
          texts.noAgreement,
          (agreements.data ?? []).map((one): [string, string] => [one.id, `${one.agreement.title} (${one.providerName})`]),
        )}
        value={given.agreement ?? ""}
        onChoose={(agreement) => change({ agreement: agreement || null })}
      />
      <Choice
        label={texts.provider}
        choices={named(
          texts.chooseProvider,
          (providers.data ?? []).map((one): [string, string] => [one.id, one.provider.name]),
        )}
        value={given.provider ?? ""}
        onChoose={(provider) => change({ provider: provider || null })}
      />
      {text(texts.askedBy, "askedBy", texts.askedByHint)}
      {day(texts.askedOn, "askedOn")}
      {day(texts.neededBy, "neededBy")}
      <Choice
        label={texts.theme}
        choices={named(texts.noTheme, Object.entries(choices.data?.themes ?? {}))}
        value={given.theme}
        onChoose={(theme) => change({ theme })}
      />
      {lines(texts.quality, "qualityNote")}
      {lines(texts.gaps, "gaps", texts.gapsHint)}
      <Choice
        label={texts.licence}
        choices={named(texts.noLicence, Object.entries(choices.data?.licences ?? {}))}
        value={given.licence}
        onChoose={(licence) => change({ licence })}
      />
      {lines(texts.terms, "terms")}
      <div className="form-end">
        <Checkbox
          label={texts.isPublic}
          checked={given.isPublic}
          onChange={(event) => change({ isPublic: event.currentTarget.checked })}
        />
      </div>
      <QuestionFields questions={given.questions} onChange={(questions) => change({ questions })} />
      {problem && <ProblemAlert error={problem} />}
      <div className="form-end button-row">
        <Button type="submit" busy={save.busy}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
