import { formatDay } from "../../figures/format.ts";
import { dataCatalogue } from "../api/dataCatalogue.ts";
import { Block } from "../app/Block.tsx";
import { Guarded } from "../app/Guarded.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { useAddress } from "../app/location.ts";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { BoardLegend } from "./BoardLegend.tsx";
import { BoardTable } from "./BoardTable.tsx";
import { completenessTexts as texts } from "./completeness.texts.de.ts";
import { DatasetStatePage } from "./DatasetStatePage.tsx";

/** /daten/stand · /daten/stand/{dataset} */
export default function CompletenessPage() {
  const [, , , dataset] = useAddress().pathname.split("/");
  return (
    <Guarded area="daten">
      {dataset ? <DatasetStatePage key={dataset} dataset={decodeURIComponent(dataset)} /> : <Board />}
    </Guarded>
  );
}

function Board() {
  const { data, error, reload } = useResource("completeness", () => dataCatalogue.board());
  const rows = data?.groups.flatMap((group) => group.rows) ?? [];
  const late = rows.flatMap((row) => row.cells.filter((cell) => cell.isOverdue).map((cell) => ({ row, cell })));
  return (
    <PageFrame
      title={texts.title}
      lead={texts.lead}
      preline={
        <>
          <Link className="text-link" href="/daten">
            {texts.back}
          </Link>
          <Link className="text-link" href="/daten/katalog">
            {texts.toCatalogue}
          </Link>
        </>
      }
    >
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <Block id="overdue-title" title={texts.overdue}>
            {late.length === 0 ? (
              <p>{texts.nothingOverdue}</p>
            ) : (
              <ul className="sentence-list">
                {late.map(({ row, cell }) => (
                  <li key={`${row.dataset} ${cell.period}`}>
                    <Link className="text-link" href={`/daten/stand/${encodeURIComponent(row.dataset)}`}>
                      {cell.sentence}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
            <p className="muted">{texts.notAgreed}</p>
            <BoardLegend />
          </Block>
          {rows.length === 0 && <p>{texts.none}</p>}
          {data.groups.map((group) => (
            <Block key={group.kind} id={`board-${group.kind}`} title={texts.kinds[group.kind] ?? group.kind}>
              <BoardTable
                caption={texts.kinds[group.kind] ?? group.kind}
                title={texts.dataset}
                periods={group.periods}
                rows={group.rows}
                keyOf={(row) => row.dataset}
                nameOf={(row) => (
                  <>
                    <Link className="text-link" href={`/daten/stand/${encodeURIComponent(row.dataset)}`}>
                      {row.name}
                    </Link>
                    <span className="board-facts">{texts.facts(row.provider, row.cadenceWords)}</span>
                  </>
                )}
              />
            </Block>
          ))}
          <p className="muted after-panel">{texts.day(formatDay(data.day))}</p>
        </>
      )}
    </PageFrame>
  );
}
