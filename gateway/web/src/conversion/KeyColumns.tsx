import { useCallback } from "react";
import type { KeyFileColumns } from "../api/conversion.ts";
import { Choice } from "../app/Choice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { conversionTexts as texts } from "./conversion.texts.de.ts";

interface Props {
  columns: KeyFileColumns;
  onChoose(columns: Partial<KeyFileColumns>): Promise<void>;
}

/** Which column of a list says what; another choice reads it anew. */
export function KeyColumns({ columns, onChoose }: Props) {
  const reread = useAction(useCallback((wish: Partial<KeyFileColumns>) => onChoose(wish), [onChoose]));
  const all = Object.fromEntries(columns.all.map((name) => [name, name]));
  const chosen = { old: columns.old, new: columns.new, value: columns.value ?? "" };
  return (
    <>
      <h3>{texts.columnsTitle}</h3>
      <div className="choice-row">
        <Choice
          label={texts.oldColumn}
          choices={{ ...(columns.old ? {} : { "": texts.noColumn }), ...all }}
          value={columns.old ?? ""}
          onChoose={(old) => void reread.run({ ...chosen, old })}
        />
        <Choice
          label={texts.newColumn}
          choices={{ ...(columns.new ? {} : { "": texts.noColumn }), ...all }}
          value={columns.new ?? ""}
          onChoose={(name) => void reread.run({ ...chosen, new: name })}
        />
        <Choice
          label={texts.valueColumn}
          choices={{ "": texts.everyRow, ...all }}
          value={columns.value ?? ""}
          onChoose={(value) => void reread.run({ ...chosen, value })}
        />
      </div>
      {reread.error && <ProblemAlert error={reread.error} />}
    </>
  );
}
