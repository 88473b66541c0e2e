import { formatDay, formatMinute } from "../../figures/format.ts";
import type { CataloguedDataset, CatalogueQuestion } from "../api/dataCatalogue.ts";
import { Block } from "../app/Block.tsx";
import { catalogueTexts as texts } from "./catalogue.texts.de.ts";

const day = (iso: string | null | undefined) => (iso ? formatDay(iso) : "");

/** What is written about a dataset; what nobody has written is left out. */
export function EntryFacts({ entry: { entry, ...known } }: { entry: CataloguedDataset }) {
  const facts: [string, string][] = [
    [texts.purpose, known.purpose],
    [texts.provider, known.providerName],
    [texts.agreement, known.agreementTitle],
    [texts.cadence, known.cadenceWords],
    [texts.lastPeriod, known.lastPeriod],
    [texts.level, known.levelName],
    [texts.measures, known.measures.join(", ")],
    [texts.theme, known.themeName],
    [texts.asked, texts.askedLine(entry?.askedBy ?? "", day(entry?.askedOn))],
    [texts.neededBy, day(entry?.neededBy)],
    [texts.quality, entry?.qualityNote ?? ""],
    [texts.gaps, entry?.gaps ?? ""],
    [texts.licence, known.licenceName],
    [texts.terms, entry?.terms ?? ""],
    [texts.publicTerm, entry?.isPublic ? texts.publicYes : texts.publicNo],
    [texts.changed, known.updatedAt ? `${formatMinute(known.updatedAt)}, ${known.updatedBy ?? ""}` : ""],
  ];
  return (
    <>
      <Block id="facts-title" title={texts.whatItIs}>
        <dl className="facts wide-facts">
          {facts
            .filter(([, text]) => text !== "")
            .map(([term, text]) => (
              <div className="fact" key={term}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            ))}
        </dl>
      </Block>
      <Block id="questions-title" title={texts.questions}>
        {entry && entry.questions.length > 0 ? (
          <ul className="question-list">
            {entry.questions.map((question) => (
              <li key={question.text}>
                <Question question={question} />
              </li>
            ))}
          </ul>
        ) : (
          <p className="muted">{texts.noQuestions}</p>
        )}
      </Block>
    </>
  );
}

function Question({ question }: { question: CatalogueQuestion }) {
  const state = question.isAnswered ? texts.questionAnswered : texts.questionOpen;
  return (
    <>
      <strong>{question.text}</strong>
      <span className="muted">
        {[state, question.askedBy && texts.askedQuestion(question.askedBy)].filter(Boolean).join(", ")}
      </span>
      {question.answer && <span>{question.answer}</span>}
    </>
  );
}
