import { useEffect, useRef } from "react";
import { formatNumber } from "../../figures/format.ts";
import type { ImportedPlaces } from "../api/placeImport.ts";
import { Button } from "../app/Button.tsx";
import { Link } from "../app/Link.tsx";
import { Notice } from "../app/Notice.tsx";
import { FindingList } from "../imports/FindingList.tsx";
import { importTexts } from "../imports/imports.texts.de.ts";
import { placeTexts as texts } from "./places.texts.de.ts";

/** After the import: what is stored now, and what a person should look at. */
export function SavedPlaces({ imported, onAnother }: { imported: ImportedPlaces; onAnother(): void }) {
  const start = useRef<HTMLDivElement>(null);
  // The form is gone and the focus with it; what became of it is read out.
  useEffect(() => start.current?.focus(), []);
  const { source, places, added, changed, removed } = imported;
  return (
    <div ref={start} tabIndex={-1} className="saved-areas block">
      <Notice look="success" title={texts.savedTitle}>
        <p className="kern-body">
          {texts.saved(source, formatNumber(places), formatNumber(added), formatNumber(changed), formatNumber(removed))}
        </p>
        <Link className="kern-link" href="/netzwerk">
          {texts.toNetwork}
        </Link>
      </Notice>
      {imported.warningCount > 0 && (
        <Notice look="warning" title={importTexts.warnings(formatNumber(imported.warningCount))}>
          <FindingList findings={imported.warnings} count={imported.warningCount} place={texts.line} />
        </Notice>
      )}
      <p>
        <Button look="secondary" onClick={onAnother}>
          {texts.another}
        </Button>
      </p>
    </div>
  );
}
