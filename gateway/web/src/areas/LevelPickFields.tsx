import type { KnownLevel } from "../api/areaImport.ts";
import { Field, SelectField } from "../app/Field.tsx";
import { areaImportTexts as texts } from "./areas.texts.de.ts";
import { severalTexts } from "./severalLevels.texts.de.ts";
import type { LevelPick } from "./severalLevels.ts";

interface Props {
  label: string;
  pick: LevelPick;
  known: readonly KnownLevel[];
  onChange(pick: Partial<LevelPick>): void;
  /** Given where what it is about may be left out. */
  leaveOut?: { isLeftOut: boolean; onLeaveOut(isLeftOut: boolean): void };
}

const leftOut = "–";

/** A level there is, a new one with its names, or none. */
export function LevelPickFields({ label, pick, known, onChange, leaveOut }: Props) {
  const isLeftOut = leaveOut?.isLeftOut ?? false;
  return (
    <>
      <SelectField
        label={label}
        value={isLeftOut ? leftOut : pick.level}
        onChange={(event) => {
          const level = event.target.value;
          leaveOut?.onLeaveOut(level === leftOut);
          if (level !== leftOut) {
            onChange({ level });
          }
        }}
      >
        {known
          .filter((level) => !level.isOverlapping)
          .map((level) => (
            <option key={level.code} value={level.code}>
              {level.name}
            </option>
          ))}
        <option value="">{texts.newLevel}</option>
        {leaveOut && <option value={leftOut}>{severalTexts.leaveOut}</option>}
      </SelectField>
      {pick.level === "" && !isLeftOut && (
        <>
          <Field
            label={texts.levelName}
            value={pick.levelName}
            maxLength={100}
            autoComplete="off"
            onChange={(event) => onChange({ levelName: event.target.value })}
          />
          <Field
            label={texts.levelNamePlural}
            value={pick.levelNamePlural}
            maxLength={100}
            autoComplete="off"
            onChange={(event) => onChange({ levelNamePlural: event.target.value })}
          />
        </>
      )}
    </>
  );
}
