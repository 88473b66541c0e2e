import { formatMinute } from "../../figures/format.ts";
import { type IndexVersion, indexes } from "../api/indexes.ts";
import { Block } from "../app/Block.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { Lines } from "./IndexResult.tsx";
import { indexTexts as texts } from "./indexes.texts.de.ts";

/** The versions of an index, the latest first, each with what it says and the one before does not. */
export function IndexVersions({ code, version }: { code: string; version: number }) {
  const { data, error } = useResource(`index versions ${code} ${version}`, () => indexes.versions(code));
  return (
    <Block id="versions-title" title={texts.versions}>
      {error && <ProblemAlert error={error} />}
      {data?.map((one, at) => (
        <details key={String(one.version)} className="disclosure">
          <summary>{texts.versionOf(one.version, one.createdBy, formatMinute(one.createdAt), one.publishedBy)}</summary>
          <Changes version={one} before={data[at + 1] ?? null} />
        </details>
      ))}
    </Block>
  );
}

function Changes({ version, before }: { version: IndexVersion; before: IndexVersion | null }) {
  if (!before) {
    return (
      <div>
        <p>{texts.firstVersion}</p>
        <Lines label={texts.words} lines={version.words} />
      </div>
    );
  }
  const { came, went } = wordChanges(before.words, version.words);
  return came.length + went.length === 0 ? (
    <p>{texts.sameWords}</p>
  ) : (
    <dl className="change-list">
      {came.length > 0 && <dt>{texts.came}</dt>}
      {came.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
      {went.length > 0 && <dt>{texts.went}</dt>}
      {went.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </dl>
  );
}

/** Sentences that came and sentences that went: what changed between two versions, in words. */
export function wordChanges(before: readonly string[], after: readonly string[]) {
  return { came: after.filter((line) => !before.includes(line)), went: before.filter((line) => !after.includes(line)) };
}
