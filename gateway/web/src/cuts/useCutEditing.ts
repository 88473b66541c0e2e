import { useCallback, useEffect, useMemo, useState } from "react";
import { type Cut, cuts } from "../api/cuts.ts";
import type { ProblemError } from "../api/http.ts";
import { useAction } from "../app/useAction.ts";
import { isSamePlan, type Plan, placed, planOf } from "./cutPlan.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import { begin, did, type EditHistory, redo, undo } from "./editHistory.ts";

export interface CutDetails {
  name: string;
  note: string;
}

export interface CutEditing {
  plan: Plan;
  history: EditHistory<Plan>;
  details: CutDetails;
  isDirty: boolean;
  /** What the last step did, for a screen reader and beside the tools. */
  spoken: string;
  say(words: string): void;
  edit(next: Plan, words: string): void;
  undo(): void;
  redo(): void;
  change(details: CutDetails): void;
  save(): Promise<boolean>;
  /** Takes over what the service has saved by another way; a step like any other. */
  accept(answer: Cut, words: string): void;
  busy: boolean;
  error: ProblemError | null;
}

/** A cut while a person works on it: every step can be taken back, and nothing is kept before it is saved. */
export function useCutEditing(cut: Cut, isClosed: boolean, onSaved: (cut: Cut) => void): CutEditing {
  const [base, setBase] = useState(() => ({ plan: planOf(cut), details: detailsOf(cut), revision: cut.revision }));
  const [history, setHistory] = useState(() => begin(base.plan));
  const [details, change] = useState(base.details);
  const [spoken, say] = useState("");
  const plan = history.present;
  const isDirty = useMemo(
    () => !isSamePlan(plan, base.plan) || details.name !== base.details.name || details.note !== base.details.note,
    [plan, details, base],
  );
  const edit = useCallback(
    (next: Plan, words: string) => {
      if (isClosed) {
        return;
      }
      setHistory(did(history, next, words));
      say(next === history.present ? texts.nothingChanged : `${words}.`);
    },
    [history, isClosed],
  );
  const back = useCallback(() => {
    const last = history.past.at(-1);
    if (last) {
      setHistory(undo(history));
      say(texts.undone(last.words));
    }
  }, [history]);
  const again = useCallback(() => {
    const [next] = history.future;
    if (next) {
      setHistory(redo(history));
      say(texts.redone(next.words));
    }
  }, [history]);
  const { run, busy, error } = useAction(
    useCallback(
      async (done: () => void) => {
        const answer = await cuts.save(cut.id, {
          revision: base.revision,
          ...details,
          areas: [...plan.areas],
          blocks: placed(plan),
        });
        setBase({ plan, details, revision: answer.revision });
        say(texts.savedNow);
        onSaved(answer);
        done();
      },
      [cut.id, base.revision, details, plan, onSaved],
    ),
  );
  const save = useCallback(async () => {
    let isSaved = !isDirty;
    if (isSaved) {
      return true;
    }
    await run(() => {
      isSaved = true;
    });
    return isSaved;
  }, [run, isDirty]);
  const accept = useCallback(
    (answer: Cut, words: string) => {
      const next = planOf(answer);
      setBase({ plan: next, details: detailsOf(answer), revision: answer.revision });
      setHistory(did(history, next, words));
      say(`${words}.`);
    },
    [history],
  );
  useKeys(back, again, save);
  return { plan, history, details, isDirty, spoken, say, edit, undo: back, redo: again, change, save, accept, busy, error };
}

function detailsOf({ name, note }: Cut): CutDetails {
  return { name, note };
}

/** Strg+Z, Strg+Umschalt+Z or Strg+Y, Strg+S; in a field for text the first three are the field's own. */
function useKeys(back: () => void, again: () => void, save: () => Promise<boolean>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) {
        return;
      }
      const key = event.key.toLowerCase();
      const field = (event.target as Element).closest?.("input, textarea");
      const isText = field !== null && !/^(checkbox|radio)$/.test(field?.getAttribute("type") ?? "");
      if (key === "s") {
        event.preventDefault();
        void save();
      } else if (!isText && key === "z") {
        event.preventDefault();
        (event.shiftKey ? again : back)();
      } else if (!isText && key === "y") {
        event.preventDefault();
        again();
      }
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [back, again, save]);
}
