import { useCallback, useState } from "react";
import { type ImportedPlaces, type PlaceProfile, type PlaceProposal, type PlaceWish, placeImport } from "../api/placeImport.ts";
import { Checkbox } from "../app/Field.tsx";
import { ImportForm } from "../imports/ImportForm.tsx";
import { ProfileFile } from "../imports/ProfileFile.tsx";
import { ListChoices } from "./ListChoices.tsx";
import { PlaceCheckResult } from "./PlaceCheckResult.tsx";
import { PlaceColumn } from "./PlaceColumn.tsx";
import { PlaceReading } from "./PlaceReading.tsx";
import { PlaceWhat } from "./PlaceWhat.tsx";
import { PlaceWhere } from "./PlaceWhere.tsx";
import { choicesOf, missingOf, type PlaceChoices, profileOf } from "./placeChoices.ts";
import { placeTexts as texts } from "./places.texts.de.ts";

const titles = { choices: texts.choicesTitle, check: texts.checkTitle, save: texts.save };

interface Props {
  file: File;
  proposal: PlaceProposal;
  onWish(wish: PlaceWish, profile: PlaceProfile | null): void;
  onSaved(answer: ImportedPlaces): void;
}

function wishOf({ encoding, separator, sheet, headerRow, layer, crs, swapAxes }: PlaceProfile): PlaceWish {
  const reading = { encoding, separator, headerRow, crs, swapAxes };
  const given = Object.entries(reading).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), sheet: sheet ?? null, layer: layer ?? null };
}

/** The choices in selects, their dry run after each change, and the button that stores. */
export function PlaceMappingForm({ file, proposal, onWish, onSaved }: Props) {
  const [choices, setChoices] = useState(() => choicesOf(proposal.profile));
  const missing = missingOf(choices, proposal.isGeo);
  const profile = missing.length === 0 ? profileOf(choices) : null;
  const change = useCallback((changed: Partial<PlaceChoices>) => setChoices((before) => ({ ...before, ...changed })), []);
  const read = (wish: PlaceWish) => onWish({ ...wishOf(profileOf(choices)), ...wish }, null);
  return (
    <ImportForm
      file={file}
      profile={profile}
      missing={missing.map((what) => texts.missing[what] ?? what)}
      io={placeImport}
      titles={titles}
      onSaved={onSaved}
      choices={(errors) => {
        const parts = { choices, change, proposal, errors };
        return (
          <>
            <fieldset className="choice-group">
              <legend>{texts.listGroup}</legend>
              <ListChoices {...parts} />
            </fieldset>
            <fieldset className="choice-group">
              <legend>{texts.readingGroup}</legend>
              <PlaceReading {...parts} onRead={read} />
            </fieldset>
            <fieldset className="choice-group">
              <legend>{texts.whatGroup}</legend>
              <PlaceWhat {...parts} />
            </fieldset>
            <fieldset className="choice-group">
              <legend>{texts.whereGroup}</legend>
              <PlaceWhere {...parts} onRead={read} />
            </fieldset>
            <fieldset className="choice-group">
              <legend>{texts.moreGroup}</legend>
              <div className="choice-row">
                <PlaceColumn {...parts} name="capacity" />
                <PlaceColumn {...parts} name="opening" />
                <PlaceColumn {...parts} name="website" />
                <PlaceColumn {...parts} name="openTo" />
              </div>
              <Checkbox
                label={texts.leaveOut}
                checked={choices.leaveOut}
                onChange={(event) => change({ leaveOut: event.target.checked })}
              />
            </fieldset>
            <ProfileFile
              profile={profileOf(choices)}
              fileName={texts.profileFile}
              onProfile={(given) => onWish(wishOf(given), given)}
            />
          </>
        );
      }}
      result={(check) => <PlaceCheckResult check={check} />}
    />
  );
}
