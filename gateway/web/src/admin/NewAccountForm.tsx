import { type FormEvent, useCallback, useState } from "react";
import { gateway, type Role } from "../api/gateway.ts";
import { type Area, geography } from "../api/geography.ts";
import { ProblemError } from "../api/http.ts";
import AreaSearch from "../app/AreaSearch.tsx";
import { Button } from "../app/Button.tsx";
import { Field, SelectField } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { adminTexts as texts } from "../texts.de.ts";

const assignable: readonly Role[] = ["Datenlieferant", "Sozialplanung", "Statistikstelle", "Verwalter"];
const noAreas: Area[] = [];

export function NewAccountForm({ onCreated }: { onCreated(): void }) {
  const areas = useResource("areas", () => geography.areas(), true).data ?? noAreas;
  const [place, setPlace] = useState<string | null>(null);
  const [created, setCreated] = useState("");
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? "";
  const { run, busy, error } = useAction(
    useCallback(
      async (form: HTMLFormElement, area: Area | undefined) => {
        if (!area) {
          throw new ProblemError({ type: "about:blank", status: 0, title: texts.placeMissing });
        }
        const text = (name: string) => String(new FormData(form).get(name) ?? "").trim();
        const role = assignable.find((candidate) => candidate === text("role")) ?? "Datenlieferant";
        await gateway.createAccount({
          userName: text("userName"),
          name: text("name"),
          role,
          place: area.code,
          placeName: area.name,
          organisation: text("organisation"),
          password: String(new FormData(form).get("password") ?? ""),
        });
        setCreated(texts.created(text("name")));
        form.reset();
        onCreated();
      },
      [onCreated],
    ),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setCreated("");
    const form = event.currentTarget;
    void run(
      form,
      areas.find((area) => area.code === place),
    );
  }
  return (
    <details className="disclosure">
      <summary>{texts.newUser}</summary>
      <form className="form columns" onSubmit={submit}>
        {error && <ProblemAlert error={error} />}
        <Field
          label={texts.user}
          hint={texts.userHint}
          name="userName"
          autoComplete="off"
          pattern="[a-z0-9._\-]{2,64}"
          required
        />
        <Field
          label={texts.password}
          hint={texts.passwordHint}
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={10}
          required
        />
        <Field label={texts.name} name="name" autoComplete="off" required />
        <Field label={texts.organisation} name="organisation" autoComplete="off" />
        <SelectField label={texts.role} name="role">
          {assignable.map((role) => (
            <option key={role} value={role}>
              {texts.roles[role]}
            </option>
          ))}
        </SelectField>
        <AreaSearch label={texts.placePick} areas={areas} nameOfParent={nameOf} onPick={setPlace} keep />
        <div className="form-end">
          <Button type="submit" busy={busy}>
            {texts.create}
          </Button>
          <span role="status"> {created}</span>
        </div>
      </form>
    </details>
  );
}
