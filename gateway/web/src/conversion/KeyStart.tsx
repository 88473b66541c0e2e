import { useCallback, useState } from "react";
import { conversion, type DraftedKey } from "../api/conversion.ts";
import type { Version } from "../api/geography.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { FileDrop } from "../app/FileDrop.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { conversionTexts as texts } from "./conversion.texts.de.ts";

interface Props {
  versions: readonly Version[];
  onDraft(draft: DraftedKey, file: File | null): void;
}

/** Two Gebietsstände, and where the shares between them come from. */
export function KeyStart({ versions, onDraft }: Props) {
  const current = versions.find((version) => version.isCurrent) ?? versions[0];
  const [to, setTo] = useState(current?.version ?? "");
  const [from, setFrom] = useState(versions.find((version) => version.version !== current?.version)?.version ?? "");
  const draft = useAction(
    useCallback(
      async (file: File | null) =>
        onDraft(file ? await conversion.byFile({ from, to }, file, {}) : await conversion.byArea({ from, to }), file),
      [from, to, onDraft],
    ),
  );
  const names = Object.fromEntries(
    versions.map((version) => [version.version, version.isCurrent ? texts.current(version.version) : version.version]),
  );
  return (
    <Block id="key-start-title" title={texts.newTitle} lead={texts.newLead} look="panel">
      <div className="choice-row">
        <Choice label={texts.from} choices={names} value={from} onChoose={setFrom} />
        <Choice label={texts.to} choices={names} value={to} onChoose={setTo} />
      </div>
      {from === to ? (
        <p role="status">{texts.same}</p>
      ) : (
        <div className="key-form">
          <div className="form-end">
            <Button look="secondary" busy={draft.busy} onClick={() => void draft.run(null)}>
              {texts.byArea}
            </Button>
          </div>
          <FileDrop
            label={texts.list}
            hint={texts.listHint}
            words={texts.listWords}
            status={draft.busy ? texts.reading : ""}
            accept=".csv,.txt,.xlsx,.xls,.ods"
            busy={draft.busy}
            onFiles={([file]) => void draft.run(file ?? null)}
          />
        </div>
      )}
      {draft.error && <ProblemAlert error={draft.error} />}
    </Block>
  );
}
