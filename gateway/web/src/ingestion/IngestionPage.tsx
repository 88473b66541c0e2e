import { Guarded } from "../app/Guarded.tsx";
import { useAddress } from "../app/location.ts";
import { PageFrame } from "../app/PageFrame.tsx";
import { useSession } from "../app/session.tsx";
import { ingestionTexts as texts } from "../texts.de.ts";
import { ClearingList } from "./ClearingList.tsx";
import { DatasetList } from "./DatasetList.tsx";
import { DeliveryList } from "./DeliveryList.tsx";
import { DeliveryReport } from "./DeliveryReport.tsx";
import { NightlyRuns } from "./NightlyRuns.tsx";
import { UploadForm } from "./UploadForm.tsx";

/** /daten · /daten/lieferung/{id} */
export default function IngestionPage() {
  const { me } = useSession();
  // A provider delivers files; addresses and nightly runs are for those who work with them.
  const works = me.role !== "Datenlieferant";
  const [, , what, id] = useAddress().pathname.split("/");
  return (
    <Guarded area="daten">
      {what === "lieferung" && id ? (
        <DeliveryReport key={id} id={decodeURIComponent(id)} />
      ) : (
        <PageFrame title={texts.title} lead={texts.lead}>
          <UploadForm />
          <DeliveryList />
          {works && <ClearingList />}
          {works && <NightlyRuns />}
          <DatasetList />
        </PageFrame>
      )}
    </Guarded>
  );
}
