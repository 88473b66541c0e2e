import { useCallback, useState } from "react";
import {
  type ImportedStreets,
  type StreetProfile,
  type StreetProposal,
  type StreetWish,
  streetImport,
} from "../api/streetImport.ts";
import { ImportForm } from "../imports/ImportForm.tsx";
import { ProfileFile } from "../imports/ProfileFile.tsx";
import { AreaColumn } from "./AreaColumn.tsx";
import { HowToRead } from "./HowToRead.tsx";
import { NumberColumns } from "./NumberColumns.tsx";
import { PlaceOfStreets } from "./PlaceOfStreets.tsx";
import { StateOfFile } from "./StateOfFile.tsx";
import { StreetCheckResult } from "./StreetCheckResult.tsx";
import { choicesOf, missingOf, profileOf, type StreetChoices } from "./streetChoices.ts";
import { streetTexts as texts } from "./streets.texts.de.ts";

const titles = { choices: texts.choicesTitle, check: texts.checkTitle, save: texts.save };

interface Props {
  file: File;
  proposal: StreetProposal;
  onWish(wish: StreetWish, profile: StreetProfile | null): void;
  onSaved(answer: ImportedStreets): void;
}

/** The choices in selects, their dry run after each change, and the button that stores. */
export function StreetMappingForm({ file, proposal, onWish, onSaved }: Props) {
  const [choices, setChoices] = useState(() => choicesOf(proposal.profile));
  const missing = missingOf(choices);
  const profile = missing.length === 0 ? profileOf(choices, proposal.profile) : null;
  const change = useCallback((changed: Partial<StreetChoices>) => setChoices((before) => ({ ...before, ...changed })), []);
  function read(wish: StreetWish) {
    const { encoding, separator, sheet, headerRow } = profileOf(choices, proposal.profile);
    onWish({ encoding, separator, sheet: sheet ?? null, headerRow, ...wish }, null);
  }
  function load(given: StreetProfile) {
    const { encoding, separator, sheet, headerRow } = given;
    onWish({ encoding, separator, sheet: sheet ?? null, headerRow }, given);
  }
  return (
    <ImportForm
      file={file}
      profile={profile}
      missing={missing.map((what) => texts.missing[what] ?? what)}
      io={streetImport}
      titles={titles}
      onSaved={onSaved}
      choices={(errors) => {
        const parts = { choices, change, proposal, errors };
        return (
          <>
            <fieldset className="choice-group">
              <legend>{texts.readingGroup}</legend>
              <HowToRead {...parts} onRead={read} />
            </fieldset>
            <fieldset className="choice-group">
              <legend>{texts.keysGroup}</legend>
              <AreaColumn {...parts} />
            </fieldset>
            <fieldset className="choice-group">
              <legend>{texts.placeGroup}</legend>
              <PlaceOfStreets {...parts} />
            </fieldset>
            <fieldset className="choice-group">
              <legend>{texts.numbersGroup}</legend>
              <NumberColumns {...parts} />
            </fieldset>
            <fieldset className="choice-group">
              <legend>{texts.stateGroup}</legend>
              <StateOfFile {...parts} />
            </fieldset>
            <ProfileFile profile={profileOf(choices, proposal.profile)} fileName={texts.profileFile} onProfile={load} />
          </>
        );
      }}
      result={(check) => <StreetCheckResult check={check} />}
    />
  );
}
