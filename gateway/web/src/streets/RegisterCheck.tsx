import { useCallback, useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import type { Version } from "../api/geography.ts";
import { type CheckedRegister, streets } from "../api/streets.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { SelectField } from "../app/Field.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { checkTexts as texts } from "./registerCheck.texts.de.ts";

interface Props {
  versions: readonly Version[];
  onLook(street: string): void;
  nameOf(code: string): string;
}

/** Has the register checked against a Gebietsstand: what is wrong, the worst first, with the way to each street. */
export function RegisterCheck({ versions, nameOf, onLook }: Props) {
  const [version, setVersion] = useState("");
  const [checked, setChecked] = useState<CheckedRegister | null>(null);
  const check = useAction(useCallback(async (wanted: string) => setChecked(await streets.checkRegister(wanted)), []));
  return (
    <Block id="register-check-title" title={texts.title} lead={texts.lead}>
      <div className="street-search">
        {versions.length > 1 && (
          <SelectField
            label={texts.version}
            value={version}
            onChange={(event) => {
              setVersion(event.target.value);
              setChecked(null);
            }}
          >
            <option value="">{texts.currentVersion}</option>
            {versions
              .filter((each) => !each.isCurrent)
              .map((each) => (
                <option key={each.version} value={each.version}>
                  {each.version}
                </option>
              ))}
          </SelectField>
        )}
        <Button look="secondary" busy={check.busy} onClick={() => void check.run(version)}>
          {texts.check}
        </Button>
      </div>
      <p role="status">{check.busy ? texts.checking : ""}</p>
      {check.error && <ProblemAlert error={check.error} />}
      {checked && (
        <div className="found-streets">
          {checked.groups.length === 0 ? (
            <Notice look="success" title={texts.good}>
              <p className="kern-body">{texts.goodText(formatNumber(checked.entries), checked.version)}</p>
            </Notice>
          ) : (
            <p>{texts.found(formatNumber(checked.entries), checked.version)}</p>
          )}
          {checked.groups.map((group, index) => (
            <details key={group.kind} className="disclosure" open={index === 0}>
              <summary>{`${texts.kinds[group.kind]} (${formatNumber(group.count)})`}</summary>
              <p>{texts.meanings[group.kind]}</p>
              <ul className="finding-list">
                {group.findings.map((finding) => (
                  <li key={`${finding.municipality} ${finding.text}`}>
                    <span>
                      {finding.municipality ? texts.inPlace(nameOf(finding.municipality)) : ""}
                      {finding.text}
                    </span>
                    {finding.street && (
                      <Button
                        look="tertiary"
                        small
                        aria-label={texts.lookAt(finding.street)}
                        onClick={() => onLook(finding.street ?? "")}
                      >
                        {texts.look}
                      </Button>
                    )}
                  </li>
                ))}
                {group.count > group.findings.length && <li>{texts.more(formatNumber(group.count - group.findings.length))}</li>}
              </ul>
            </details>
          ))}
        </div>
      )}
    </Block>
  );
}
