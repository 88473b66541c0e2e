import { useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import type { DatasetDefinition, ImportProfile, Proposal } from "../api/ingestion.ts";
import type { ProposalHints } from "../api/schema/ingestion.ts";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { Field, SelectField } from "../app/Field.tsx";
import { withProfile } from "./columnRoles.ts";
import { samplesTexts as texts } from "./samples.texts.de.ts";
import { wholeTexts } from "./whole.texts.de.ts";

/** All tables of an archive, which are read one after another as one delivery. */
const together = "*";

interface Props {
  proposal: Proposal;
  definition: DatasetDefinition;
  levels: { code: string; name: string }[];
  areas: { code: string; name: string }[];
  period: string;
  onChange(definition: DatasetDefinition): void;
  onPeriod(period: string): void;
  onLookAgain(hints: ProposalHints): void;
}

/** Where the header stands, how numbers and periods are written: all that is not said of a single column. */
export function ReadingSettings({ proposal, definition, levels, areas, period, onChange, onPeriod, onLookAgain }: Props) {
  const { profile } = definition;
  const [hints, setHints] = useState<ProposalHints>({});
  const change = (part: Partial<ImportProfile>) => onChange(withProfile(definition, part));
  const hasAreaInTable =
    Boolean(profile.area?.column || profile.area?.line || profile.area?.fileName) ||
    (profile.headerLines ?? []).some((line) => line.is === "area");
  const inHeader = profile.blockRows?.is === "period" || isInHeader(profile);
  const from = profile.period?.column || inHeader ? "column" : profile.period?.fileName ? "fileName" : "given";
  return (
    <details
      className="block settings"
      open={
        (from === "given" && !profile.period?.line) || (!hasAreaInTable && !profile.area?.value) || proposal.tables.length > 1
      }
    >
      <summary>{texts.settings}</summary>
      <div className="form columns">
        <SelectField
          label={texts.level}
          value={definition.level ?? ""}
          onChange={(event) => onChange({ ...definition, level: event.currentTarget.value })}
        >
          <option value="">{texts.anyLevel}</option>
          {levels.map((level) => (
            <option key={level.code} value={level.code}>
              {level.name}
            </option>
          ))}
        </SelectField>
        {!hasAreaInTable && (
          <SelectField
            label={wholeTexts.area}
            hint={wholeTexts.areaHint}
            value={profile.area?.value ?? ""}
            onChange={(event) => {
              const value = event.currentTarget.value || null;
              change({ area: { ...profile.area, value } });
            }}
          >
            <option value="">{wholeTexts.none}</option>
            {areas.map((area) => (
              <option key={area.code} value={area.code}>
                {area.name} ({area.code})
              </option>
            ))}
          </SelectField>
        )}
        <Choice
          label={texts.unknownAreas}
          choices={texts.unknownChoices}
          value={profile.area?.unknown ?? "reject"}
          onChoose={(unknown) => change({ area: { ...profile.area, unknown: unknown as "reject" | "skip" } })}
        />
        <Field
          label={texts.pad}
          hint={texts.padHint}
          type="number"
          min={0}
          max={20}
          value={profile.area?.pad ?? 0}
          onChange={(event) => change({ area: { ...profile.area, pad: Number(event.currentTarget.value) } })}
        />
        {!inHeader && (
          <Choice
            label={texts.periodFrom}
            choices={profile.period?.column ? texts.periodFroms : withoutColumn}
            value={from}
            onChoose={(place) =>
              change({
                period: {
                  ...profile.period,
                  fileName: place === "fileName",
                  line: null,
                  column: place === "column" ? profile.period?.column : null,
                } as ImportProfile["period"] & object,
              })
            }
          />
        )}
        <Choice
          label={texts.periodAs}
          choices={texts.periodKinds}
          value={profile.period?.as ?? "year"}
          onChoose={(as) => change({ period: { ...profile.period, as } as ImportProfile["period"] & object })}
        />
        {from === "given" && (
          <Field
            label={texts.period}
            hint={texts.periodHint}
            value={period}
            onChange={(event) => onPeriod(event.currentTarget.value)}
          />
        )}
        <Choice
          label={texts.decimal}
          choices={texts.decimals}
          value={profile.decimal ?? ","}
          onChoose={(decimal) => change({ decimal })}
        />
        <Choice
          label={texts.thousands}
          choices={texts.thousandsChoices}
          value={profile.thousands ?? ""}
          onChoose={(thousands) => change({ thousands: thousands || null })}
        />
        <Field
          label={texts.tolerance}
          hint={texts.toleranceHint}
          type="number"
          min={0}
          value={profile.totalsTolerance ?? 0}
          onChange={(event) => change({ totalsTolerance: Number(event.currentTarget.value) })}
        />
        <Choice
          label={wholeTexts.totals}
          choices={wholeTexts.totalsChoices}
          value={profile.totals ?? "check"}
          onChoose={(totals) => change({ totals: totals as "check" | "skip" | "keep" })}
        />
        {profile.excludedRows && (
          <Choice
            label={wholeTexts.excluded}
            choices={wholeTexts.excludedChoices}
            value="out"
            onChoose={(choice) => change({ excludedRows: choice === "out" ? (profile.excludedRows ?? null) : null })}
          />
        )}
        {(profile.layout === "wide" || profile.layout === "crosstab") && (
          <Choice
            label={wholeTexts.absent}
            choices={wholeTexts.absentChoices}
            value={profile.absentSign ?? ""}
            onChoose={(sign) => change({ absentSign: sign || null })}
          />
        )}
        {profile.layout !== "wide" && (
          <Choice
            label={texts.otherMeasures}
            choices={texts.otherChoices}
            value={profile.otherMeasures ?? "reject"}
            onChoose={(otherMeasures) => change({ otherMeasures: otherMeasures as "reject" | "skip" })}
          />
        )}
      </div>
      <div className="form columns look-again">
        <Field
          label={texts.headerAt}
          hint={texts.headerAtHint}
          type="number"
          min={0}
          value={hints.headerLine ?? proposal.headerLine}
          onChange={(event) => setHints({ ...hints, headerLine: Number(event.currentTarget.value) })}
        />
        <Field
          label={texts.headerCount}
          type="number"
          min={1}
          max={20}
          value={hints.headerLines ?? Math.max(1, proposal.headerLines)}
          onChange={(event) => setHints({ ...hints, headerLines: Number(event.currentTarget.value) })}
        />
        {proposal.sheets.length > 1 && (
          <Choice
            label={texts.sheet}
            choices={Object.fromEntries(proposal.sheets.map((sheet) => [sheet, sheet]))}
            value={hints.sheet ?? profile.sheet ?? proposal.sheets[0] ?? ""}
            onChoose={(sheet) => onLookAgain({ sheet, entry: profile.entry ?? null })}
          />
        )}
        {proposal.tables.length > 1 && (
          <Choice
            label={texts.sheetTable}
            choices={Object.fromEntries(
              proposal.tables.map(({ title, firstLine, lastLine }, index) => [
                String(index + 1),
                texts.sheetTableOf(title, String(index + 1), formatNumber(firstLine), formatNumber(lastLine)),
              ]),
            )}
            value={String(profile.table?.position ?? 1)}
            onChoose={(table) =>
              onLookAgain({ table: Number(table), sheet: profile.sheet ?? null, entry: profile.entry ?? null })
            }
          />
        )}
        {proposal.entries.length > 1 && (
          <Choice
            label={texts.entry}
            choices={{ [together]: texts.allEntries, ...Object.fromEntries(proposal.entries.map((entry) => [entry, entry])) }}
            value={profile.entries === "all" ? together : (profile.entry ?? "")}
            onChoose={(entry) => (entry === together ? change({ entries: "all", entry: null }) : onLookAgain({ entry }))}
          />
        )}
        <div className="form-end">
          <Button
            look="secondary"
            onClick={() =>
              onLookAgain({
                headerLine: proposal.headerLine,
                sheet: profile.sheet ?? null,
                entry: profile.entry ?? null,
                table: profile.table?.position ?? null,
                ...hints,
              })
            }
          >
            {texts.lookAgain}
          </Button>
        </div>
      </div>
    </details>
  );
}

const { column: _, ...withoutColumn } = texts.periodFroms;

const isInHeader = (profile: ImportProfile) =>
  profile.layout === "crosstab" && (profile.headerLines ?? []).some((line) => line.is === "period");
