import { useCallback, useState } from "react";
import { formatDay, formatNumber } from "../../figures/format.ts";
import { geography, type Version } from "../api/geography.ts";
import { Badge } from "../app/Badge.tsx";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Link } from "../app/Link.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { gridTexts } from "../grids/grids.texts.de.ts";
import { versionTexts as texts } from "../texts.de.ts";
import { ValidityForm } from "./ValidityForm.tsx";
import { validityTexts } from "./validity.texts.de.ts";
import { validityDays } from "./validityDays.ts";

/** The Gebietsstände that were imported, and which of them new deliveries and releases are about. */
export function Versions() {
  const { data, error, reload } = useResource("versions", () => geography.versions());
  const [edited, setEdited] = useState<Version | null>(null);
  const [saved, setSaved] = useState("");
  const choose = useAction(
    useCallback(
      async (version: string) => {
        await geography.chooseVersion(version);
        reload();
      },
      [reload],
    ),
  );
  const problem = error ?? choose.error;
  return (
    <Block id="versions-title" title={texts.title} lead={texts.lead}>
      {problem && <ProblemAlert error={problem} />}
      {data?.length === 0 && <p>{texts.none}</p>}
      {data && data.length > 1 && (
        <p>
          {texts.keysLead}{" "}
          <Link className="text-link" href="/daten/umsteigeschluessel">
            {texts.keys}
          </Link>
        </p>
      )}
      {data && data.length > 0 && (
        <p>
          {texts.cutsLead}{" "}
          <Link className="text-link" href="/daten/zuschnitt">
            {texts.cuts}
          </Link>
        </p>
      )}
      {data && data.length > 1 && <p>{validityTexts.lead}</p>}
      {data && data.length > 0 && (
        <p>
          {gridTexts.linkLead}{" "}
          <Link className="text-link" href="/daten/raster">
            {gridTexts.link}
          </Link>
        </p>
      )}
      {data && data.length > 0 && (
        <DataTable
          caption={texts.title}
          rows={data}
          rowKey={(version) => version.version}
          columns={[
            { title: texts.version, cell: (version) => version.version },
            { title: texts.areas, numeric: true, cell: (version) => formatNumber(version.areaCount) },
            {
              title: validityTexts.column,
              cell: (version) => (
                <span className="row-actions">
                  {validityDays(version) || validityTexts.none}
                  <Button
                    look="secondary"
                    small
                    aria-label={validityTexts.editOf(version.version)}
                    onClick={() => {
                      setSaved("");
                      setEdited(version);
                    }}
                  >
                    {validityTexts.edit}
                  </Button>
                </span>
              ),
            },
            { title: texts.changed, cell: (version) => formatDay(version.publishedAt) },
            {
              title: texts.state,
              cell: (version) =>
                version.isCurrent ? (
                  <Badge tone="success">{texts.current}</Badge>
                ) : (
                  <Button
                    look="secondary"
                    small
                    aria-label={`${texts.choose}: ${version.version}`}
                    busy={choose.busy}
                    onClick={() => void choose.run(version.version)}
                  >
                    {texts.choose}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {edited && (
        <ValidityForm
          key={edited.version}
          version={edited}
          onCancel={() => setEdited(null)}
          onSaved={() => {
            setSaved(edited.version);
            setEdited(null);
            reload();
          }}
        />
      )}
      <p role="status">{saved && validityTexts.saved(saved)}</p>
    </Block>
  );
}
