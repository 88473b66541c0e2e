import { type FormEvent, useCallback, useState } from "react";
import { gateway } from "../api/gateway.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { accountTexts as texts } from "../texts.de.ts";

export function ChangePassword({ user }: { user: string }) {
  const [changed, setChanged] = useState(false);
  const { run, busy, error } = useAction(
    useCallback(async (form: HTMLFormElement) => {
      const given = new FormData(form);
      await gateway.changePassword(String(given.get("current") ?? ""), String(given.get("next") ?? ""));
      form.reset();
      setChanged(true);
    }, []),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setChanged(false);
    if (!busy) {
      void run(event.currentTarget);
    }
  }
  return (
    <Block id="password-title" title={texts.password} lead={texts.passwordLead} look="panel">
      <form className="form" onSubmit={submit}>
        {error && <ProblemAlert error={error} />}
        {/* A password manager needs the name beside the password it is to keep. */}
        <input type="hidden" name="user" value={user} autoComplete="username" />
        <Field label={texts.current} name="current" type="password" autoComplete="current-password" required />
        <Field
          label={texts.next}
          hint={texts.nextHint}
          name="next"
          type="password"
          autoComplete="new-password"
          minLength={10}
          maxLength={200}
          required
        />
        <div>
          <Button type="submit" busy={busy}>
            {texts.change}
          </Button>
        </div>
      </form>
      <p role="status">{changed ? texts.changed : ""}</p>
    </Block>
  );
}
