import { type FormEvent, useCallback, useState } from "react";
import { type Account, gateway } from "../api/gateway.ts";
import { Button } from "../app/Button.tsx";
import { Field, SelectField } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { adminTexts as texts } from "../texts.de.ts";

/** For somebody who has forgotten the own password. */
export function ResetPasswordForm({ accounts }: { accounts: readonly Account[] }) {
  const [done, setDone] = useState("");
  const { run, busy, error } = useAction(
    useCallback(async (form: HTMLFormElement) => {
      const given = new FormData(form);
      const user = String(given.get("user"));
      await gateway.resetPassword(user, String(given.get("password") ?? ""));
      form.reset();
      setDone(texts.passwordReset(user));
    }, []),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setDone("");
    if (!busy) {
      void run(event.currentTarget);
    }
  }
  return (
    <details className="disclosure">
      <summary>{texts.resetPassword}</summary>
      <form className="form columns" onSubmit={submit}>
        {error && <ProblemAlert error={error} />}
        <SelectField label={texts.account} name="user" required>
          {accounts.map((account) => (
            <option key={account.userName} value={account.userName}>
              {account.name} ({account.userName})
            </option>
          ))}
        </SelectField>
        <Field
          label={texts.newPassword}
          hint={texts.passwordHint}
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={10}
          maxLength={200}
          required
        />
        <div className="form-end">
          <Button type="submit" look="secondary" busy={busy}>
            {texts.reset}
          </Button>
        </div>
      </form>
      <p role="status">{done}</p>
    </details>
  );
}
