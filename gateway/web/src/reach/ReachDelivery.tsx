import { type FormEvent, useCallback, useState } from "react";
import { readFile } from "../api/http.ts";
import { ingestion, type UploadAnswer } from "../api/ingestion.ts";
import { type MeasuredReach, network, type ReachWish } from "../api/network.ts";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { Link } from "../app/Link.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { upload } from "../ingestion/upload.ts";
import { reachTexts as texts } from "./reach.texts.de.ts";
import { reachDataset } from "./reachDataset.ts";

interface Props {
  wish: ReachWish;
  reach: MeasuredReach;
  kindName: string;
  /** Where the person works; empty: everywhere. */
  place: string;
}

/** The table as the delivery of a dataset, which is made where there is none of that name yet. */
export function ReachDelivery({ wish, reach, kindName, place }: Props) {
  const [name, setName] = useState(texts.datasetOf(kindName, reach.levelName));
  const [delivered, setDelivered] = useState<{ name: string; id: string } | null>(null);
  const dataset = reachDataset(name, reach, place);
  const { run, busy, error } = useAction(
    useCallback(async (asked: ReachWish, definition: ReturnType<typeof reachDataset>) => {
      setDelivered(null);
      const known = await ingestion.datasets();
      if (!known.some((each) => each.code === definition.code)) {
        await ingestion.define(definition);
      }
      const table = new File([await readFile(network.reachUrl(asked))], "erreichbarkeit-je-gebiet.csv");
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
    <form className="form" aria-labelledby="reach-delivery" onSubmit={submit}>
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
