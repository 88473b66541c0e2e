import { type FormEvent, useCallback, useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import type { Level } from "../api/indicators.ts";
import { reporting } from "../api/reporting.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { SelectField } from "../app/Field.tsx";
import { navigate, useAddress } from "../app/location.ts";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { editionTexts, reportTexts as texts } from "../texts.de.ts";
import { EarlierSeries } from "./EarlierSeries.tsx";
import { SeriesProgress } from "./SeriesProgress.tsx";
import { seriesAddress } from "./seriesAddress.ts";

/** A series is a job: its number stands in the address, so one may leave and come back; the list below knows the way back. */
export function SeriesForm({ levels }: { levels: readonly Level[] }) {
  const id = useAddress().searchParams.get("serie");
  const [level, setLevel] = useState(levels[1]?.code ?? levels[0]?.code ?? "");
  const [publicEdition, setPublicEdition] = useState(true);
  const earlier = useResource("list of series", () => reporting.listSeries());
  const { run, busy, error } = useAction(
    useCallback(async () => {
      const { seriesId } = await reporting.startSeries(level, publicEdition);
      navigate(seriesAddress(seriesId));
    }, [level, publicEdition]),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void run();
  }
  return (
    <Block id="series-title" title={texts.series} look="panel">
      <form className="form columns" onSubmit={submit}>
        {error && <ProblemAlert error={error} />}
        <SelectField label={texts.level} value={level} onChange={(event) => setLevel(event.target.value)}>
          {levels.map((candidate) => (
            <option key={candidate.code} value={candidate.code}>
              {candidate.namePlural} ({formatNumber(candidate.areaCount)})
            </option>
          ))}
        </SelectField>
        <SelectField
          label={editionTexts.label}
          value={publicEdition ? "public" : "own"}
          onChange={(event) => setPublicEdition(event.target.value === "public")}
        >
          <option value="public">{editionTexts.forEverybody}</option>
          <option value="own">{editionTexts.forStaff}</option>
        </SelectField>
        <div className="form-end">
          <Button type="submit" busy={busy}>
            {texts.start}
          </Button>
        </div>
      </form>
      {id && <SeriesProgress key={id} id={id} onEnded={earlier.reload} />}
      {earlier.data && <EarlierSeries series={earlier.data.filter((one) => one.id !== id)} levels={levels} />}
    </Block>
  );
}
