import { useCallback, useEffect, useRef, useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import type { Imported } from "../api/areaImport.ts";
import { geography } from "../api/geography.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Link } from "../app/Link.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { FindingList } from "../imports/FindingList.tsx";
import { importTexts } from "../imports/imports.texts.de.ts";
import { areaImportTexts as texts } from "./areas.texts.de.ts";

interface Props {
  imported: Imported;
  onAnother(): void;
}

/** After the import: whether the Gebietsstand counts, and where to go from here. */
export function SavedAreas({ imported, onAnother }: Props) {
  const [isCurrent, setCurrent] = useState(imported.isCurrent);
  const start = useRef<HTMLDivElement>(null);
  // The form is gone and the focus with it; what became of it is read out.
  useEffect(() => start.current?.focus(), []);
  const choose = useAction(
    useCallback(async () => {
      await geography.chooseVersion(imported.version);
      setCurrent(true);
    }, [imported.version]),
  );
  return (
    <div ref={start} tabIndex={-1} className="saved-areas">
      <Notice look="success" title={texts.savedTitle}>
        <p className="kern-body">{texts.saved(texts.areas(formatNumber(imported.areas)), imported.version)}</p>
        <p className="kern-body">{isCurrent ? (imported.isCurrent ? texts.isCurrent : texts.madeCurrent) : texts.notCurrent}</p>
      </Notice>
      {choose.error && <ProblemAlert error={choose.error} />}
      {!isCurrent && (
        <p>
          <Button busy={choose.busy} onClick={() => void choose.run()}>
            {texts.makeCurrent}
          </Button>
        </p>
      )}
      {imported.warnings.length > 0 && (
        <Notice look="warning" title={importTexts.warnings(formatNumber(imported.warnings.length))}>
          <FindingList findings={imported.warnings} count={imported.warnings.length} place={texts.feature} />
        </Notice>
      )}
      <Block id="onward-title" title={texts.onward}>
        <ul className="plain-list">
          <li>
            <Link className="kern-link" href="/daten">
              {texts.toData}
            </Link>
          </li>
          <li>
            <Link className="kern-link" href="/indikatoren">
              {texts.toIndicators}
            </Link>
          </li>
        </ul>
        <p>
          <Button look="secondary" onClick={onAnother}>
            {texts.another}
          </Button>
        </p>
      </Block>
    </div>
  );
}
