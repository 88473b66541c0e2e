import { type FormEvent, useCallback, useState } from "react";
import { formatMinute } from "../../figures/format.ts";
import { gateway } from "../api/gateway.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Field } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { accountTexts as texts } from "../texts.de.ts";

/** Keys for scripts: they act with the rights of their owner, and their secret is shown once. */
export function Tokens() {
  const [token, setToken] = useState("");
  const { data, error, reload } = useResource("tokens", () => gateway.tokens());
  const create = useAction(
    useCallback(
      async (form: HTMLFormElement) => {
        const answer = await gateway.createToken(String(new FormData(form).get("name") ?? ""));
        setToken(answer.token);
        form.reset();
        reload();
      },
      [reload],
    ),
  );
  const withdraw = useAction(
    useCallback(
      async (id: string) => {
        await gateway.withdrawToken(id);
        reload();
      },
      [reload],
    ),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void create.run(event.currentTarget);
  }
  const problem = error ?? create.error ?? withdraw.error;
  return (
    <Block id="tokens-title" title={texts.tokens} lead={texts.tokensLead}>
      {problem && <ProblemAlert error={problem} />}
      {data?.length === 0 && <p className="muted">{texts.noTokens}</p>}
      {data && data.length > 0 && (
        <DataTable
          caption={texts.tokenList}
          rows={data}
          rowKey={(row) => row.id}
          columns={[
            { title: texts.tokenName, cell: (row) => row.name },
            { title: texts.createdAt, cell: (row) => formatMinute(row.createdAt) },
            { title: texts.usedAt, cell: (row) => (row.usedAt ? formatMinute(row.usedAt) : texts.never) },
            {
              title: texts.actions,
              cell: (row) => (
                <button
                  type="button"
                  className="text-button"
                  aria-label={texts.withdrawToken(row.name)}
                  onClick={() => void withdraw.run(row.id)}
                >
                  {texts.withdraw}
                </button>
              ),
            },
          ]}
        />
      )}
      <form className="form token-form" onSubmit={submit}>
        <Field label={texts.tokenName} name="name" autoComplete="off" maxLength={100} required />
        <div>
          <Button type="submit" look="secondary" busy={create.busy}>
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
    </Block>
  );
}
