import { useCallback } from "react";
import { type Cut, cuts } from "../api/cuts.ts";
import { Block } from "../app/Block.tsx";
import { FileDrop } from "../app/FileDrop.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import type { CutEditing } from "./useCutEditing.ts";

/** The cut as a list, out to a GIS program or a spreadsheet and in again; what came in can be undone like an edit. */
export function CutListFile({ cut, editing }: { cut: Cut; editing: CutEditing }) {
  const { accept, isDirty } = editing;
  const read = useAction(
    useCallback(async (file: File) => accept(await cuts.byFile(cut.id, file), texts.did.list(file.name)), [cut.id, accept]),
  );
  return (
    <Block id="cut-list-title" title={texts.fileTitle} lead={texts.fileLead}>
      <p>
        <a className="kern-link" href={cuts.csvAddress(cut.id)} download>
          {texts.csvOf(cut.name)}
        </a>
      </p>
      {isDirty ? (
        <p className="muted">{texts.fileNotSaved}</p>
      ) : (
        <FileDrop
          label={texts.file}
          hint={texts.fileHint}
          words={texts.fileWords}
          status={read.busy ? texts.fileReading : ""}
          accept=".csv,.txt,.xlsx,.xls,.ods"
          busy={read.busy}
          onFiles={([file]) => file && void read.run(file)}
        />
      )}
      {read.error && <ProblemAlert error={read.error} />}
    </Block>
  );
}
