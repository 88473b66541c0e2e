import { type FormEvent, useCallback } from "react";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { navigate, useAddress } from "../app/location.ts";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useSession } from "../app/session.tsx";
import { useAction } from "../app/useAction.ts";
import { signInTexts as texts } from "../texts.de.ts";

/** Where one wanted to go, or to what waits. Only a path of our own is followed: the address bar must not send anybody elsewhere. */
export function safeTarget(target: string | null): string {
  return target !== null && /^\/(?![/\\])/.test(target) ? target : "/start";
}

export default function SignInPage() {
  const { signIn } = useSession();
  const target = safeTarget(useAddress().searchParams.get("ziel"));
  const { run, busy, error } = useAction(
    useCallback(
      async (user: string, password: string) => {
        await signIn(user, password);
        navigate(target);
      },
      [signIn, target],
    ),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (!busy) {
      void run(String(form.get("user")), String(form.get("password")));
    }
  }
  return (
    <PageFrame title={texts.title} lead={texts.lead} narrow>
      <form className="form" onSubmit={submit}>
        {error && <ProblemAlert error={error} />}
        <Field label={texts.user} name="user" autoComplete="username" autoCapitalize="none" spellCheck={false} required />
        <Field label={texts.password} name="password" type="password" autoComplete="current-password" required />
        <div>
          <Button type="submit" busy={busy}>
            {texts.submit}
          </Button>
        </div>
      </form>
    </PageFrame>
  );
}
