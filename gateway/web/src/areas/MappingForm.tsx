import { type FormEvent, useCallback, useState } from "react";
import { type AreaProfile, areaImport, type Imported, type Proposal, type Wish } from "../api/areaImport.ts";
import type { Version } from "../api/geography.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { areaImportTexts as texts } from "./areas.texts.de.ts";
import { CheckResult } from "./CheckResult.tsx";
import { ColumnChoices } from "./ColumnChoices.tsx";
import { type Choices, choicesOf, isSimple, missingOf, profileOf } from "./choices.ts";
import { LevelChoice } from "./LevelChoice.tsx";
import { ParentChoice } from "./ParentChoice.tsx";
import { ProfileFile } from "./ProfileFile.tsx";
import { ReadingChoices } from "./ReadingChoices.tsx";
import { useCheck } from "./useCheck.ts";
import { VersionChoice } from "./VersionChoice.tsx";

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
  const [choices, setChoices] = useState(() => choicesOf(proposal.profile, levels, versions));
  // A profile out of a file that says more than the fields can show.
  const [foreign, setForeign] = useState<AreaProfile | null>(null);
  const missing = foreign ? [] : missingOf(choices, proposal);
  const profile = foreign ?? (missing.length === 0 ? profileOf(choices, levels) : null);
  const { check, error, busy } = useCheck(file, profile, areaImport.check);
  const save = useAction(
    useCallback(async (given: AreaProfile) => onSaved(await areaImport.store(file, given)), [file, onSaved]),
  );
  const change = useCallback((changed: Partial<Choices>) => setChoices((before) => ({ ...before, ...changed })), []);
  function read(wish: Wish) {
    const isOther = wish.layer !== undefined && wish.layer !== choices.layer;
    const next = { layer: choices.layer, crs: choices.crs, swapAxes: choices.swapAxes, ...wish };
    change({ crs: next.crs, swapAxes: next.swapAxes });
    onWish({ ...next, layer: next.layer || null }, isOther);
  }
  function load(given: AreaProfile) {
    setForeign(isSimple(given) ? null : given);
    setChoices(choicesOf(given, levels, versions));
    const isOther = (given.layer ?? "") !== "" && given.layer !== choices.layer;
    if (!isOther) {
      onWish({ layer: choices.layer || null, crs: given.crs ?? "auto", swapAxes: given.swapAxes ?? false }, false);
    }
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
        {foreign ? (
          <Notice look="info" title={texts.foreignTitle}>
            <p className="kern-body">{texts.foreignText}</p>
            <Button look="secondary" small onClick={() => setForeign(null)}>
              {texts.dropForeign}
            </Button>
          </Notice>
        ) : (
          <>
            <fieldset className="choice-group">
              <legend>{texts.readingGroup}</legend>
              <ReadingChoices {...parts} onRead={read} />
            </fieldset>
            <fieldset className="choice-group">
              <legend>{texts.keys}</legend>
              <ColumnChoices {...parts} />
            </fieldset>
            <fieldset className="choice-group">
              <legend>{texts.reference}</legend>
              <VersionChoice {...parts} versions={versions} />
              <LevelChoice {...parts} />
              <ParentChoice {...parts} />
            </fieldset>
          </>
        )}
        <ProfileFile profile={foreign ?? profileOf(choices, levels)} onProfile={load} />
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
              <CheckResult check={check} levels={[...(profile.levels ?? []), ...levels]} />
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
