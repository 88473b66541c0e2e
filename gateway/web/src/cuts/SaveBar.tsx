import { useCallback } from "react";
import { type Cut, cuts } from "../api/cuts.ts";
import { Button } from "../app/Button.tsx";
import { navigate } from "../app/location.ts";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { placed } from "./cutPlan.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import { editorAddress } from "./cutsAddress.ts";
import type { CutEditing } from "./useCutEditing.ts";
import { copyOf } from "./VariantButton.tsx";
import { withoutRows } from "./withoutRows.ts";

interface Props {
  cut: Cut;
  editing: CutEditing;
  /** Reads the cut anew, with what somebody else has saved. */
  onReload(): void;
}

/** Undo, redo and save, always in reach, with what the last step did. */
export function SaveBar({ cut, editing, onReload }: Props) {
  const { history, isDirty, busy, error, spoken } = editing;
  const last = history.past.at(-1);
  const [next] = history.future;
  const isConflict = error?.problem.type.endsWith("cut-older") === true;
  return (
    <div className="cut-stays">
      <section className="cut-save" aria-label={texts.tools}>
        <div className="button-row">
          <Button
            look="secondary"
            small
            busy={!last}
            title={last ? texts.undoOf(last.words) : texts.undo}
            aria-keyshortcuts="Control+Z"
            onClick={editing.undo}
          >
            {texts.undo}
          </Button>
          <Button
            look="secondary"
            small
            busy={!next}
            title={next ? texts.redoOf(next.words) : texts.redo}
            aria-keyshortcuts="Control+Shift+Z"
            onClick={editing.redo}
          >
            {texts.redo}
          </Button>
        </div>
        <p className="cut-spoken" role="status">
          {spoken}
        </p>
        <div className="cut-save-end">
          <span className={isDirty ? "cut-state is-dirty" : "cut-state"}>
            {busy ? texts.saving : isDirty ? texts.unsaved : texts.saved}
          </span>
          <Button small busy={busy || !isDirty} aria-keyshortcuts="Control+S" onClick={() => void editing.save()}>
            {texts.save}
          </Button>
        </div>
      </section>
      {error && !isConflict && <ProblemAlert error={withoutRows(error)} />}
      {isConflict && <Conflict cut={cut} editing={editing} onReload={onReload} />}
    </div>
  );
}

function Conflict({ cut, editing, onReload }: Props) {
  const { plan, details } = editing;
  const keep = useAction(
    useCallback(async () => {
      const copy = await copyOf(cut, texts.variantName(details.name));
      await cuts.save(copy.id, {
        revision: copy.revision,
        name: copy.name,
        note: details.note,
        areas: [...plan.areas],
        blocks: placed(plan),
      });
      navigate(editorAddress(copy.id), { unasked: true });
    }, [cut, plan, details]),
  );
  return (
    <Notice look="warning" title={editing.error?.problem.title ?? texts.conflictTitle}>
      <p className="kern-body">{texts.conflictText}</p>
      {keep.error && <ProblemAlert error={keep.error} />}
      <div className="button-row">
        <Button small busy={keep.busy} onClick={() => void keep.run()}>
          {texts.saveAsVariant}
        </Button>
        <Button look="secondary" small onClick={onReload}>
          {texts.loadOther}
        </Button>
      </div>
    </Notice>
  );
}
