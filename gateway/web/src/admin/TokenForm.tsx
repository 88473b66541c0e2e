import { type FormEvent, useCallback, useState } from "react";
import { gateway } from "../api/gateway.ts";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { adminTexts as texts } from "../texts.de.ts";

export function TokenForm() {
  const [token, setToken] = useState("");
  const { run, busy, error } = useAction(
    useCallback(async (name: string) => {
      const answer = await gateway.createToken(name);
      setToken(answer.token);
    }, []),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void run(String(new FormData(event.currentTarget).get("name") ?? ""));
  }
  return (
    <section className="block" aria-labelledby="tokens-title">
      <h2 id="tokens-title" className="kern-heading-medium">
        {texts.tokens}
      </h2>
      <p className="page-lead">{texts.tokensLead}</p>
      <form className="form" onSubmit={submit}>
        {error && <ProblemAlert error={error} />}
        <Field label={texts.tokenName} name="name" autoComplete="off" required />
        <div>
          <Button type="submit" look="secondary" busy={busy}>
            {texts.createToken}
          </Button>
        </div>
      </form>
      <div role="status">
        {token && (
          <p className="token">
            {texts.token}: <code>{token}</code>
          </p>
        )}
      </div>
    </section>
  );
}
