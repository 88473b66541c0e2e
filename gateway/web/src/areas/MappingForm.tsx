import { useCallback, useState } from "react";
import { type AreaProfile, areaImport, type Imported, type Proposal, type Wish } from "../api/areaImport.ts";
import type { Version } from "../api/geography.ts";
import { Button } from "../app/Button.tsx";
import { Notice } from "../app/Notice.tsx";
import { ImportForm } from "../imports/ImportForm.tsx";
import { ProfileFile } from "../imports/ProfileFile.tsx";
import { areaImportTexts as texts } from "./areas.texts.de.ts";
import { CheckResult } from "./CheckResult.tsx";
import { ColumnChoices } from "./ColumnChoices.tsx";
import { type Choices, choicesOf, missingOf, profileOf } from "./choices.ts";
import { consentTexts } from "./consent.texts.de.ts";
import { type Consent, consentOf, noConsent, withConsent } from "./consent.ts";
import { LevelChoice } from "./LevelChoice.tsx";
import { LevelsInFile } from "./LevelsInFile.tsx";
import { ParentChoice } from "./ParentChoice.tsx";
import { PlacementConsent } from "./PlacementConsent.tsx";
import { ReadingChoices } from "./ReadingChoices.tsx";
import { RepairConsent } from "./RepairConsent.tsx";
import { SameKeys } from "./SameKeys.tsx";
import { SkipChoices } from "./SkipChoices.tsx";
import { severalTexts } from "./severalLevels.texts.de.ts";
import { isSimple } from "./simpleProfile.ts";
import { VersionChoice } from "./VersionChoice.tsx";

const titles = { choices: texts.choicesTitle, check: texts.checkTitle, save: texts.save };

interface Props {
  file: File;
  proposal: Proposal;
  versions: readonly Version[];
  onWish(wish: Wish, isOther: boolean): void;
  onSaved(answer: Imported): void;
}

/** The choices in selects, their dry run after each change, and the button that stores. */
export function MappingForm({ file, proposal, versions, onWish, onSaved }: Props) {
  const { levels } = proposal;
  const [choices, setChoices] = useState(() => choicesOf(proposal.profile, proposal, versions));
  // A profile out of a file that says more than the fields can show.
  const [foreign, setForeign] = useState<AreaProfile | null>(null);
  const missing = foreign ? [] : missingOf(choices, proposal);
  const [consent, setConsent] = useState<Consent>(noConsent);
  const chosen = foreign ?? (missing.length === 0 ? profileOf(choices, proposal) : null);
  const profile = chosen && withConsent(chosen, consent);
  const change = useCallback((changed: Partial<Choices>) => setChoices((before) => ({ ...before, ...changed })), []);
  function read(wish: Wish) {
    const isOther = wish.layer !== undefined && wish.layer !== choices.layer;
    const next = { layer: choices.layer, crs: choices.crs, swapAxes: choices.swapAxes, ...wish };
    change({ crs: next.crs, swapAxes: next.swapAxes });
    onWish({ ...next, layer: next.layer || null }, isOther);
  }
  function load(given: AreaProfile) {
    setForeign(isSimple(given, proposal) ? null : given);
    setChoices(choicesOf(given, proposal, versions));
    setConsent(consentOf(given));
    const isOther = (given.layer ?? "") !== "" && given.layer !== choices.layer;
    if (!isOther) {
      onWish({ layer: choices.layer || null, crs: given.crs ?? "auto", swapAxes: given.swapAxes ?? false }, false);
    }
  }
  return (
    <ImportForm
      file={file}
      profile={profile}
      missing={missing.map((what) => texts.missing[what] ?? what)}
      io={areaImport}
      titles={titles}
      onSaved={onSaved}
      choices={(errors) => {
        const parts = { choices, change, proposal, errors };
        return (
          <>
            {foreign ? (
              <Notice look="info" title={texts.foreignTitle}>
                <p className="kern-body">{texts.foreignText}</p>
                <Button look="secondary" small onClick={() => setForeign(null)}>
                  {texts.dropForeign}
                </Button>
              </Notice>
            ) : (
              <>
                {proposal.format !== null && (
                  <fieldset className="choice-group">
                    <legend>{texts.readingGroup}</legend>
                    <ReadingChoices {...parts} onRead={read} />
                  </fieldset>
                )}
                <fieldset className="choice-group">
                  <legend>{texts.keys}</legend>
                  <ColumnChoices {...parts} />
                  <SameKeys {...parts} />
                </fieldset>
                <fieldset className="choice-group">
                  <legend>{consentTexts.skipGroup}</legend>
                  <SkipChoices {...parts} />
                </fieldset>
                <fieldset className="choice-group">
                  <legend>{severalTexts.group}</legend>
                  <LevelsInFile {...parts} />
                </fieldset>
                <fieldset className="choice-group">
                  <legend>{texts.reference}</legend>
                  <VersionChoice {...parts} versions={versions} />
                  {choices.shape !== "rows" && <LevelChoice {...parts} />}
                  <ParentChoice {...parts} />
                </fieldset>
              </>
            )}
            <ProfileFile
              profile={withConsent(foreign ?? profileOf(choices, proposal), consent)}
              fileName={texts.profileFile}
              onProfile={load}
            />
          </>
        );
      }}
      result={(check, given) => (
        <>
          <CheckResult check={check} levels={[...(given.levels ?? []), ...levels]} />
          <RepairConsent check={check} consent={consent} onConsent={setConsent} />
          <PlacementConsent check={check} consent={consent} onConsent={setConsent} />
        </>
      )}
    />
  );
}
