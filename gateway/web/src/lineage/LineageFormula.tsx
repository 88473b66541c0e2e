import { formatNumber, formatValue } from "../../figures/format.ts";
import type { Indicator, Lineage } from "../api/indicators.ts";
import { Block } from "../app/Block.tsx";
import { lineageTexts as texts } from "./lineage.texts.de.ts";

/** What is divided by what; with the counts where the reader is shown them. */
export function LineageFormula({ lineage, sheet }: { lineage: Lineage; sheet: Indicator }) {
  const isQuotient = lineage.denominatorExpression !== "1";
  const entries = [
    [texts.numerator, sheet.numeratorText],
    [texts.denominator, isQuotient ? sheet.denominatorText : ""],
    [texts.calculation, isQuotient ? calculationOf(lineage, sheet) : ""],
    [texts.definition, sheet.definition],
  ].filter(([, text]) => text);
  return (
    <Block id="lineage-how" title={texts.how}>
      <dl className="facts lineage-facts">
        {entries.map(([term, text]) => (
          <div key={term} className="fact">
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div className="fact">
          <dt>{texts.formula}</dt>
          <dd>
            <code>
              {isQuotient ? `(${lineage.numeratorExpression}) / (${lineage.denominatorExpression})` : lineage.numeratorExpression}
            </code>
            <span className="muted lineage-version">{texts.version(lineage.definitionVersion)}</span>
          </dd>
        </div>
      </dl>
    </Block>
  );
}

function calculationOf(lineage: Lineage, sheet: Indicator): string {
  const { numerator, denominator, value, factor } = lineage;
  return numerator === null || denominator === null || value === null
    ? ""
    : texts.calculated(
        formatNumber(numerator),
        formatNumber(denominator),
        factor === 1 ? "" : texts.times(formatNumber(factor)),
        formatValue(value, sheet.decimals, sheet.unit),
      );
}
