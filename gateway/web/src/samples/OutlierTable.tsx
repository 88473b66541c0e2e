import { formatNumber } from "../../figures/format.ts";
import type { DatasetDefinition } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { OutlierSettings } from "./OutlierSettings.tsx";
import { OutlierTrial } from "./OutlierTrial.tsx";
import { outliersTexts as texts } from "./outliers.texts.de.ts";
import { asksAnything, outlierWords, withOutliers } from "./outlierWords.ts";
import { useOutlierTrial } from "./useOutlierTrial.ts";

interface Props {
  definition: DatasetDefinition;
  /** Whether values of it may be stored already. */
  isKnown: boolean;
  onChange(definition: DatasetDefinition): void;
}

/** When values are asked about; of a known dataset, how often that would have been so. */
export function OutlierTable({ definition, isKnown, onChange }: Props) {
  const asks = asksAnything(definition);
  const trial = useOutlierTrial(isKnown && asks ? definition : null);
  const own = definition.measures.filter((measure) => measure.outliers).length;
  if (definition.measures.length === 0) {
    return null;
  }
  return (
    <Block id="outliers-title" title={texts.title} lead={texts.lead}>
      <ul className="rule-list">
        <li>
          <fieldset>
            <legend>{texts.forAll}</legend>
            <p className="rule-words">{outlierWords(definition.outliers)}</p>
            <OutlierSettings
              check={definition.outliers ?? null}
              otherwise={texts.usualRule}
              hasLimits={false}
              onChange={(check) => onChange(withOutliers(definition, null, check))}
            />
          </fieldset>
        </li>
      </ul>
      <details className="settings" open={own > 0}>
        <summary>{texts.single(formatNumber(own), formatNumber(definition.measures.length))}</summary>
        <ul className="rule-list">
          {definition.measures.map((measure) => (
            <li key={measure.code}>
              <fieldset>
                <legend>{texts.forOne(measure.name || measure.code)}</legend>
                <p className="rule-words">{measure.outliers ? outlierWords(measure.outliers) : texts.asAll}</p>
                <OutlierSettings
                  check={measure.outliers ?? null}
                  otherwise={texts.asAll}
                  hasLimits
                  onChange={(check) => onChange(withOutliers(definition, measure.code, check))}
                />
              </fieldset>
            </li>
          ))}
        </ul>
      </details>
      {isKnown && <OutlierTrial trial={asks ? trial.trial : null} asks={asks} busy={trial.busy} error={trial.error} />}
    </Block>
  );
}
