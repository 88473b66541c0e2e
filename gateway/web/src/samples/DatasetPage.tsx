import { useEffect, useRef, useState } from "react";
import { geography } from "../api/geography.ts";
import { type DatasetDefinition, type ImportProfile, ingestion, type Proposal } from "../api/ingestion.ts";
import type { ProposalHints } from "../api/schema/ingestion.ts";
import { Link } from "../app/Link.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { ProgressBar } from "../app/ProgressBar.tsx";
import { useResource } from "../app/useResource.ts";
import { sourcesTexts } from "../sources/sources.texts.de.ts";
import { ColumnTable } from "./ColumnTable.tsx";
import { withProfile } from "./columnRoles.ts";
import { DatasetVersions } from "./DatasetVersions.tsx";
import { FileChoice } from "./FileChoice.tsx";
import { FileDivision } from "./FileDivision.tsx";
import { MeasureTable } from "./MeasureTable.tsx";
import { OutlierTable } from "./OutlierTable.tsx";
import { ReadingInWords } from "./ReadingInWords.tsx";
import { ReadingSettings } from "./ReadingSettings.tsx";
import { RecognitionNotes } from "./RecognitionNotes.tsx";
import { RegisterFields } from "./RegisterFields.tsx";
import { RowSettings } from "./RowSettings.tsx";
import { RuleTable } from "./RuleTable.tsx";
import { SaveDataset } from "./SaveDataset.tsx";
import { samplesTexts as texts } from "./samples.texts.de.ts";
import { TrialReport } from "./TrialReport.tsx";
import { UnknownAreas } from "./UnknownAreas.tsx";
import { UnknownPeriods } from "./UnknownPeriods.tsx";
import { UnknownSigns } from "./UnknownSigns.tsx";
import { useSample } from "./useSample.ts";
import { useTrial } from "./useTrial.ts";

