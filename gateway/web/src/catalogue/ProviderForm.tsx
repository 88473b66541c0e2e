import { type FormEvent, useCallback, useState } from "react";
import { dataCatalogue, type ProviderRequest, type ShownProvider } from "../api/dataCatalogue.ts";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { Field } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { catalogueTexts as texts } from "./catalogue.texts.de.ts";

interface Props {
  /** None: a new one. */
  known: ShownProvider | null;
  kinds: Record<string, string>;
  onSaved(): void;
  onCancel(): void;
}

export function ProviderForm({ known, kinds, onSaved, onCancel }: Props) {
  const [given, setGiven] = useState<ProviderRequest>(
    known?.provider ?? { name: "", kind: "authority", contactRole: "", mail: "", phone: "" },
  );
  const save = useAction(
    useCallback(async () => {
      await dataCatalogue.saveProvider(known?.id ?? null, given);
      onSaved();
    }, [known, given, onSaved]),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!save.busy) {
      void save.run();
    }
  }
  const text = (label: string, member: "name" | "contactRole" | "mail" | "phone", hint?: string, type = "text") => (
    <Field
      label={label}
      hint={hint}
      type={type}
      maxLength={300}
      autoComplete="off"
      required={member === "name"}
      value={given[member]}
      onChange={(event) => setGiven({ ...given, [member]: event.currentTarget.value })}
    />
  );
  return (
    <form className="form columns" onSubmit={submit}>
      {text(texts.name, "name")}
      <Choice label={texts.kind} choices={kinds} value={given.kind} onChoose={(kind) => setGiven({ ...given, kind })} />
      {text(texts.contactRole, "contactRole", texts.contactRoleHint)}
      {text(texts.mail, "mail", undefined, "email")}
      {text(texts.phone, "phone", undefined, "tel")}
      {save.error && <ProblemAlert error={save.error} />}
      <div className="form-end button-row">
        <Button type="submit" look="secondary" busy={save.busy}>
          {known ? texts.save : texts.addProvider}
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
