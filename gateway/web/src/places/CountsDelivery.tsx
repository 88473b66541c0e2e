import { type FormEvent, useCallback, useState } from "react";
import { readFile } from "../api/http.ts";
import { ingestion, type UploadAnswer } from "../api/ingestion.ts";
import { type CountsWish, network } from "../api/network.ts";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { Link } from "../app/Link.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { upload } from "../ingestion/upload.ts";
import { countsDataset } from "./countsDataset.ts";
import { placeTexts as texts } from "./places.texts.de.ts";

/** The table as the delivery of a dataset, which is made where there is none of that name yet. */
export function CountsDelivery({ wish, levelName }: { wish: CountsWish; levelName: string }) {
  const [name, setName] = useState(texts.datasetOf(levelName));
  const [delivered, setDelivered] = useState<{ name: string; id: string } | null>(null);
  const dataset = countsDataset(name, wish.level, wish.area ?? "");
  const { run, busy, error } = useAction(
    useCallback(async (asked: CountsWish, definition: ReturnType<typeof countsDataset>) => {
      setDelivered(null);
      const known = await ingestion.datasets();
      if (!known.some((each) => each.code === definition.code)) {
        await ingestion.define(definition);
      }
      const table = new File([await readFile(network.countsUrl(asked))], "einrichtungen-je-gebiet.csv");
      const url = ingestion.uploadUrl(definition.code, undefined, table.name);
      const answer = await upload<UploadAnswer>(url, table, () => undefined);
      setDelivered({ name: definition.name, id: answer.deliveryId });
    }, []),
  );
  function submit(event: FormEvent) {
    event.preventDefault();
    if (dataset.code && !busy) {
      void run(wish, dataset);
    }
  }
  return (
    <form className="form" aria-labelledby="counts-delivery-title" onSubmit={submit}>
      <h3 id="counts-delivery-title">{texts.deliverTitle}</h3>
      <p>{texts.deliverLead}</p>
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
