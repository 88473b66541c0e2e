import { type FormEvent, type ReactNode, useCallback } from "react";
import type { PlacedError } from "../api/http.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { importTexts as texts } from "./imports.texts.de.ts";
import { useCheck } from "./useCheck.ts";

interface Props<Profile, Check, Imported> {
  file: File;
  /** Null while something is missing. */
  profile: Profile | null;
  /** What is missing, in words. */
  missing: readonly string[];
  io: {
    check(file: File, profile: Profile, signal: AbortSignal): Promise<Check>;
    store(file: File, profile: Profile): Promise<Imported>;
  };
  titles: { choices: string; check: string; save: string };
  /** The fields, with the errors of the last dry run under them. */
  choices(errors: readonly PlacedError[]): ReactNode;
  result(check: Check, profile: Profile): ReactNode;
  onSaved(answer: Imported): void;
}

/** Choices about a file, their dry run after each change, and the button that stores. */
export function ImportForm<Profile, Check extends { isReady: boolean; errors: PlacedError[] }, Imported>({
  file,
  profile,
  missing,
  io,
  titles,
  choices,
  result,
  onSaved,
}: Props<Profile, Check, Imported>) {
  const { check, error, busy } = useCheck(file, profile, io.check);
  const save = useAction(useCallback(async (given: Profile) => onSaved(await io.store(file, given)), [file, io, onSaved]));
  function submit(event: FormEvent) {
    event.preventDefault();
    if (profile && check?.isReady && !busy && !save.busy) {
      void save.run(profile);
    }
  }
  return (
    <form className="mapping" onSubmit={submit}>
      <Block id="choices-title" title={titles.choices} lead={texts.choicesLead} look="panel">
        {choices(busy ? [] : (check?.errors ?? []))}
      </Block>
      <Block id="check-title" title={titles.check}>
        <div className="check-result">
          {missing.length > 0 && (
            <Notice look="info" title={texts.incomplete}>
              <ul className="plain-list">
                {missing.map((what) => (
                  <li key={what}>{what}</li>
                ))}
              </ul>
            </Notice>
          )}
          {error && <ProblemAlert error={error} />}
          {profile && check && !error && (
            <div className={busy ? "check-old" : undefined} aria-busy={busy}>
              {result(check, profile)}
            </div>
          )}
          <p role="status">{busy ? texts.checking : ""}</p>
          {save.error && <ProblemAlert error={save.error} />}
          <div className="form-end">
            <Button type="submit" busy={save.busy || busy || !profile || !check?.isReady}>
              {titles.save}
            </Button>
          </div>
        </div>
      </Block>
    </form>
  );
}
