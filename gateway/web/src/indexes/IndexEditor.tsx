import { type FormEvent, useCallback, useMemo, useState } from "react";
import { ProblemError } from "../api/http.ts";
import { type IndexQuestion, indexes, type ShownIndex } from "../api/indexes.ts";
import type { Catalogue } from "../api/indicators.ts";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { Checkbox, Field, TextField } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useCheck } from "../imports/useCheck.ts";
import { ExclusionFields } from "./ExclusionFields.tsx";
import { IndexTrial, type IndexWish } from "./IndexTrial.tsx";
import { badNumbersOf, definitionOfDraft, type IndexDraft, type PartDraft } from "./indexDraft.ts";
import { indexTexts as texts } from "./indexes.texts.de.ts";
import { DynamicsStart, PartFields } from "./PartFields.tsx";

interface Props {
  start: IndexDraft;
  current: ShownIndex | null;
  catalogue: Catalogue;
  /** Something is written that is not saved. */
  onEdited(): void;
  onSaved(code: string, said: string): void;
}

const ask = (_: "", question: IndexQuestion, signal: AbortSignal) => indexes.tryOut(question, signal);

/** The definition on one side, what it brings on the other: asked anew shortly after each change. */
export function IndexEditor({ start, current, catalogue, onEdited, onSaved }: Props) {
  const [draft, setDraft] = useState(start);
  const [wish, setWish] = useState<IndexWish>({ period: null, isPublic: false });
  const definition = useMemo(() => definitionOfDraft(draft), [draft]);
  const question = useMemo<IndexQuestion | null>(() => (definition ? { definition, ...wish } : null), [definition, wish]);
  const checked = useCheck("" as const, question, ask);
  const change = useCallback(
    (changed: Partial<IndexDraft>) => {
      onEdited();
      setDraft((before) => ({ ...before, ...changed }));
    },
    [onEdited],
  );
  const changePart = (which: "status" | "dynamics") => (changed: Partial<PartDraft>) =>
    change({ [which]: { ...draft[which], ...changed } });
  const able = catalogue.indicators.filter((one) => one.levels.includes(draft.level));

  const { run, busy, error } = useAction(
    useCallback(
      async (written: IndexDraft) => {
        const fault = faultOf(written);
        const made = definitionOfDraft(written);
        if (fault !== null || !made) {
          throw new ProblemError({ type: "about:blank", status: 0, title: fault ?? texts.waits });
        }
        const code = current?.code ?? written.code.trim();
        const answer = await indexes.define(code, made);
        onSaved(code, texts.saved(made.name, answer.version, answer.changed));
      },
      [current, onSaved],
    ),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!busy) {
      void run(draft);
    }
  }
  const text = (field: "name" | "code" | "description" | "howToRead" | "howNotToRead") => ({
    value: draft[field],
    onChange: (event: { currentTarget: { value: string } }) => change({ [field]: event.currentTarget.value }),
  });

  return (
    <div className="define-work">
      <form className="form define-form" onSubmit={submit}>
        <Field label={texts.name} maxLength={200} required {...text("name")} />
        <Field
          label={texts.code}
          hint={current ? texts.codeFixed : texts.codeHint}
          pattern="[a-z][a-z0-9_\-]{1,63}"
          required
          readOnly={current !== null}
          {...text("code")}
        />
        <Choice
          label={texts.level}
          choices={Object.fromEntries(catalogue.levels.map((level) => [level.code, level.namePlural]))}
          value={draft.level}
          onChoose={(level) => change({ level, excluded: [] })}
        />
        <PartFields
          title={texts.statusTitle}
          part={draft.status}
          indicators={able}
          domains={catalogue.domains}
          onChange={changePart("status")}
        />
        <Checkbox
          label={texts.withDynamics}
          checked={draft.hasDynamics}
          onChange={(event) => change({ hasDynamics: event.currentTarget.checked })}
        />
        {draft.hasDynamics && (
          <>
            <DynamicsStart
              years={draft.dynamics.years}
              onYears={(years) => changePart("dynamics")({ years })}
              onSame={
                draft.status.indicators.length > 0
                  ? () => changePart("dynamics")({ indicators: draft.status.indicators, years: draft.dynamics.years || "2" })
                  : null
              }
            />
            <PartFields
              title={texts.dynamicsTitle}
              part={draft.dynamics}
              indicators={able}
              domains={catalogue.domains}
              onChange={changePart("dynamics")}
            />
          </>
        )}
        <ExclusionFields draft={draft} indicators={able} onChange={change} />
        <fieldset className="define-part index-part">
          <legend className="kern-heading-small">{texts.what}</legend>
          <TextField label={texts.description} maxLength={4000} rows={3} {...text("description")} />
          <TextField label={texts.howToRead} maxLength={4000} rows={3} {...text("howToRead")} />
          <TextField label={texts.howNotToRead} maxLength={4000} rows={3} {...text("howNotToRead")} />
        </fieldset>
        {error && <ProblemAlert error={error} />}
        <div>
          <Button type="submit" busy={busy}>
            {texts.save}
          </Button>
        </div>
      </form>
      <IndexTrial checked={checked} isAsked={definition !== null} wish={wish} onWish={setWish} />
    </div>
  );
}

/** What the service could not tell: it would never see it. */
function faultOf(draft: IndexDraft): string | null {
  const [bad] = badNumbersOf(draft);
  const silent = draft.excluded.find((one) => one.reason.trim() === "");
  return bad !== undefined ? texts.badNumber(bad) : silent ? texts.reasonMissing(silent.code) : null;
}
