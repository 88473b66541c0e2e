import { dataCatalogue } from "../api/dataCatalogue.ts";
import { Link } from "../app/Link.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { AgreementList } from "./AgreementList.tsx";
import { catalogueTexts as texts } from "./catalogue.texts.de.ts";
import { ProviderList } from "./ProviderList.tsx";

/** Datengeber and what is agreed with them. */
export function ProvidersPage() {
  const choices = useResource("catalogue choices", () => dataCatalogue.choices(), true);
  const providers = useResource("providers", () => dataCatalogue.providers());
  const agreements = useResource("agreements", () => dataCatalogue.agreements());
  const error = choices.error ?? providers.error ?? agreements.error;
  function reload() {
    providers.reload();
    agreements.reload();
  }
  return (
    <PageFrame
      title={texts.providersTitle}
      lead={texts.providersLead}
      preline={
        <Link className="text-link" href="/daten/katalog">
          {texts.backToList}
        </Link>
      }
    >
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {choices.data && providers.data && agreements.data && (
        <>
          <AgreementList
            agreements={agreements.data}
            providers={providers.data}
            cadences={choices.data.cadences}
            onChange={reload}
          />
          <ProviderList providers={providers.data} kinds={choices.data.providerKinds} onChange={reload} />
        </>
      )}
    </PageFrame>
  );
}
