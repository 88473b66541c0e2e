import type { DatasetDefinition, ImportProfile, Proposal } from "../api/ingestion.ts";
import { Choice } from "../app/Choice.tsx";
import { Field, SelectField } from "../app/Field.tsx";
import { labelOf, means, rolesFor, withProfile, withRole } from "./columnRoles.ts";
import { KeptRows } from "./KeptRows.tsx";
import { areaPart, textsIn, withBlockRows } from "./rowChoices.ts";
import { rowsTexts as texts } from "./rows.texts.de.ts";

interface Props {
  proposal: Proposal;
  definition: DatasetDefinition;
  onChange(definition: DatasetDefinition): void;
}

const shownParts = 3;
const byPattern = "pattern";

/** Parts of area texts, who stands behind a row, rows that speak for others, rows that are left out. */
export function RowSettings({ proposal, definition, onChange }: Props) {
  const { profile } = definition;
  const area = profile.area ?? {};
  const changeArea = (part: Partial<NonNullable<ImportProfile["area"]>>) =>
    onChange(withProfile(definition, { area: { ...area, ...part } }));
  const takes = typeof area.pattern === "string" ? byPattern : (area.part ?? "all");
  const block = profile.blockRows;
  const contributor = proposal.columns.find((column) => means(profile.contributor, column));
  const isSet =
    takes !== "all" || Boolean(area.prefix) || Boolean(block) || Boolean(profile.contributor) || Boolean(keepOf(profile));
  return (
    <details className="block settings" open={isSet}>
      <summary>{texts.title}</summary>
      <div className="form columns">
        <Choice
          label={texts.part}
          choices={{ ...texts.parts, [byPattern]: texts.pattern }}
          value={takes}
          onChoose={(chosen) =>
            changeArea(
              chosen === byPattern
                ? { part: "all", pattern: "(\\d+)" }
                : { part: chosen as NonNullable<typeof area.part>, pattern: null },
            )
          }
        />
        {takes === byPattern && (
          <Field
            label={texts.patternField}
            hint={texts.patternHint}
            maxLength={200}
            spellCheck={false}
            value={area.pattern ?? ""}
            onChange={(event) => changeArea({ pattern: event.currentTarget.value })}
          />
        )}
        {area.by !== "name" && (
          <Field
            label={texts.prefix}
            hint={texts.prefixHint}
            maxLength={40}
            value={area.prefix ?? ""}
            onChange={(event) => changeArea({ prefix: event.currentTarget.value })}
          />
        )}
        {rolesFor(profile.layout).includes("contributor") && (
          <SelectField
            label={texts.contributor}
            hint={texts.contributorHint}
            value={contributor ? String(contributor.number) : ""}
            onChange={(event) => {
              const chosen = proposal.columns.find((column) => String(column.number) === event.currentTarget.value);
              onChange(
                chosen
                  ? withRole(withProfile(definition, { contributor: null }), chosen, "contributor")
                  : withProfile(definition, { contributor: null }),
              );
            }}
          >
            <option value="">{texts.noColumn}</option>
            {proposal.columns.map((column) => (
              <option key={column.number} value={column.number}>
                {labelOf(column)}
              </option>
            ))}
          </SelectField>
        )}
        <Choice
          label={texts.blocks}
          choices={texts.blockChoices}
          value={block?.is ?? ""}
          onChoose={(is) => onChange(withBlockRows(definition, is, block?.attribute ?? undefined))}
        />
        {block?.is === "breakdown" && (
          <Field
            label={texts.attribute}
            hint={texts.attributeHint}
            maxLength={63}
            value={block.attribute ?? ""}
            onChange={(event) =>
              onChange(withProfile(definition, { blockRows: { is: "breakdown", attribute: event.currentTarget.value } }))
            }
          />
        )}
      </div>
      {takes !== "all" && <Parts proposal={proposal} area={area} />}
      <KeptRows proposal={proposal} definition={definition} onChange={onChange} />
    </details>
  );
}

const keepOf = (profile: ImportProfile) => (Array.isArray(profile.keep) ? profile.keep.length > 0 : profile.keep);

/** What the first texts of the file become. */
function Parts({ proposal, area }: { proposal: Proposal; area: NonNullable<ImportProfile["area"]> }) {
  return (
    <ul className="plain-list" aria-live="polite">
      {textsIn(proposal, area.column)
        .slice(0, shownParts)
        .map((text) => {
          const part = areaPart(text, area);
          return (
            <li key={text}>{part === null ? texts.becomesNothing(text) : texts.becomes(text, (area.prefix ?? "") + part)}</li>
          );
        })}
    </ul>
  );
}
