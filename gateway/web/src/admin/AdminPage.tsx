import { useCallback } from "react";
import { type Account, gateway } from "../api/gateway.ts";
import { Badge } from "../app/Badge.tsx";
import { Block } from "../app/Block.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Guarded } from "../app/Guarded.tsx";
import { Loading } from "../app/Loading.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { adminTexts as texts } from "../texts.de.ts";
import { NewAccountForm } from "./NewAccountForm.tsx";
import { ResetPasswordForm } from "./ResetPasswordForm.tsx";

export default function AdminPage() {
  return (
    <Guarded area="verwaltung">
      <PageFrame title={texts.title} lead={texts.lead}>
        <Accounts />
        <Jobs />
      </PageFrame>
    </Guarded>
  );
}

/** The pages stand in the services themselves and are no part of this application. */
function Jobs() {
  return (
    <Block id="jobs-title" title={texts.jobs} lead={texts.jobsLead}>
      <ul className="plain-list">
        {texts.jobPages.map(({ service, text }) => (
          <li key={service}>
            <a className="kern-link" href={`/api/${service}/hangfire`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Accounts() {
  const { data, error, reload } = useResource("accounts", () => gateway.accounts());
  const lock = useAction(
    useCallback(
      async (account: Account) => {
        await gateway.lock(account.userName, !account.isLocked);
        reload();
      },
      [reload],
    ),
  );
  return (
    <Block id="users-title" title={texts.users}>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {lock.error && <ProblemAlert error={lock.error} />}
      {!data && !error && <Loading />}
      {data && (
        <DataTable
          caption={texts.users}
          rows={data}
          rowKey={(account) => account.userName}
          columns={[
            { title: texts.user, cell: (account) => account.userName },
            { title: texts.name, cell: (account) => account.name },
            { title: texts.role, cell: (account) => texts.roles[account.role] },
            { title: texts.place, cell: (account) => account.placeName || account.place },
            { title: texts.organisation, cell: (account) => account.organisation },
            {
              title: texts.state,
              cell: ({ isLocked }) => (
                <Badge tone={isLocked ? "danger" : "success"}>{isLocked ? texts.locked : texts.active}</Badge>
              ),
            },
            {
              title: texts.actions,
              cell: (account) => (
                <button type="button" className="text-button" onClick={() => void lock.run(account)}>
                  {account.isLocked ? texts.unlock : texts.lock}
                  <span className="figure-sr-only"> {account.userName}</span>
                </button>
              ),
            },
          ]}
        />
      )}
      <NewAccountForm onCreated={reload} />
      {data && <ResetPasswordForm accounts={data} />}
    </Block>
  );
}
