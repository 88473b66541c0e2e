import { Guarded } from "../app/Guarded.tsx";
import { useAddress } from "../app/location.ts";
import { CatalogueList } from "./CatalogueList.tsx";
import { EntryPage } from "./EntryPage.tsx";
import { NewEntryPage } from "./NewEntryPage.tsx";
import { ProvidersPage } from "./ProvidersPage.tsx";

/** /daten/katalog · /daten/katalog/eintrag/{key} · /daten/katalog/neu · /daten/katalog/datengeber */
export default function CataloguePage() {
  const [, , , what, key] = useAddress().pathname.split("/");
  return (
    <Guarded area="daten">
      {what === "eintrag" && key ? (
        <EntryPage key={key} entryKey={decodeURIComponent(key)} />
      ) : what === "neu" ? (
        <Guarded area="datensaetze">
          <NewEntryPage />
        </Guarded>
      ) : what === "datengeber" ? (
        <Guarded area="datensaetze">
          <ProvidersPage />
        </Guarded>
      ) : (
        <CatalogueList />
      )}
    </Guarded>
  );
}
