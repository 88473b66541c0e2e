import { type FormEvent, useCallback, useState } from "react";
import { gateway, type Role } from "../api/gateway.ts";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Field, SelectField } from "../app/Field.tsx";
import { Guarded } from "../app/Guarded.tsx";
import { Loading } from "../app/Loading.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { adminTexts as texts } from "../texts.de.ts";
import { TokenForm } from "./TokenForm.tsx";

export default function AdminPage() {
  return (
    <Guarded area="verwaltung">
      <PageFrame title={texts.title}>
        <Users />
        <TokenForm />
      </PageFrame>
    </Guarded>
  );
}

function Users() {
  const { data, error, reload } = useResource("users", () => gateway.users());
  return (
    <section className="block" aria-labelledby="users-title">
      <h2 id="users-title" className="kern-heading-medium">
        {texts.users}
      </h2>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {!data && !error && <Loading />}
      {data && (
        <DataTable
          caption={texts.users}
          rows={data}
          rowKey={(user) => user.user}
          columns={[
            { title: texts.user, cell: (user) => user.user },
            { title: texts.name, cell: (user) => user.name },
            { title: texts.role, cell: (user) => user.roleName ?? texts.roles[user.role] },
            { title: texts.place, cell: (user) => user.placeName ?? user.place },
          ]}
        />
      )}
      <NewUser onCreated={reload} />
    </section>
  );
}

const assignable: readonly Role[] = ["Datenlieferant", "Sozialplanung", "Statistikstelle", "Verwalter"];

function NewUser({ onCreated }: { onCreated(): void }) {
  const [created, setCreated] = useState("");
  const { run, busy, error } = useAction(
    useCallback(
      async (form: HTMLFormElement) => {
        const text = (name: string) => String(new FormData(form).get(name) ?? "");
        const role = assignable.find((candidate) => candidate === text("role")) ?? "Datenlieferant";
        await gateway.createUser({
          user: text("user"),
          name: text("name"),
          role,
          place: text("place"),
          password: text("password"),
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
    void run(event.currentTarget);
  }
  return (
    <details className="disclosure">
      <summary>{texts.newUser}</summary>
      <form className="form columns" onSubmit={submit}>
        {error && <ProblemAlert error={error} />}
        <Field label={texts.user} name="user" autoComplete="off" required />
        <Field label={texts.name} name="name" autoComplete="off" required />
        <SelectField label={texts.role} name="role">
          {assignable.map((role) => (
            <option key={role} value={role}>
              {texts.roles[role]}
            </option>
          ))}
        </SelectField>
        <Field label={texts.place} name="place" autoComplete="off" required />
        <Field label={texts.password} name="password" type="password" autoComplete="new-password" required />
        <div>
          <Button type="submit" busy={busy}>
            {texts.create}
          </Button>
          <span role="status"> {created}</span>
        </div>
      </form>
    </details>
  );
}
