import { formatMinute } from "../../figures/format.ts";
import { indicators } from "../api/indicators.ts";
import { Block } from "../app/Block.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { ChangeList } from "./ChangeList.tsx";
import { defineTexts as texts } from "./define.texts.de.ts";
import { definitionChanges } from "./definitionChanges.ts";
import { useDomains } from "./useDomains.ts";

/** The versions of a definition, the latest first, each with what it changed. */
export function DefinitionVersions({ code, version }: { code: string; version: number }) {
  const { data, error } = useResource(`versions ${code} ${version}`, () => indicators.definitionVersions(code));
  const domains = useDomains();
  return (
    <Block id="versions-title" title={texts.versions}>
      {error && <ProblemAlert error={error} />}
      {data?.map((one, index) => {
        const before = data[index + 1];
        return (
          <details key={String(one.version)} className="disclosure">
            <summary>{texts.versionOf(one.version, one.createdBy, formatMinute(one.createdAt))}</summary>
            {before ? (
              <ChangeList changes={definitionChanges(before.definition, one.definition, domains)} />
            ) : (
              <p>{texts.firstVersion}</p>
            )}
          </details>
        );
      })}
    </Block>
  );
}
