import { useCallback, useState } from "react";
import { areaImport, type Imported, type Proposal, type Wish } from "../api/areaImport.ts";
import { geography, type Version } from "../api/geography.ts";
import { Block } from "../app/Block.tsx";
import { FileDrop } from "../app/FileDrop.tsx";
import { Guarded } from "../app/Guarded.tsx";
import { Link } from "../app/Link.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { oneFileOf } from "../imports/shapefileParts.ts";
import { AcceptedPlacements } from "./AcceptedPlacements.tsx";
import { AreaServiceForm } from "./AreaServiceForm.tsx";
import { areaImportTexts as texts } from "./areas.texts.de.ts";
import { MappingForm } from "./MappingForm.tsx";
import { Recognised } from "./Recognised.tsx";
import { SavedAreas } from "./SavedAreas.tsx";

interface Opened {
  file: File;
  proposal: Proposal;
  /** A new proposal of another layer begins anew; an answered question does not. */
  turn: number;
}

const noVersions: Version[] = [];

/** /daten/gebiete */
export default function AreaImportPage() {
  const versions = useResource("versions", () => geography.versions());
  const [opened, setOpened] = useState<Opened | null>(null);
  const [saved, setSaved] = useState<Imported | null>(null);
  const open = useAction(
    useCallback(async (file: File, wish: Wish, turn: number) => {
      const proposal = await areaImport.propose(file, wish);
      setOpened({ file, proposal, turn });
    }, []),
  );
  const { run } = open;
  const begin = useCallback(
    (file: File) => {
      setSaved(null);
      setOpened(null);
      void run(file, {}, Date.now());
    },
    [run],
  );
  const again = useCallback(
    (wish: Wish, isOther: boolean) => {
      if (opened) {
        void run(opened.file, wish, isOther ? Date.now() : opened.turn);
      }
    },
    [run, opened],
  );
  const { reload } = versions;
  const store = useCallback(
    (answer: Imported) => {
      setSaved(answer);
      reload();
    },
    [reload],
  );
  return (
    <Guarded area="gebiete">
      <PageFrame
        title={texts.title}
        lead={texts.lead}
        preline={
          <Link className="kern-link" href="/daten">
            {texts.back}
          </Link>
        }
      >
        {saved ? (
          <SavedAreas key={saved.version} imported={saved} onAnother={() => [setSaved(null), setOpened(null)]} />
        ) : (
          <>
            <Block id="file-title" title={texts.fileTitle} look="panel">
              <FileDrop
                label={texts.file}
                hint={texts.fileHint}
                words={texts.drop}
                status={open.busy ? texts.reading : opened ? texts.chosen(opened.file.name) : ""}
                accept=".zip,.gpkg,.geojson,.json,.kml,.kmz,.shp,.dbf,.prj,.shx,.cpg,.csv,.txt,.xlsx,.xls,.ods"
                busy={open.busy}
                multiple
                onFiles={(files) => void oneFileOf(files).then((file) => file && begin(file))}
              />
              <AreaServiceForm onFile={begin} />
              {open.error && <ProblemAlert error={open.error} />}
            </Block>
            {!opened && <AcceptedPlacements />}
            {opened && (
              <>
                <Recognised proposal={opened.proposal} />
                {versions.error && <ProblemAlert error={versions.error} onRetry={versions.reload} />}
                {versions.data && (
                  <MappingForm
                    key={opened.turn}
                    file={opened.file}
                    proposal={opened.proposal}
                    versions={versions.data ?? noVersions}
                    onWish={again}
                    onSaved={store}
                  />
                )}
              </>
            )}
          </>
        )}
      </PageFrame>
    </Guarded>
  );
}
