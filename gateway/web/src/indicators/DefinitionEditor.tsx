import { type FormEvent, useCallback, useMemo, useRef, useState } from "react";
import { ProblemError } from "../api/http.ts";
import { type DefinitionVersion, indicators, type NewDefinition } from "../api/indicators.ts";
import { Button } from "../app/Button.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { useCheck } from "../imports/useCheck.ts";
import { definitionTexts } from "../texts.de.ts";
import { ChangeList } from "./ChangeList.tsx";
import { DefinitionFields } from "./DefinitionFields.tsx";
import { DefinitionTrial, type TrialWish } from "./DefinitionTrial.tsx";
import { defineTexts as texts } from "./define.texts.de.ts";
import { definitionChanges } from "./definitionChanges.ts";
import { type Draft, definitionOf, draftOf, germanNumberOf, triedOf } from "./draft.ts";
import { readOccasions } from "./occasionLines.ts";
import { UnsavedDialog } from "./UnsavedDialog.tsx";
import { useDomains } from "./useDomains.ts";

interface Props {
  start: Draft;
  /** The version there is; null for a new definition. */
  current: DefinitionVersion | null;
  /** Codes of all definitions. */
  taken: readonly string[];
  onSaved(): void;
}

type Question = { definition: NewDefinition } & TrialWish;

const ask = (_: "", question: Question, signal: AbortSignal) => indicators.tryDefinition(question, signal);

/** The definition on one side, what it would bring on the other: asked anew shortly after each change. */
export function DefinitionEditor({ start, current, taken, onSaved }: Props) {
  const [draft, setDraft] = useState(start);
  const [written, setWritten] = useState(start);
  const [wish, setWish] = useState<TrialWish>({ level: null, period: null });
  const [kept, setKept] = useState(current);
  const [saved, setSaved] = useState("");
  const end = useRef<HTMLDivElement>(null);
  const measures = useResource("measure choices", () => indicators.measures());
  const domains = useDomains();
  const tried = useMemo(() => triedOf(draft), [draft]);
  const question = useMemo<Question | null>(() => (tried ? { definition: tried, ...wish } : null), [tried, wish]);
  const checked = useCheck("" as const, question, ask);
  const change = useCallback((changed: Partial<Draft>) => {
    setSaved("");
    setDraft((before) => ({ ...before, ...changed }));
  }, []);

  const { run, busy, error } = useAction(
    useCallback(
      async (draft: Draft) => {
        const code = kept?.code ?? draft.code.trim();
        const fault = faultOf(draft) ?? (!kept && taken.includes(code) ? definitionTexts.codeTaken(code) : null);
        if (fault) {
          throw new ProblemError({ type: "about:blank", status: 0, title: fault });
        }
        const definition = { ...definitionOf(draft), code };
        const answer = await indicators.define(code, definition);
        setSaved(texts.saved(definition.name, answer.version, answer.changed));
        setWritten(draft);
        setKept({ code, version: answer.version, createdBy: "", createdAt: "", definition });
        onSaved();
        end.current?.focus();
      },
      [kept, taken, onSaved],
    ),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!busy) {
      setSaved("");
      void run(draft);
    }
  }

  const faults = checked.busy ? [] : (checked.check?.faults ?? []);
  return (
    <div className="define-work">
      <UnsavedDialog isDirty={JSON.stringify(draft) !== JSON.stringify(written)} />
      <form className="form define-form" onSubmit={submit}>
        <DefinitionFields
          draft={draft}
          hasCode={kept !== null}
          measures={measures.data ?? []}
          // What is chosen is a choice, whatever the installation has by now.
          domains={{ ...(draft.domain in domains ? {} : { [draft.domain]: draft.domain }), ...domains }}
          faults={tried ? faults : []}
          onChange={change}
        />
        {measures.error && <ProblemAlert error={measures.error} onRetry={measures.reload} />}
        {kept && (
          <section aria-labelledby="changes-title">
            <h2 id="changes-title" className="kern-heading-small">
              {texts.changes(kept.version)}
            </h2>
            <ChangeList
              changes={definitionChanges(definitionOf(draftOf(kept.code, kept.definition)), definitionOf(draft), domains)}
            />
          </section>
        )}
        {error && <ProblemAlert error={error} />}
        <div>
          <Button type="submit" busy={busy}>
            {texts.save}
          </Button>
        </div>
        <div ref={end} tabIndex={-1} className="define-saved">
          {saved && (
            <Notice look="success" title={texts.savedTitle}>
              <p className="kern-body">{saved}</p>
            </Notice>
          )}
        </div>
      </form>
      <DefinitionTrial
        checked={checked}
        isAsked={tried !== null}
        title={draft.name.trim() || texts.newTitle}
        unit={draft.unit.trim()}
        decimals={Math.min(6, Math.max(0, Number(draft.decimals || "1")))}
        direction={draft.direction}
        code={kept?.code ?? null}
        onWish={setWish}
      />
    </div>
  );
}

/** What the service could not tell: it would never see it. */
function faultOf({ factor, minimumBase, missingTolerance, position, occasions }: Draft): string | null {
  return factor.trim() !== "" && germanNumberOf(factor) === null
    ? texts.badNumber(definitionTexts.factor)
    : minimumBase.trim() !== "" && germanNumberOf(minimumBase) === null
      ? texts.badNumber(texts.minimumBase)
      : missingTolerance.trim() !== "" && germanNumberOf(missingTolerance) === null
        ? texts.badNumber(texts.missingTolerance)
        : position.trim() !== "" && !Number.isInteger(Number(position))
          ? texts.badNumber(texts.position)
          : (readOccasions(occasions).faults[0] ?? null);
}
