import { formatNumber } from "../../figures/format.ts";
import type { Check, KnownLevel, LevelProfile } from "../api/areaImport.ts";
import { DataTable } from "../app/DataTable.tsx";
import { CheckFindings } from "../imports/CheckFindings.tsx";
import { areaImportTexts as texts } from "./areas.texts.de.ts";

interface Props {
  check: Check;
  /** Levels by their codes, those of the profile too. */
  levels: readonly (KnownLevel | LevelProfile)[];
}

/** What the dry run found: whether it would work, why not, and how the areas would stand. */
export function CheckResult({ check, levels }: Props) {
  const nameOf = (code: string) => levels.find((level) => level.code === code)?.name ?? code;
  const counts = countsOf(check.levels, levels);
  return (
    <>
      <CheckFindings check={check} ready={texts.ready} place={texts.feature}>
        <p className="kern-body">{texts.readyText(counts, check.version, check.isNewVersion)}</p>
        {check.replaced > 0 && <p className="kern-body">{texts.replaced(formatNumber(check.replaced))}</p>}
      </CheckFindings>
      {check.first.length > 0 && (
        <details className="disclosure">
          <summary>{texts.previewTitle}</summary>
          <div className="long-list">
            <DataTable
              caption={texts.previewTitle}
              rows={check.first}
              rowKey={(area) => area.code}
              columns={[
                { title: texts.previewCode, cell: (area) => area.code },
                { title: texts.previewName, cell: (area) => area.name },
                { title: texts.previewLevel, cell: (area) => nameOf(area.level) },
                { title: texts.previewParent, cell: (area) => area.parent ?? "–" },
              ]}
            />
          </div>
        </details>
      )}
    </>
  );
}

/** "86 Stadtteile und 1 Stadt", in the words of the levels. */
export function countsOf(counts: Record<string, number>, levels: readonly (KnownLevel | LevelProfile)[]): string {
  const words = Object.entries(counts).map(([code, count]) => {
    const level = levels.find((candidate) => candidate.code === code);
    return `${formatNumber(count)} ${(count === 1 ? level?.name : level?.namePlural) ?? code}`;
  });
  return new Intl.ListFormat("de", { type: "conjunction" }).format(words);
}
