import { formatNumber } from "../../figures/format.ts";
import type { DatasetDefinition, Proposal } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { labelOf, type Role, roleOf, rolesFor, withRole } from "./columnRoles.ts";
import { type HeaderMeaning, headerLines, withHeaderLine } from "./headerMeanings.ts";
import { samplesTexts as texts } from "./samples.texts.de.ts";

interface Props {
  proposal: Proposal;
  definition: DatasetDefinition;
  onChange(definition: DatasetDefinition): void;
}

/** The file as it is; above each column a choice of what it is read as, beside each header line of a crosstab what it says. */
export function ColumnTable({ proposal, definition, onChange }: Props) {
  const { profile } = definition;
  const isCrosstab = profile.layout === "crosstab";
  const lines = headerLines(definition, proposal.headerLines);
  const first = (profile.firstValueColumn ?? 2) - 1;
  const roles = proposal.columns.map((column) => roleOf(profile, column));
  const data = proposal.rows.filter((row) => row.line >= proposal.firstDataLine).length;
  return (
    <Block id="columns-title" title={texts.table} lead={texts.tableLead}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="sample-region" aria-label={texts.tableRegion} tabIndex={0}>
        <table className="sample-table">
          <thead>
            <tr>
              <th scope="col" className="line-head">
                {texts.line}
              </th>
              {proposal.columns.map((column, index) => (
                <th key={column.number} scope="col" data-role={roles[index]}>
                  {isCrosstab && column.number > first ? (
                    <span className="fixed-role">{texts.roles.value}</span>
                  ) : (
                    <select
                      aria-label={texts.roleOf(labelOf(column))}
                      value={roles[index]}
                      onChange={(event) => onChange(withRole(definition, column, event.currentTarget.value as Role))}
                    >
                      {rolesFor(profile.layout).map((role) => (
                        <option key={role} value={role}>
                          {texts.roles[role]}
                        </option>
                      ))}
                    </select>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {proposal.rows.map((row) => {
              const at = row.line - proposal.headerLine;
              const isHeader = proposal.headerLine > 0 && at >= 0 && row.line < proposal.firstDataLine;
              const isTitle = proposal.headerLine > 0 && at < 0;
              return (
                <tr key={row.line} className={isHeader ? "is-header" : isTitle ? "is-title" : undefined}>
                  <th scope="row" className="line-head">
                    {isHeader && isCrosstab ? (
                      <select
                        aria-label={texts.headerLine(row.line)}
                        value={lines[at]?.is ?? "ignore"}
                        onChange={(event) =>
                          onChange(
                            withHeaderLine(definition, proposal, at, {
                              is: event.currentTarget.value as HeaderMeaning,
                              attribute:
                                event.currentTarget.value === "breakdown" ? (lines[at]?.attribute ?? `gruppe_${at + 1}`) : null,
                              fill: row.cells.some((cell, index) => index > first && cell === ""),
                            }),
                          )
                        }
                      >
                        {Object.entries(texts.headerMeanings).map(([value, label]) => (
                          <option key={value} value={value}>
                            {label}
                          </option>
                        ))}
                      </select>
                    ) : (
                      row.line
                    )}
                  </th>
                  {proposal.columns.map((column, index) => (
                    <td key={column.number} data-role={roles[index]} className={column.isNumeric ? "numeric" : undefined}>
                      {row.cells[column.number - 1] ?? ""}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p className="muted">
        {texts.rowsShown(formatNumber(data), typeof proposal.rowCount === "number" ? formatNumber(proposal.rowCount) : null)}
      </p>
    </Block>
  );
}
