import { useCallback, useState } from "react";
import { network } from "../api/network.ts";
import { type ImportedPlaces, type PlaceProfile, type PlaceProposal, type PlaceWish, placeImport } from "../api/placeImport.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { FileDrop } from "../app/FileDrop.tsx";
import { Guarded } from "../app/Guarded.tsx";
import { Link } from "../app/Link.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { RecognisedTable } from "../imports/RecognisedTable.tsx";
import { oneFileOf } from "../imports/shapefileParts.ts";
import { PlaceCountsBlock } from "./PlaceCountsBlock.tsx";
import { PlaceMappingForm } from "./PlaceMappingForm.tsx";
import { placeTexts as texts } from "./places.texts.de.ts";
import { SavedPlaces } from "./SavedPlaces.tsx";

interface Opened {
  file: File;
  proposal: PlaceProposal;
  /** A file that is read anew (another header, another sheet) has other columns: its choices begin anew. */
  turn: number;
}

/** /netzwerk/einlesen */
export default function PlacesImportPage() {
  // The same answer as the pages of the Netzwerk and the atlas keep: after an import it is read anew for them, too.
  const places = useResource("places", () => network.places(), true);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [saved, setSaved] = useState<ImportedPlaces | null>(null);
  const open = useAction(
    useCallback(async (file: File, wish: PlaceWish, profile: PlaceProfile | null) => {
      const proposal = await placeImport.propose(file, wish);
      setOpened({ file, proposal: profile ? { ...proposal, profile } : proposal, turn: Date.now() });
    }, []),
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
  const { reload } = places;
  const store = useCallback(
    (answer: ImportedPlaces) => {
      setSaved(answer);
      setOpened(null);
      reload();
    },
    [reload],
  );
  return (
    <Guarded area="netzwerk">
      <PageFrame
        title={texts.title}
        lead={texts.lead}
        preline={
          <Link className="kern-link" href="/netzwerk">
            {texts.back}
          </Link>
        }
      >
        {saved ? (
          <SavedPlaces imported={saved} onAnother={() => setSaved(null)} />
        ) : (
          <Block id="file-title" title={texts.fileTitle} look="panel">
            <FileDrop
              label={texts.file}
              hint={texts.fileHint}
              words={texts.drop}
              status={open.busy ? texts.reading : opened ? texts.chosen(opened.file.name) : ""}
              accept=".csv,.txt,.tsv,.xlsx,.xls,.ods,.zip,.gz,.gpkg,.geojson,.json,.kml,.kmz,.shp,.dbf,.prj,.shx,.cpg"
              busy={open.busy}
              multiple
              onFiles={(files) => void oneFileOf(files).then((file) => file && begin(file))}
            />
            {opened && (
              <Button look="tertiary" small onClick={() => setOpened(null)}>
                {texts.cancel}
              </Button>
            )}
            {open.error && <ProblemAlert error={open.error} />}
          </Block>
        )}
        {opened ? (
          <>
            <RecognisedTable proposal={opened.proposal} />
            <PlaceMappingForm
              key={opened.turn}
              file={opened.file}
              proposal={opened.proposal}
              onWish={(wish, profile) => void run(opened.file, wish, profile)}
              onSaved={store}
            />
          </>
        ) : (
          places.data && places.data.features.length > 0 && <PlaceCountsBlock places={places.data.features} />
        )}
      </PageFrame>
    </Guarded>
  );
}
