import { Guarded } from "../app/Guarded.tsx";
import { Link } from "../app/Link.tsx";
import { useAddress } from "../app/location.ts";
import { PageFrame } from "../app/PageFrame.tsx";
import { useSession } from "../app/session.tsx";
import { AreaImportLink } from "../areas/AreaImportLink.tsx";
import { CatalogueLinks } from "../catalogue/CatalogueLinks.tsx";
import { letterTexts } from "../letters/letters.texts.de.ts";
import { DatasetPage } from "../samples/DatasetPage.tsx";
import { SourceList } from "../sources/SourceList.tsx";
import { SourcePage } from "../sources/SourcePage.tsx";
import { StreetsLink } from "../streets/StreetsLink.tsx";
import { ingestionTexts as texts } from "../texts.de.ts";
import { ClearingList } from "./ClearingList.tsx";
import { DatasetList } from "./DatasetList.tsx";
import { DeliveryList } from "./DeliveryList.tsx";
import { DeliveryReport } from "./DeliveryReport.tsx";
import { FirstSteps } from "./FirstSteps.tsx";
import { NightlyRuns } from "./NightlyRuns.tsx";
import { UploadForm } from "./UploadForm.tsx";
import { Versions } from "./Versions.tsx";

/** /daten · /daten/lieferung/{id} · /daten/neu · /daten/datensatz/{code} · /daten/bezug/{code} */
export default function IngestionPage() {
  const { me } = useSession();
  const [, , what, id] = useAddress().pathname.split("/");
  return (
    <Guarded area="daten">
      {what === "lieferung" && id ? (
        <DeliveryReport key={id} id={decodeURIComponent(id)} />
      ) : what === "neu" || (what === "datensatz" && id) ? (
        <Guarded area="datensaetze">
          <DatasetPage key={id ?? ""} code={id ? decodeURIComponent(id) : null} />
        </Guarded>
      ) : what === "bezug" && id ? (
        <Guarded area="datensaetze">
          <SourcePage key={id} code={decodeURIComponent(id)} />
        </Guarded>
      ) : (
        <PageFrame
          title={texts.title}
          lead={texts.lead}
          preline={
            <>
              <CatalogueLinks />
              {me.rights.includes("DefineDataset") && (
                <Link className="text-link" href="/daten/mitteilungen">
                  {letterTexts.toLetters}
                </Link>
              )}
            </>
          }
        >
          <FirstSteps />
          <UploadForm />
          {me.rights.includes("DefineDataset") && (
            <p className="after-panel">
              <Link className="text-link" href="/daten/neu">
                {texts.newDataset}
              </Link>
            </p>
          )}
          <DeliveryList />
          {me.rights.includes("ClearAddresses") && <ClearingList />}
          {me.rights.includes("WatchNightlyRuns") && <NightlyRuns />}
          <DatasetList />
          {me.rights.includes("DefineDataset") && <SourceList />}
          {me.rights.includes("EditAreas") && <Versions />}
          {me.rights.includes("EditAreas") && <AreaImportLink />}
          {me.rights.includes("EditAreas") && <StreetsLink />}
        </PageFrame>
      )}
    </Guarded>
  );
}
