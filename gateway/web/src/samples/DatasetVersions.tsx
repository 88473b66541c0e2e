import { useCallback } from "react";
import { formatMinute, formatNumber } from "../../figures/format.ts";
import { type DatasetDefinition, type DatasetVersion, ingestion } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { samplesTexts as texts } from "./samples.texts.de.ts";
import { VersionChanges } from "./VersionChanges.tsx";

interface Props {
  code: string;
  versions: DatasetVersion[];
  onTake(definition: DatasetDefinition): void;
}

/** How the dataset was read at other times: who changed it, when and why. An earlier version can be looked at, and saved again. */
export function DatasetVersions({ code, versions, onTake }: Props) {
  const take = useAction(
    useCallback(async (number: number) => onTake(await ingestion.datasetVersion(code, number)), [code, onTake]),
  );
  return (
    <Block id="dataset-versions-title" title={texts.versions}>
      {take.error && <ProblemAlert error={take.error} />}
      <DataTable
        caption={texts.versions}
        rows={versions}
        rowKey={(version) => String(version.number)}
        columns={[
          { title: texts.version, cell: (version) => formatNumber(version.number) },
          { title: texts.changedAt, cell: (version) => formatMinute(version.changedAt) },
          { title: texts.changedBy, cell: (version) => version.changedBy },
          { title: texts.why, cell: (version) => version.reason || (version.number === 1 ? texts.first : "–") },
          {
            title: texts.look,
            cell: (version) => (
              <Button
                look="tertiary"
                small
                busy={take.busy}
                aria-label={texts.takeVersion(formatNumber(version.number))}
                onClick={() => void take.run(version.number)}
              >
                {texts.look}
              </Button>
            ),
          },
        ]}
      />
      <VersionChanges code={code} versions={versions} />
    </Block>
  );
}
