import { type FormEvent, type ReactNode, useCallback, useState } from "react";
import { type DatasetDefinition, ingestion, type UploadAnswer } from "../api/ingestion.ts";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { Link } from "../app/Link.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { tableDeliveryTexts as texts } from "./tableDelivery.texts.de.ts";
import { upload } from "./upload.ts";

interface Props {
  /** Id of its heading. */
  labelledBy: string;
  firstName: string;
  fileName: string;
  /** The dataset of that name; without a code where the name makes none. */
  datasetOf(name: string): DatasetDefinition;
  read(): Promise<Blob>;
  children?: ReactNode;
}

/** A table that was computed here as the delivery of a dataset, which is made where there is none of that name yet. */
export function TableDelivery({ labelledBy, firstName, fileName, datasetOf, read, children }: Props) {
  const [name, setName] = useState(firstName);
  const [delivered, setDelivered] = useState<{ name: string; id: string } | null>(null);
  const { run, busy, error } = useAction(
    useCallback(async (definition: DatasetDefinition, readTable: () => Promise<Blob>, tableName: string) => {
      setDelivered(null);
      const known = await ingestion.datasets();
      if (!known.some((each) => each.code === definition.code)) {
        await ingestion.define(definition);
      }
      const table = new File([await readTable()], tableName);
      const url = ingestion.uploadUrl(definition.code, undefined, table.name);
      const answer = await upload<UploadAnswer>(url, table, () => undefined);
      setDelivered({ name: definition.name, id: answer.deliveryId });
    }, []),
  );
  function submit(event: FormEvent) {
    event.preventDefault();
    const dataset = datasetOf(name);
    if (dataset.code && !busy) {
      void run(dataset, read, fileName);
    }
  }
  return (
    <form className="form" aria-labelledby={labelledBy} onSubmit={submit}>
      {children}
      <Field
        label={texts.dataset}
        required
        maxLength={100}
        value={name}
        onChange={(event) => [setName(event.target.value), setDelivered(null)]}
      />
      {error && <ProblemAlert error={error} />}
      {delivered && (
        <Notice look="success" title={texts.deliveredTitle}>
          <p className="kern-body">{texts.delivered(delivered.name)}</p>
          <Link className="kern-link" href={`/daten/lieferung/${encodeURIComponent(delivered.id)}`}>
            {texts.toDelivery}
          </Link>
        </Notice>
      )}
      <div className="form-end">
        <Button type="submit" look="secondary" busy={busy}>
          {texts.deliver}
        </Button>
      </div>
    </form>
  );
}
