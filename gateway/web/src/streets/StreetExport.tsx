import { type FormEvent, useCallback, useState } from "react";
import { formatMinute, formatNumber } from "../../figures/format.ts";
import { type ListedExport, streets } from "../api/streets.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Field } from "../app/Field.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { exportTexts as texts } from "./streetExport.texts.de.ts";

/** Makes the grid that the Bundesagentur für Arbeit needs, or says what stands in its way; the ones before stay. */
export function StreetExport() {
  const exports = useResource("street-exports", () => streets.exports());
  const [population, setPopulation] = useState<File | null>(null);
  const [minimum, setMinimum] = useState("1000");
  const [made, setMade] = useState<ListedExport | null>(null);
  const { reload } = exports;
  const make = useAction(
    useCallback(
      async (file: File | null, least: number) => {
        setMade(null);
        setMade(await streets.export({ population: file ? await file.text() : "", minimumPopulation: least }));
        reload();
      },
      [reload],
    ),
  );
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!make.busy) {
      void make.run(population, Number.parseInt(minimum, 10) || 0);
    }
  }
  return (
    <Block id="export-title" title={texts.title} lead={texts.lead}>
      <form onSubmit={submit} className="found-streets">
        <div className="choice-row">
          <Field
            label={texts.population}
            hint={texts.populationHint}
            type="file"
            accept=".csv,.txt"
            onChange={(event) => setPopulation(event.target.files?.[0] ?? null)}
          />
          <Field
            label={texts.minimum}
            hint={texts.minimumHint}
            type="number"
            min={0}
            max={1_000_000}
            value={minimum}
            onChange={(event) => setMinimum(event.target.value)}
          />
        </div>
        <p>
          {population ? texts.chosen(population.name) : texts.unchecked}{" "}
          <a className="kern-link" href={texts.sourceAddress} rel="noreferrer">
            {texts.source}
          </a>
        </p>
        <div className="form-end">
          <Button type="submit" look="secondary" busy={make.busy}>
            {texts.make}
          </Button>
        </div>
      </form>
      {make.error && <ProblemAlert error={make.error} />}
      {made && (
        <Notice look="success" title={texts.made(formatNumber(made.rowCount))}>
          {made.minimumPopulation === null && <p className="kern-body">{texts.notChecked}</p>}
        </Notice>
      )}
      {exports.error && <ProblemAlert error={exports.error} onRetry={exports.reload} />}
      {exports.data && exports.data.length > 0 && (
        <>
          <h3>{texts.listTitle}</h3>
          <DataTable
            caption={texts.listTitle}
            rows={exports.data}
            rowKey={(each) => String(each.id)}
            columns={[
              { title: texts.when, cell: (each) => formatMinute(each.exportedAt) },
              { title: texts.who, cell: (each) => each.exportedBy },
              { title: texts.division, cell: (each) => each.divisionVersion },
              { title: texts.rows, numeric: true, cell: (each) => formatNumber(each.rowCount) },
              {
                title: texts.changed,
                cell: (each) =>
                  each.addedCount === null
                    ? texts.first
                    : texts.changes(formatNumber(each.addedCount), formatNumber(each.removedCount ?? 0)),
              },
              {
                title: texts.checked,
                cell: (each) =>
                  each.minimumPopulation === null ? texts.notCheckedShort : texts.atLeast(formatNumber(each.minimumPopulation)),
              },
              { title: texts.files, cell: (each) => <Files made={each} /> },
            ]}
          />
        </>
      )}
    </Block>
  );
}

function Files({ made }: { made: ListedExport }) {
  const when = formatMinute(made.exportedAt);
  return (
    <span className="row-actions">
      <a className="kern-link" href={streets.gridAddress(made.id)} aria-label={texts.gridOf(when)}>
        {texts.grid}
      </a>
      {made.addedCount !== null && (
        <a className="kern-link" href={streets.changesAddress(made.id)} aria-label={texts.changeListOf(when)}>
          {texts.changeList}
        </a>
      )}
    </span>
  );
}
