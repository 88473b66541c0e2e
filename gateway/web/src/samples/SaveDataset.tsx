import { useCallback, useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import { ProblemError } from "../api/http.ts";
import { type DatasetDefinition, ingestion, type Trial, type UploadAnswer } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { Link } from "../app/Link.tsx";
import { navigate } from "../app/location.ts";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { ProgressBar } from "../app/ProgressBar.tsx";
import { useAction } from "../app/useAction.ts";
import { upload } from "../ingestion/upload.ts";
import { nextTime } from "./nextTime.texts.de.ts";
import { samplesTexts as texts } from "./samples.texts.de.ts";

interface Props {
  definition: DatasetDefinition;
  files: File[];
  period: string;
  trial: Trial | null;
  /** Whether the dataset is there already: its code then stays. */
  isKnown: boolean;
  /** Another dataset that has this code already: saving would overwrite it. */
  namesake: { code: string; name: string } | null;
  onChange(definition: DatasetDefinition): void;
  onSaved(): void;
}

/** Names the dataset, says what it will do next time, saves it and delivers the files. */
export function SaveDataset({ definition, files, period, trial, isKnown, namesake, onChange, onSaved }: Props) {
  const [transfer, setTransfer] = useState<{ name: string; share: number } | null>(null);
  const [saved, setSaved] = useState(false);
  const [reason, setReason] = useState("");
  const save = useAction(
    useCallback(
      async (deliver: boolean) => {
        setSaved(false);
        await ingestion.define(definition, reason.trim() || undefined);
        onSaved();
        if (!deliver) {
          setSaved(true);
          return;
        }
        let last = "";
        for (const file of files) {
          setTransfer({ name: file.name, share: 0 });
          const url = ingestion.uploadUrl(definition.code, period || undefined, file.name);
          const answer = await upload<UploadAnswer>(url, file, (share) => setTransfer({ name: file.name, share }));
          last = answer.deliveryId;
        }
        navigate(files.length === 1 ? `/daten/lieferung/${encodeURIComponent(last)}` : "/daten");
      },
      [definition, files, period, reason, onSaved],
    ),
  );
  const read = useAction(
    useCallback(
      async (file: File) => {
        let given: unknown;
        try {
          given = JSON.parse(await file.text());
        } catch {
          given = null;
        }
        if (typeof given !== "object" || given === null || !("profile" in given) || !("measures" in given)) {
          throw new ProblemError({ type: "about:blank", status: 0, title: texts.notADefinition });
        }
        onChange({ ...(given as DatasetDefinition), ...(isKnown ? { code: definition.code } : {}) });
      },
      [onChange, isKnown, definition.code],
    ),
  );
  const isBlocked = save.busy || namesake !== null;
  // One period for several years' files would let each replace the one before.
  const isAmbiguous = files.length > 1 && period !== "";
  const change = (part: Partial<DatasetDefinition>) => onChange({ ...definition, ...part });
  return (
    <Block id="save-title" title={texts.save} look="panel">
      <div className="form columns">
        <Field label={texts.name} value={definition.name} onChange={(event) => change({ name: event.currentTarget.value })} />
        <Field
          label={texts.code}
          hint={texts.codeHint}
          value={definition.code}
          readOnly={isKnown}
          onChange={(event) => change({ code: event.currentTarget.value })}
        />
        <Field
          label={texts.provider}
          value={definition.provider ?? ""}
          onChange={(event) => change({ provider: event.currentTarget.value })}
        />
        <Field
          label={texts.licence}
          value={definition.licence ?? ""}
          onChange={(event) => change({ licence: event.currentTarget.value })}
        />
        {isKnown && (
          <Field
            label={texts.reason}
            hint={texts.reasonHint}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </div>
      {namesake && (
        <Notice look="warning" title={texts.namesakeTitle}>
          <p className="kern-body">
            {texts.namesake(namesake.name)}{" "}
            <Link className="text-link" href={`/daten/datensatz/${encodeURIComponent(namesake.code)}`}>
              {texts.toNamesake}
            </Link>
          </p>
        </Notice>
      )}
      {isAmbiguous && (
        <Notice look="warning" title={texts.onePeriodTitle}>
          <p className="kern-body">{texts.onePeriod}</p>
        </Notice>
      )}
      <h3>{texts.nextTime}</h3>
      <ul className="plain-list">
        {nextTime(definition).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {(save.error ?? read.error) && <ProblemAlert error={(save.error ?? read.error) as ProblemError} />}
      {transfer && save.busy && (
        <ProgressBar
          label={texts.sending(transfer.name)}
          share={transfer.share}
          detail={`${formatNumber(transfer.share * 100)} %`}
        />
      )}
      {saved && <p role="status">{texts.saved}</p>}
      <div className="button-row">
        <Button
          busy={isBlocked || isAmbiguous || trial === null || trial.verdict.colour === "red"}
          onClick={() => void save.run(true)}
        >
          {texts.saveAndDeliver}
        </Button>
        <Button look="secondary" busy={isBlocked} onClick={() => void save.run(false)}>
          {texts.saveOnly}
        </Button>
        <a
          className="text-link"
          download={`${definition.code}.json`}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(definition, null, 2))}`}
        >
          {texts.download}
        </a>
        <label className="text-link file-link">
          {texts.upload}
          <input
            className="figure-sr-only"
            type="file"
            accept=".json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) {
                void read.run(file);
              }
            }}
          />
        </label>
      </div>
    </Block>
  );
}
