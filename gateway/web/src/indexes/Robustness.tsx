import { formatNumber } from "../../figures/format.ts";
import type { ComputedIndex, ComputedPart, IndexVariant } from "../api/indexes.ts";
import { DataTable } from "../app/DataTable.tsx";
import { indexTexts as texts } from "./indexes.texts.de.ts";

/** Which areas change their class where the index is computed in another way, and what the other method says. */
export function Robustness({ index, subheading }: { index: ComputedIndex; subheading: "h3" | "h4" }) {
  const parts = [
    { name: texts.status, part: index.status },
    ...(index.dynamics ? [{ name: texts.dynamics, part: index.dynamics }] : []),
  ];
  return (
    <>
      <p>{texts.robustnessLead}</p>
      {parts.map(({ name, part }) => (
        <Variants key={name} name={name} part={part} />
      ))}
      {parts.map(({ name, part }) => (
        <Opinion key={name} name={name} part={part} heading={subheading} />
      ))}
    </>
  );
}

function Variants({ name, part }: { name: string; part: ComputedPart }) {
  if (part.variants.length === 0) {
    return null;
  }
  return (
    <DataTable
      caption={texts.robustnessOf(name)}
      rows={part.variants}
      rowKey={(variant) => variant.text}
      columns={[
        { title: texts.robustnessOf(name), cell: (variant) => variant.text },
        {
          title: texts.changedClasses,
          cell: (variant) => <Changed variant={variant} classes={part.classes} />,
        },
        { title: texts.correlation, cell: correlationOf, numeric: true },
        { title: texts.shift, cell: (variant) => formatNumber(variant.largestRankShift), numeric: true },
      ]}
    />
  );
}

const correlationOf = ({ rankCorrelation: r }: IndexVariant) => (r === null ? texts.nothing : formatNumber(r, 3));

function Changed({ variant, classes }: { variant: IndexVariant; classes: ComputedPart["classes"] }) {
  const count = texts.ofCompared(formatNumber(variant.changed.length), formatNumber(variant.compared));
  const nameOf = (at: number) => classes[at - 1]?.name ?? "";
  return (
    <>
      {count}
      {variant.comeOrGone > 0 && <span className="define-code">{texts.comeOrGone(formatNumber(variant.comeOrGone))}</span>}
      {variant.changed.length > 0 && (
        <details className="changed-areas">
          <summary>{texts.which}</summary>
          <ul className="plain-list">
            {variant.changed.map((area) => (
              <li key={area.code}>{texts.change(area.name, nameOf(area.from), nameOf(area.to))}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Opinion({ name, part, heading: Heading }: { name: string; part: ComputedPart; heading: "h3" | "h4" }) {
  const opinion = part.secondOpinion;
  if (!opinion) {
    return null;
  }
  const loadings = opinion.loadings.map((loading) => loading ?? 0);
  return (
    <>
      <Heading>{texts.opinionFor(name)}</Heading>
      <p>
        {opinion.explainedShare === null
          ? texts.notExplained(name)
          : texts.explained(name, `${formatNumber(100 * opinion.explainedShare, 1)} %`)}{" "}
        {loadings.some((loading) => loading < 0) && texts.negative}
      </p>
      {opinion.explainedShare !== null && (
        <DataTable
          caption={texts.opinionOf(name)}
          rows={part.indicators.map((indicator, at) => ({ ...indicator, loading: opinion.loadings[at] ?? null }))}
          rowKey={(row) => row.code}
          columns={[
            { title: texts.opinionOf(name), cell: (row) => row.name },
            {
              title: texts.loading,
              cell: (row) => (row.loading === null ? texts.nothing : formatNumber(row.loading, 2)),
              numeric: true,
            },
            { title: texts.given, cell: (row) => formatNumber(row.weight, 1), numeric: true },
          ]}
        />
      )}
      <p>
        {opinion.compared.text}: <Changed variant={opinion.compared} classes={part.classes} />
      </p>
    </>
  );
}
