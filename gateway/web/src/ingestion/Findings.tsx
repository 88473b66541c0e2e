import { formatNumber } from "../../figures/format.ts";
import { type Delivery, type Finding, ingestion } from "../api/ingestion.ts";
import { Badge, type Tone } from "../app/Badge.tsx";
import { Block } from "../app/Block.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { ingestionTexts as texts } from "../texts.de.ts";

const tones: Record<string, Tone> = { error: "danger", warning: "warning" };

export function Findings({ delivery }: { delivery: Delivery }) {
  const findings = delivery.findings ?? [];
  return (
    <Block id="findings-title" title={texts.findings}>
      {findings.length === 0 ? (
        <p>{texts.noFindings}</p>
      ) : (
        <>
          <p>
            <a className="text-link" href={ingestion.findingsUrl(delivery.id)} download>
              {texts.downloadFindings}
            </a>
          </p>
          {delivery.findingCount > findings.length && (
            <p className="muted">{texts.allFindings(formatNumber(findings.length), formatNumber(delivery.findingCount))}</p>
          )}
          <FindingTable findings={findings} />
        </>
      )}
    </Block>
  );
}

export function FindingTable({ findings }: { findings: Finding[] }) {
  return (
    <DataTable
      caption={texts.findingsCaption}
      rows={findings.map((finding, index) => ({ ...finding, key: String(index) }))}
      rowKey={(finding) => finding.key}
      columns={[
        { title: texts.row, cell: (finding) => (typeof finding.row === "number" ? formatNumber(finding.row) : "–") },
        {
          title: texts.severity,
          cell: (finding) => (
            <Badge tone={tones[finding.severity] ?? "info"}>{texts.severities[finding.severity] ?? finding.severity}</Badge>
          ),
        },
        { title: texts.column, cell: (finding) => finding.column ?? "" },
        { title: texts.reason, cell: (finding) => <Reason finding={finding} /> },
      ]}
    />
  );
}

/** The sentence, and below it what only those see who may read the other dataset as well. */
function Reason({ finding }: { finding: Finding }) {
  return finding.details.length === 0 ? (
    finding.text
  ) : (
    <>
      {finding.text}
      <ul className="plain-list">
        {finding.details.map((detail) => (
          <li key={detail.text}>
            {typeof detail.row === "number" && `${texts.row} ${formatNumber(detail.row)}: `}
            {detail.text}
          </li>
        ))}
      </ul>
    </>
  );
}
