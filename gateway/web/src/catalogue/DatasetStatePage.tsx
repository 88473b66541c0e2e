import { dataCatalogue } from "../api/dataCatalogue.ts";
import { Block } from "../app/Block.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { BoardLegend } from "./BoardLegend.tsx";
import { BoardTable } from "./BoardTable.tsx";
import { completenessTexts as texts } from "./completeness.texts.de.ts";

/** A dataset by municipality, and what is missing in sentences. */
export function DatasetStatePage({ dataset }: { dataset: string }) {
  const { data, error, reload } = useResource(`completeness ${dataset}`, () => dataCatalogue.boardOf(dataset));
  const open = data?.row.cells.filter((cell) => cell.state !== "complete" && cell.state !== "notExpected") ?? [];
  const links: [string, string][] = [
    [texts.backToBoard, "/daten/stand"],
    [texts.toEntry, `/daten/katalog/eintrag/${encodeURIComponent(dataset)}`],
  ];
  return (
    <PageFrame
      title={texts.titleOf(data?.row.name ?? dataset)}
      {...(data ? { lead: texts.facts(data.row.provider, data.row.cadenceWords) } : {})}
      preline={links.map(([text, href]) => (
        <Link key={href} className="text-link" href={href}>
          {text}
        </Link>
      ))}
    >
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <Block id="words-title" title={texts.inWords}>
            {open.length === 0 ? (
              <p>{texts.allThere}</p>
            ) : (
              <ul className="sentence-list">
                {open.map((cell) => (
                  <li key={cell.period}>{cell.sentence}</li>
                ))}
              </ul>
            )}
            <BoardLegend />
          </Block>
          <Block id="municipalities-title" title={texts.byMunicipality}>
            {data.municipalities.length === 0 && <p>{texts.noAreas}</p>}
            <BoardTable
              caption={texts.byMunicipality}
              title={texts.municipality}
              periods={data.periods}
              rows={[{ code: "", name: texts.all, cells: data.row.cells }, ...data.municipalities]}
              keyOf={(row) => row.code}
              nameOf={(row) => row.name}
            />
          </Block>
        </>
      )}
    </PageFrame>
  );
}
