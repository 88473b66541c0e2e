import { sources } from "../api/sources.ts";
import { Link } from "../app/Link.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { FetchHistory } from "./FetchHistory.tsx";
import { SourceForm } from "./SourceForm.tsx";
import { sourcesTexts as texts } from "./sources.texts.de.ts";
import { TimetableForm } from "./TimetableForm.tsx";

/** Where the files of a dataset come from, when, and what came of it. */
export function SourcePage({ code }: { code: string }) {
  const { data, error, reload } = useResource(`source ${code}`, () => sources.get(code));
  return (
    <PageFrame
      title={texts.title(data?.name ?? code)}
      lead={texts.lead}
      preline={
        <Link className="text-link" href="/daten">
          {texts.back}
        </Link>
      }
    >
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {data && (
        <>
          <SourceForm source={data} onSaved={reload} />
          <TimetableForm source={data} onSaved={reload} />
          <FetchHistory source={data} onChange={reload} />
        </>
      )}
    </PageFrame>
  );
}
