import type { ReactNode } from "react";
import { formatNumber } from "../../figures/format.ts";
import type { PlacedError } from "../api/http.ts";
import { Notice } from "../app/Notice.tsx";
import { FindingList } from "./FindingList.tsx";
import { importTexts as texts } from "./imports.texts.de.ts";

interface Props {
  check: {
    isReady: boolean;
    errors: PlacedError[];
    errorCount: number;
    warnings: PlacedError[];
    warningCount: number;
  };
  ready: string;
  /** What the number of a finding is called. */
  place(row: string): string;
  /** What would be stored, in sentences. */
  children: ReactNode;
}

/** Whether a dry run went well, with its errors and hints. */
export function CheckFindings({ check, ready, place, children }: Props) {
  return (
    <>
      {check.isReady ? (
        <Notice look="success" title={ready}>
          {children}
        </Notice>
      ) : (
        <Notice look="danger" title={texts.refused(formatNumber(check.errorCount))}>
          <FindingList findings={check.errors} count={check.errorCount} place={place} />
        </Notice>
      )}
      {check.warningCount > 0 && (
        <Notice look="warning" title={texts.warnings(formatNumber(check.warningCount))}>
          <FindingList findings={check.warnings} count={check.warningCount} place={place} />
        </Notice>
      )}
    </>
  );
}
