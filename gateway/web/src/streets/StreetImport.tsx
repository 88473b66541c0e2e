import { useCallback, useState } from "react";
import {
  type ImportedStreets,
  type StreetProfile,
  type StreetProposal,
  type StreetWish,
  streetImport,
} from "../api/streetImport.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { FileDrop } from "../app/FileDrop.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { RecognisedTable } from "../imports/RecognisedTable.tsx";
import { SavedStreets } from "./SavedStreets.tsx";
import { StreetMappingForm } from "./StreetMappingForm.tsx";
import { streetTexts as texts } from "./streets.texts.de.ts";

interface Opened {
  file: File;
  proposal: StreetProposal;
  /** A file that is read anew (another header, another sheet) has other columns: its choices begin anew. */
  turn: number;
}

interface Props {
  /** While a file is being read in, nothing else of the page is needed. */
  onOpen(isOpen: boolean): void;
  onSaved(): void;
}

/** From a file to the stored register: choose, see, correct, check, save. */
export function StreetImport({ onOpen, onSaved }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [saved, setSaved] = useState<ImportedStreets | null>(null);
  const open = useAction(
    useCallback(
      async (file: File, wish: StreetWish, profile: StreetProfile | null) => {
        const proposal = await streetImport.propose(file, wish);
        setOpened({ file, proposal: profile ? { ...proposal, profile } : proposal, turn: Date.now() });
        onOpen(true);
      },
      [onOpen],
    ),
  );
  const { run } = open;
  const begin = useCallback(
    (file: File) => {
      setSaved(null);
      setOpened(null);
      void run(file, {}, null);
    },
    [run],
  );
  const again = useCallback(
    (wish: StreetWish, profile: StreetProfile | null) => opened && void run(opened.file, wish, profile),
    [run, opened],
  );
  const store = useCallback(
    (answer: ImportedStreets) => {
      setSaved(answer);
      setOpened(null);
      onOpen(false);
      onSaved();
    },
    [onSaved, onOpen],
  );
  if (saved) {
    return <SavedStreets imported={saved} onAnother={() => [setSaved(null), setOpened(null)]} />;
  }
  return (
    <>
      <Block id="file-title" title={texts.fileTitle} look="panel">
        <FileDrop
          label={texts.file}
          hint={texts.fileHint}
          words={texts.drop}
          status={open.busy ? texts.reading : opened ? texts.chosen(opened.file.name) : ""}
          accept=".csv,.txt,.tsv,.xlsx,.xls,.ods,.zip,.gz"
          busy={open.busy}
          onFiles={([file]) => file && begin(file)}
        />
        {opened && (
          <Button look="tertiary" small onClick={() => [setOpened(null), onOpen(false)]}>
            {texts.cancel}
          </Button>
        )}
        {open.error && <ProblemAlert error={open.error} />}
      </Block>
      {opened && (
        <>
          <RecognisedTable proposal={opened.proposal} />
          <StreetMappingForm key={opened.turn} file={opened.file} proposal={opened.proposal} onWish={again} onSaved={store} />
        </>
      )}
    </>
  );
}
