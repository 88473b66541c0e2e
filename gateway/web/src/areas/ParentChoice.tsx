import { geography } from "../api/geography.ts";
import { Field, SelectField } from "../app/Field.tsx";
import { useResource } from "../app/useResource.ts";
import { FieldError } from "../imports/FieldError.tsx";
import { areaImportTexts as texts } from "./areas.texts.de.ts";
import { ColumnOptions } from "./ColumnChoices.tsx";
import type { ChoiceParts } from "./choiceParts.ts";
import { type ParentKind, parentKindsOf, versionOf } from "./choices.ts";
import { severalTexts } from "./severalLevels.texts.de.ts";
import { wholeWordsOf } from "./wholeWords.ts";

const mostAreas = 400;
const labels = { one: texts.parent, rows: severalTexts.parentOfRows, columns: severalTexts.parentOfCoarsest };

/** Where the areas belong: to one of a coarser level, or to none. */
export function ParentChoice(parts: ChoiceParts) {
  const { choices, change, proposal, errors } = parts;
  return (
    <div className="choice-row">
      <div>
        <SelectField
          label={labels[choices.shape]}
          value={choices.parent}
          onChange={(event) => change({ parent: event.target.value as ParentKind })}
        >
          {parentKindsOf(choices.shape).map((kind) => (
            <option key={kind} value={kind}>
              {texts.parents[kind]}
            </option>
          ))}
        </SelectField>
        {choices.parent === "none" && proposal.levels.length === 0 && <p className="kern-hint">{texts.noneHint}</p>}
        {choices.parent === "form" && <p className="kern-hint">{texts.wholeHint}</p>}
        {choices.parent === "formed" && <p className="kern-hint">{texts.formedHint}</p>}
        <FieldError errors={errors} of={["form"]} />
      </div>
      <ParentDetail {...parts} />
    </div>
  );
}

function ParentDetail({ choices, change, proposal }: ChoiceParts) {
  switch (choices.parent) {
    case "column":
      return (
        <SelectField
          label={texts.parentColumn}
          value={choices.parentColumn}
          onChange={(event) => change({ parentColumn: event.target.value })}
        >
          <ColumnOptions columns={proposal.attributes} chosen={choices.parentColumn} />
        </SelectField>
      );
    case "prefix":
      return (
        <Field
          label={texts.parentLength}
          type="number"
          min={1}
          max={39}
          value={choices.parentLength}
          onChange={(event) => change({ parentLength: event.target.value })}
        />
      );
    case "one":
      return (
        <ParentArea
          version={versionOf(choices)}
          level={choices.level}
          value={choices.parentArea}
          onChange={(parentArea) => change({ parentArea })}
        />
      );
    case "form":
      return <WholeFields choices={choices} change={change} proposal={proposal} />;
    case "formed":
      return <FormedFields choices={choices} change={change} />;
    default:
      return null;
  }
}

function WholeFields({ choices, change, proposal }: Pick<ChoiceParts, "choices" | "change" | "proposal">) {
  const words = wholeWordsOf(choices, proposal.levels);
  return (
    <>
      <Field
        label={texts.wholeCode}
        hint={texts.wholeCodeHint}
        value={choices.wholeCode}
        maxLength={40}
        autoComplete="off"
        onChange={(event) => change({ wholeCode: event.target.value })}
      />
      <Field
        label={texts.wholeName}
        value={choices.wholeName}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => change({ wholeName: event.target.value })}
      />
      <Field
        label={texts.wholeLevel}
        hint={texts.wholeLevelHint}
        value={words.name}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => change({ wholeLevel: event.target.value })}
      />
      <Field
        label={texts.wholeLevelPlural}
        value={words.namePlural}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => change({ wholeLevelPlural: event.target.value })}
      />
    </>
  );
}

function FormedFields({ choices, change }: Pick<ChoiceParts, "choices" | "change">) {
  return (
    <>
      <Field
        label={texts.parentLength}
        type="number"
        min={1}
        max={39}
        value={choices.formLength}
        onChange={(event) => change({ formLength: event.target.value })}
      />
      <Field
        label={texts.formedName}
        value={choices.formLevel}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => change({ formLevel: event.target.value })}
      />
      <Field
        label={texts.formedPlural}
        value={choices.formLevelPlural}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => change({ formLevelPlural: event.target.value })}
      />
      <Field
        label={texts.formNames}
        hint={texts.formNamesHint}
        value={choices.formNames}
        maxLength={4000}
        autoComplete="off"
        onChange={(event) => change({ formNames: event.target.value })}
      />
    </>
  );
}

interface AreaProps {
  version: string;
  /** Areas of the level that is imported are no parents. */
  level: string;
  value: string;
  onChange(area: string): void;
}

function ParentArea({ version, level, value, onChange }: AreaProps) {
  const areas = useResource(version ? `areas of ${version}` : null, () => geography.areasOf(version));
  const possible = (areas.data ?? []).filter((area) => area.level !== level).sort((a, b) => a.path.length - b.path.length);
  const isKnown = possible.some((area) => area.code === value);
  return (
    <SelectField label={texts.parentArea} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{texts.choose}</option>
      {value && !isKnown && <option value={value}>{value}</option>}
      {possible.slice(0, mostAreas).map((area) => (
        <option key={area.code} value={area.code}>{`${area.name} (${area.code})`}</option>
      ))}
    </SelectField>
  );
}
