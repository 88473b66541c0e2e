import { type FormEvent, useCallback, useState } from "react";
import {
  type ImportedStreets,
  type StreetProfile,
  type StreetProposal,
  type StreetWish,
  streetImport,
} from "../api/streetImport.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { ProfileFile } from "../areas/ProfileFile.tsx";
import { useCheck } from "../areas/useCheck.ts";
import { AreaColumn } from "./AreaColumn.tsx";
import { HowToRead } from "./HowToRead.tsx";
import { NumberColumns } from "./NumberColumns.tsx";
import { PlaceOfStreets } from "./PlaceOfStreets.tsx";
import { StateOfFile } from "./StateOfFile.tsx";
import { StreetCheckResult } from "./StreetCheckResult.tsx";
import { choicesOf, missingOf, profileOf, type StreetChoices } from "./streetChoices.ts";
import { streetTexts as texts } from "./streets.texts.de.ts";

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
  const { check, error, busy } = useCheck(file, profile, streetImport.check);
  const save = useAction(
    useCallback(async (given: StreetProfile) => onSaved(await streetImport.store(file, given)), [file, onSaved]),
  );
  const change = useCallback((changed: Partial<StreetChoices>) => setChoices((before) => ({ ...before, ...changed })), []);
  function read(wish: StreetWish) {
    const { encoding, separator, sheet, headerRow } = profileOf(choices, proposal.profile);
    onWish({ encoding, separator, sheet: sheet ?? null, headerRow, ...wish }, null);
  }
  function load(given: StreetProfile) {
    const { encoding, separator, sheet, headerRow } = given;
    onWish({ encoding, separator, sheet: sheet ?? null, headerRow }, given);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (profile && check?.isReady && !busy && !save.busy) {
      void save.run(profile);
    }
  }
  const parts = { choices, change, proposal, errors: busy ? [] : (check?.errors ?? []) };
  return (
    <form className="mapping" onSubmit={submit}>
      <Block id="choices-title" title={texts.choicesTitle} lead={texts.choicesLead} look="panel">
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
      </Block>
      <Block id="check-title" title={texts.checkTitle}>
        <div className="check-result">
          {missing.length > 0 && (
            <Notice look="info" title={texts.incomplete}>
              <ul className="plain-list">
                {missing.map((what) => (
                  <li key={what}>{texts.missing[what]}</li>
                ))}
              </ul>
            </Notice>
          )}
          {error && <ProblemAlert error={error} />}
          {profile && check && !error && (
            <div className={busy ? "check-old" : undefined} aria-busy={busy}>
              <StreetCheckResult check={check} />
            </div>
          )}
          <p role="status">{busy ? texts.checking : ""}</p>
          {save.error && <ProblemAlert error={save.error} />}
          <div className="form-end">
            <Button type="submit" busy={save.busy || busy || !profile || !check?.isReady}>
              {texts.save}
            </Button>
          </div>
        </div>
      </Block>
    </form>
  );
}
