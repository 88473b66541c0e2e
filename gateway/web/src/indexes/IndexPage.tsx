import { formatPeriod } from "../../figures/format.ts";
import { type ComputedIndex, indexes } from "../api/indexes.ts";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { parseReading, withReading } from "../app/edition.ts";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { navigate, useAddress } from "../app/location.ts";
import { Notice } from "../app/Notice.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { IndexResult } from "./IndexResult.tsx";
import { indexTexts as texts } from "./indexes.texts.de.ts";

/** /index: what is published; /index/{code}?zeitraum=…&fassung=oeffentlich: one of them, for anybody. */
export default function IndexPage() {
  const address = useAddress();
  const code = decodeURIComponent(address.pathname.split("/")[2] ?? "");
  return code === "" ? <PublishedList /> : <PublishedIndex code={code} address={address} />;
}

function PublishedList() {
  const { data, error, reload } = useResource("list of published indexes", () => indexes.published());
  return (
    <PageFrame title={texts.title} lead={texts.publicLead}>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p>{texts.noPublished}</p>}
      <ul className="index-templates">
        {data?.map((one) => (
          <li key={one.code}>
            <Link className="kern-link" href={`/index/${one.code}`}>
              {one.name}
            </Link>
            {one.description && <p>{one.description}</p>}
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}

function addressOf(code: string, period: string | null, isPublic: boolean): string {
  const address = `/index/${code}${period === null ? "" : `?zeitraum=${period}`}`;
  return withReading(address, { publicEdition: isPublic, release: null, ownClasses: false });
}

function PublishedIndex({ code, address }: { code: string; address: URL }) {
  const period = address.searchParams.get("zeitraum");
  const isPublic = parseReading(address).publicEdition;
  const { data, error, reload } = useResource(`index ${code} ${period} ${isPublic}`, () =>
    indexes.read(code, period ?? undefined, isPublic ? "public" : undefined),
  );
  const back = (
    <Link className="kern-link" href="/index">
      {texts.backToList}
    </Link>
  );
  if (!data || error) {
    return (
      <PageFrame title={texts.title} preline={back}>
        {error ? <ProblemAlert error={error} onRetry={reload} /> : <Loading />}
      </PageFrame>
    );
  }
  return (
    <PageFrame title={`${data.name} ${formatPeriod(data.period)}`} lead={data.description} preline={back}>
      <div className="index-page">
        {" "}
        <Edition isOwn={data.notPublic > 0} isPublic={isPublic} other={addressOf(code, period, !isPublic)} />
        <Controls index={data} code={code} isPublic={isPublic} />
        {data.howToRead && (
          <p>
            <strong>{texts.howToRead}: </strong>
            {data.howToRead}
          </p>
        )}
        {data.howNotToRead && (
          <p>
            <strong>{texts.howNotToRead}: </strong>
            {data.howNotToRead}
          </p>
        )}
        <IndexResult index={data} hasWords />
      </div>
    </PageFrame>
  );
}

/** To whom the page may be shown, where that is not everybody. */
function Edition({ isOwn, isPublic, other }: { isOwn: boolean; isPublic: boolean; other: string }) {
  if (!isPublic && !isOwn) {
    return null;
  }
  return (
    <Notice look={isPublic ? "success" : "warning"} title={isPublic ? texts.publicTitle : texts.ownTitle}>
      <p className="kern-body">
        {isPublic ? texts.publicText : texts.ownText} <Link href={other}>{isPublic ? texts.toOwn : texts.toPublic}</Link>
      </p>
    </Notice>
  );
}

function Controls({ index, code, isPublic }: { index: ComputedIndex; code: string; isPublic: boolean }) {
  return (
    <div className="index-controls">
      {index.periods.length > 1 && (
        <Choice
          label={texts.period}
          choices={Object.fromEntries(index.periods.toReversed().map((one) => [`p${one}`, formatPeriod(one)]))}
          value={`p${index.period}`}
          onChoose={(next) => navigate(addressOf(code, next.slice(1), isPublic))}
        />
      )}
      <p className="button-row">
        <a className="kern-link" href={indexes.csvUrl(code, index.period, isPublic ? "public" : undefined)} download>
          {texts.download}
        </a>
        <Button look="tertiary" small onClick={() => window.print()}>
          {texts.print}
        </Button>
      </p>
    </div>
  );
}