/** A file becomes a dataset: shown, recognised, corrected, tried, saved. With a code, how a known dataset is read. */
export function DatasetPage({ code }: { code: string | null }) {
  const known = useResource(code ? `definition ${code}` : null, () => ingestion.definition(code ?? ""));
  const versions = useResource(code ? `dataset versions ${code}` : null, () => ingestion.datasetVersions(code ?? ""));
  const datasets = useResource("datasets", () => ingestion.datasets());
  const areas = useResource("areas", () => geography.areas(), true);
  const levels = useResource("levels", () => geography.levels(), true);
  const divisions = useResource("versions", () => geography.versions(), true);
  const [files, setFiles] = useState<File[]>([]);
  const [shown, setShown] = useState(0);
  const [period, setPeriod] = useState("");
  const [edited, setEdited] = useState<DatasetDefinition | null>(null);
  const file = files[shown] ?? null;
  const sample = useSample(file);
  const { proposal } = sample;
  const proposed = proposal?.definition ?? null;
  // Another set of files, or another look at one, replaces what was edited; another file of the set does not, and how a known dataset
  // is read only a person changes.
  const isNewLook = useRef(true);
  useEffect(() => {
    if (proposed && !code && isNewLook.current) {
      isNewLook.current = false;
      setEdited((before) => (before ? { ...proposed, code: before.code, name: before.name } : proposed));
    }
  }, [proposed, code]);
  const definition = edited ?? known.data;
  const trial = useTrial(sample.id, file?.name ?? "", period, proposal ? definition : null);
  const isRegister = definition?.profile.layout === "register";
  return (
    <PageFrame
      title={code ? texts.titleOf(known.data?.name ?? code) : texts.title}
      lead={texts.lead}
      preline={
        <>
          <Link className="text-link" href="/daten">
            {texts.back}
          </Link>
          {code && (
            <Link className="text-link" href={`/daten/bezug/${encodeURIComponent(code)}`}>
              {sourcesTexts.toSource}
            </Link>
          )}
        </>
      }
    >
      {known.error && <ProblemAlert error={known.error} onRetry={known.reload} />}
      <FileChoice
        files={files}
        shown={shown}
        onFiles={(chosen) => {
          isNewLook.current = true;
          setFiles(chosen);
          setShown(0);
          setEdited(null);
        }}
        onShow={setShown}
      />
      {sample.busy && (
        <ProgressBar
          label={sample.share === null ? texts.reading : texts.sending(file?.name ?? "")}
          share={sample.share}
          detail=""
        />
      )}
      {sample.error && <ProblemAlert error={sample.error} />}
      {!proposal && code && definition && <ReadingInWords definition={definition} />}
      {!proposal && code && definition && !file && (
        <>
          <RuleTable definition={definition} datasets={datasets.data ?? []} onChange={setEdited} />
          <OutlierTable definition={definition} isKnown onChange={setEdited} />
          {edited && (
            <SaveDataset
              definition={definition}
              files={files}
              period=""
              trial={null}
              isKnown
              namesake={null}
              onChange={setEdited}
              onSaved={versions.reload}
            />
          )}
        </>
      )}
      {proposal && definition && (
        <>
          <RecognitionNotes proposal={proposal} />
          {isRegister ? (
            <RegisterFields proposal={proposal} definition={definition} onChange={setEdited} />
          ) : (
            <>
              <ColumnTable proposal={proposal} definition={definition} onChange={setEdited} />
              <UnknownSigns proposal={proposal} definition={definition} onChange={setEdited} />
              <UnknownPeriods proposal={proposal} definition={definition} onChange={setEdited} />
              <UnknownAreas proposal={proposal} definition={definition} areas={areas.data ?? []} onChange={setEdited} />
              <ReadingSettings
                proposal={proposal}
                definition={definition}
                levels={levels.data ?? []}
                areas={areas.data ?? []}
                period={period}
                onChange={setEdited}
                onPeriod={setPeriod}
                onLookAgain={(hints) => {
                  isNewLook.current = true;
                  if (code) {
                    setEdited(withProfile(definition, readingOf(hints, definition.profile, proposal)));
                  }
                  sample.lookAgain(hints);
                }}
              />
              <RowSettings proposal={proposal} definition={definition} onChange={setEdited} />
              <FileDivision
                definition={definition}
                versions={divisions.data ?? []}
                trial={trial.trial}
                busy={trial.busy}
                onChange={setEdited}
              />
            </>
          )}
          <MeasureTable definition={definition} onChange={setEdited} />
          <RuleTable definition={definition} datasets={datasets.data ?? []} onChange={setEdited} />
          <OutlierTable definition={definition} isKnown={code !== null} onChange={setEdited} />
          <TrialReport
            definition={definition}
            onChange={setEdited}
            trial={trial.trial}
            busy={trial.busy}
            waiting={trial.waiting}
            error={trial.error}
          />
          <SaveDataset
            definition={definition}
            files={files}
            period={period}
            trial={trial.trial}
            isKnown={code !== null}
            namesake={(code === null && datasets.data?.find((dataset) => dataset.code === definition.code)) || null}
            onChange={setEdited}
            onSaved={versions.reload}
          />
        </>
      )}
      {versions.data && code && <DatasetVersions code={code} versions={versions.data} onTake={setEdited} />}
    </PageFrame>
  );
}

/** What a person has said of where the table stands, as a known dataset keeps it. */
const readingOf = (hints: ProposalHints, before: ImportProfile, { tables }: Proposal): Partial<ImportProfile> => ({
  headerRow: (hints.headerLine == null
    ? before.headerRow
    : lineInTable(hints.headerLine, tables[(hints.table ?? 1) - 1]?.firstLine)) as ImportProfile["headerRow"] & object,
  headerRows: hints.headerLines ?? before.headerRows ?? 1,
  sheet: hints.sheet ?? null,
  entry: hints.entry ?? null,
  ...(hints.table ? { table: { position: hints.table } } : {}),
});

/** Of several tables on a sheet each counts its lines from its first. */
const lineInTable = (line: number, first = 1) => (line === 0 ? 0 : line - first + 1);
