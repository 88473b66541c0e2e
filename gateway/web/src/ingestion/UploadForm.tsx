import { type FormEvent, useCallback, useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import { geography } from "../api/geography.ts";
import { ProblemError } from "../api/http.ts";
import { ingestion, type UploadAnswer } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Field, SelectField } from "../app/Field.tsx";
import { Link } from "../app/Link.tsx";
import { navigate } from "../app/location.ts";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { ProgressBar } from "../app/ProgressBar.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { ingestionTexts as texts } from "../texts.de.ts";
import { replacementTexts } from "./replacement.texts.de.ts";
import { upload } from "./upload.ts";
import { validityDays } from "./validityDays.ts";

export function UploadForm() {
  const datasets = useResource("datasets", () => ingestion.datasets());
  const versions = useResource("versions", () => geography.versions());
  const [transfer, setTransfer] = useState<{ name: string; share: number } | null>(null);
  const [repeated, setRepeated] = useState<string | null>(null);
  const [wish, setWish] = useState({ dataset: "", period: "", fileName: "" });
  const { data: foretold } = useResource(`replacement ${JSON.stringify(wish)}`, () =>
    wish.fileName && wish.dataset
      ? ingestion.replacement(wish.dataset, wish.period || undefined, wish.fileName)
      : Promise.resolve(null),
  );
  const { run, busy, error } = useAction(
    useCallback(async (form: HTMLFormElement) => {
      const given = new FormData(form);
      const file = given.get("file");
      if (!(file instanceof File) || file.name === "") {
        throw new ProblemError({ type: "about:blank", status: 0, title: texts.chooseFile });
      }
      const period = String(given.get("period") ?? "").trim() || undefined;
      const url = ingestion.uploadUrl(
        String(given.get("dataset")),
        period,
        file.name,
        String(given.get("division") ?? "") || undefined,
      );
      setTransfer({ name: file.name, share: 0 });
      try {
        const answer = await upload<UploadAnswer>(url, file, (share) => setTransfer({ name: file.name, share }));
        const address = `/daten/lieferung/${encodeURIComponent(answer.deliveryId)}`;
        if (answer.repeated) {
          setRepeated(address);
        } else {
          navigate(address);
        }
      } finally {
        setTransfer(null);
      }
    }, []),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setRepeated(null);
    if (!busy) {
      void run(event.currentTarget);
    }
  }
  /** What is replaced is said before anything is sent. */
  function look(event: FormEvent<HTMLFormElement>) {
    const given = new FormData(event.currentTarget);
    const file = given.get("file");
    setWish({
      dataset: String(given.get("dataset") ?? ""),
      period: String(given.get("period") ?? "").trim(),
      fileName: file instanceof File ? file.name : "",
    });
  }
  return (
    <Block id="upload-title" title={texts.deliver} look="panel">
      <form className="form columns" onSubmit={submit} onChange={look}>
        <SelectField label={texts.dataset} name="dataset" required>
          {(datasets.data ?? []).map((dataset) => (
            <option key={dataset.code} value={dataset.code}>
              {dataset.name}
            </option>
          ))}
        </SelectField>
        <Field label={texts.period} hint={texts.periodHint} name="period" autoComplete="off" />
        {versions.data && versions.data.length > 1 && (
          <SelectField label={texts.division} hint={texts.divisionHint} name="division">
            <option value="">{texts.currentDivision}</option>
            {versions.data.map((version) => (
              <option key={version.version} value={version.version}>
                {[version.version, validityDays(version) && `(${validityDays(version)})`].filter(Boolean).join(" ")}
              </option>
            ))}
          </SelectField>
        )}
        <Field
          label={texts.file}
          hint={texts.uploadHint}
          name="file"
          type="file"
          accept=".csv,.txt,.xlsx,.xls,.ods,.json,.zip,.gz"
        />
        {foretold?.text && (
          <Notice
            look={foretold.isCertain ? "warning" : "info"}
            title={foretold.isCertain ? texts.replaceTitle : texts.mayReplaceTitle}
          >
            <p className="kern-body">{foretold.text}</p>
            <p className="kern-body">{replacementTexts.asksFirst}</p>
          </Notice>
        )}
        <div className="form-end">
          <Button type="submit" busy={busy}>
            {texts.upload}
          </Button>
        </div>
      </form>
      {error && <ProblemAlert error={error} />}
      {repeated && (
        <p role="status">
          {texts.repeated}{" "}
          <Link className="text-link" href={repeated}>
            {texts.toRepeated}
          </Link>
        </p>
      )}
      {transfer && (
        <ProgressBar
          label={texts.uploading(transfer.name)}
          share={transfer.share}
          detail={`${formatNumber(transfer.share * 100)} %`}
        />
      )}
    </Block>
  );
}
