import { useCallback, useState } from "react";
import { geography } from "../api/geography.ts";
import { streets } from "../api/streets.ts";
import { Guarded } from "../app/Guarded.tsx";
import { Link } from "../app/Link.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useSession } from "../app/session.tsx";
import { useResource } from "../app/useResource.ts";
import { RegisterCheck } from "./RegisterCheck.tsx";
import { RegisterState } from "./RegisterState.tsx";
import { StreetExport } from "./StreetExport.tsx";
import { StreetImport } from "./StreetImport.tsx";
import { StreetSearch } from "./StreetSearch.tsx";
import { streetTexts as texts } from "./streets.texts.de.ts";

/** /daten/strassen */
export default function StreetsPage() {
  const mayEdit = useSession().me.rights.includes("EditAreas");
  const state = useResource(mayEdit ? "street-state" : null, () => streets.state());
  const areas = useResource(mayEdit ? "areas" : null, () => geography.areas());
  const versions = useResource(mayEdit ? "versions" : null, () => geography.versions());
  const [isImporting, setImporting] = useState(false);
  const [wanted, setWanted] = useState<{ street: string; turn: number } | null>(null);
  const nameOf = useCallback((code: string) => areas.data?.find((area) => area.code === code)?.name ?? code, [areas.data]);
  return (
    <Guarded area="gebiete">
      <PageFrame
        title={texts.title}
        lead={texts.lead}
        preline={
          <Link className="kern-link" href="/daten">
            {texts.back}
          </Link>
        }
      >
        {state.error && <ProblemAlert error={state.error} onRetry={state.reload} />}
        {!isImporting && state.data && <RegisterState state={state.data} nameOf={nameOf} />}
        {!isImporting && state.data && state.data.entries > 0 && (
          <>
            <StreetSearch
              areas={areas.data ?? []}
              municipalities={state.data.municipalities}
              nameOf={nameOf}
              wanted={wanted}
              onChanged={state.reload}
            />
            <RegisterCheck
              versions={versions.data ?? []}
              nameOf={nameOf}
              onLook={(street) => setWanted((before) => ({ street, turn: (before?.turn ?? 0) + 1 }))}
            />
          </>
        )}
        {!isImporting && state.data && state.data.entries > 0 && <StreetExport />}
        <StreetImport onOpen={setImporting} onSaved={state.reload} />
      </PageFrame>
    </Guarded>
  );
}
