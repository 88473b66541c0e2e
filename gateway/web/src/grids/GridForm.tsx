import { compareNames } from "../../figures/format.ts";
import type { Area, Level, Version } from "../api/geography.ts";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { SelectField } from "../app/Field.tsx";
import { useSession } from "../app/session.tsx";
import { gridTexts as texts } from "./grids.texts.de.ts";

/** What a person has chosen; every field as it stands in its form field. */
export interface GridChoices {
  cellMetres: string;
  version: string;
  area: string;
  keys: string;
}

interface Props {
  choices: GridChoices;
  versions: readonly Version[];
  areas: readonly Area[];
  levels: readonly Level[];
  busy: boolean;
  onChange(choices: GridChoices): void;
  onCheck(): void;
}

/** More areas than that nobody finds in a list; the coarse ones are enough to choose from. */
const mostAreas = 400;

export function GridForm({ choices, versions, areas, levels, busy, onChange, onCheck }: Props) {
  const { me } = useSession();
  const everywhere = me.rights.includes("WorkEverywhere");
  const groups = groupsOf(areas, levels, (area) => everywhere || area.path.includes(me.place));
  return (
    <form
      className="form columns"
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
    >
      <Choice
        label={texts.cell}
        choices={texts.cells}
        value={choices.cellMetres}
        onChoose={(cellMetres) => onChange({ ...choices, cellMetres })}
      />
      <Choice
        label={texts.version}
        choices={Object.fromEntries(
          versions.map(({ version, isCurrent }) => [version, isCurrent ? texts.current(version) : version]),
        )}
        value={choices.version}
        onChoose={(version) => onChange({ ...choices, version, area: "" })}
      />
      <SelectField
        label={texts.area}
        hint={texts.areaHint}
        value={choices.area}
        onChange={(event) => onChange({ ...choices, area: event.currentTarget.value })}
      >
        {everywhere && <option value="">{texts.all}</option>}
        {groups.map(({ level, members }) => (
          <optgroup key={level.code} label={level.namePlural}>
            {members.map((area) => (
              <option key={area.code} value={area.code}>
                {area.name}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <SelectField
        label={texts.keys}
        hint={texts.keysHint}
        value={choices.keys}
        onChange={(event) => onChange({ ...choices, keys: event.currentTarget.value })}
      >
        {Object.entries(texts.keyForms).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </SelectField>
      <p className="kern-body form-end">{texts.rule}</p>
      <div className="form-end">
        <Button type="submit" look="secondary" busy={busy}>
          {texts.check}
        </Button>
      </div>
    </form>
  );
}

/** The areas a grid can be laid over, level by level from the coarsest, as long as the list stays short. */
export function groupsOf(areas: readonly Area[], levels: readonly Level[], mayUse: (area: Area) => boolean) {
  const groups: { level: Level; members: Area[] }[] = [];
  let count = 0;
  for (const level of levels.filter((candidate) => !candidate.isOverlapping && !candidate.cellMetres)) {
    const members = areas
      .filter((area) => area.level === level.code && mayUse(area))
      .sort((a, b) => compareNames(a.name, b.name));
    count += members.length;
    if (members.length > 0 && (groups.length === 0 || count <= mostAreas)) {
      groups.push({ level, members });
    }
  }
  return groups;
}
