import { formatNumber } from "../../figures/format.ts";
import type { Proposal } from "../api/areaImport.ts";
import { Block } from "../app/Block.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Notice } from "../app/Notice.tsx";
import { FindingList } from "../imports/FindingList.tsx";
import { areaImportTexts as texts } from "./areas.texts.de.ts";
import { consentTexts } from "./consent.texts.de.ts";
import { OutlineMap } from "./OutlineMap.tsx";

const shownRows = 5;

interface Row {
  number: number;
  values: string[];
}

/** What the file is, in words, beside a small map and its first rows. */
export function Recognised({ proposal }: { proposal: Proposal }) {
  const { system, attributes, rows, findings, outline } = proposal;
  const layer = proposal.layers.length > 0 ? (proposal.profile.layer ?? null) : null;
  return (
    <Block id="recognised-title" title={texts.recognisedTitle}>
      <div className="recognised">
        <div>
          <p>
            {proposal.format === null
              ? `${consentTexts.table(formatNumber(proposal.features))} ${consentTexts.tableText}`
              : texts.contains(texts.formats[proposal.format], formatNumber(proposal.features), layer)}
          </p>
          {system && (
            <p>
              {texts.system(texts.systems[system] ?? system)} – {texts.sources[proposal.systemSource](proposal.systemText)}
            </p>
          )}
          {proposal.question && (
            <Notice look="warning" title={texts.questionTitle}>
              <p className="kern-body">{proposal.question}</p>
            </Notice>
          )}
          {findings.length > 0 && (
            <details className="disclosure">
              <summary>{texts.findings(formatNumber(findings.length))}</summary>
              <FindingList findings={findings} count={findings.length} place={texts.feature} />
            </details>
          )}
          <details className="disclosure">
            <summary>{`${texts.columns} (${attributes.length})`}</summary>
            <DataTable
              caption={texts.columns}
              rows={attributes}
              rowKey={(attribute) => attribute.name}
              columns={[
                { title: texts.column, cell: (attribute) => attribute.name },
                { title: texts.examples, cell: (attribute) => attribute.examples.slice(0, 3).join(", ") },
                { title: texts.distinct, numeric: true, cell: (attribute) => formatNumber(attribute.distinct) },
                { title: texts.empty, numeric: true, cell: (attribute) => formatNumber(attribute.empty) },
              ]}
            />
          </details>
        </div>
        {proposal.format !== null && (
          <div className="recognised-map">{outline ? <OutlineMap outline={outline} /> : <p>{texts.noMap}</p>}</div>
        )}
      </div>
      <h3>{texts.tableTitle}</h3>
      <DataTable
        caption={texts.tableTitle}
        rows={rows.slice(0, shownRows).map((values, index) => ({ values, number: index + 1 }))}
        rowKey={(row: Row) => String(row.number)}
        columns={[
          { title: texts.row, cell: (row: Row) => row.number },
          ...attributes.map((attribute, index) => ({
            title: attribute.name,
            cell: (row: Row) => row.values[index] ?? "",
          })),
        ]}
      />
    </Block>
  );
}
