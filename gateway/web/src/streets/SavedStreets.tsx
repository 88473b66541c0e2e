import { useEffect, useRef } from "react";
import { formatNumber } from "../../figures/format.ts";
import type { ImportedStreets } from "../api/streetImport.ts";
import { Button } from "../app/Button.tsx";
import { Notice } from "../app/Notice.tsx";
import { FindingList } from "../imports/FindingList.tsx";
import { importTexts } from "../imports/imports.texts.de.ts";
import { streetTexts as texts } from "./streets.texts.de.ts";

/** After the import: what is stored now, and what a person should look at. */
export function SavedStreets({ imported, onAnother }: { imported: ImportedStreets; onAnother(): void }) {
  const start = useRef<HTMLDivElement>(null);
  // The form is gone and the focus with it; what became of it is read out.
  useEffect(() => start.current?.focus(), []);
  return (
    <div ref={start} tabIndex={-1} className="saved-areas block">
      <Notice look="success" title={texts.savedTitle}>
        <p className="kern-body">
          {texts.saved(formatNumber(imported.entries), formatNumber(imported.streets), imported.version)}
        </p>
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
