import type { CatalogueQuestion } from "../api/dataCatalogue.ts";
import { Button } from "../app/Button.tsx";
import { Checkbox, Field, TextField } from "../app/Field.tsx";
import { catalogueTexts as texts } from "./catalogue.texts.de.ts";

interface Props {
  questions: readonly CatalogueQuestion[];
  onChange(questions: CatalogueQuestion[]): void;
}

/** Open questions and what was answered. */
export function QuestionFields({ questions, onChange }: Props) {
  const set = (at: number, part: Partial<CatalogueQuestion>) =>
    onChange(questions.map((question, index) => (index === at ? { ...question, ...part } : question)));
  return (
    <fieldset className="form-end question-fields">
      <legend className="kern-label">{texts.questions}</legend>
      {questions.map((question, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a question has nothing but its place while it is written
        <div className="form columns" key={index}>
          <TextField
            label={texts.question(index + 1)}
            rows={2}
            maxLength={4000}
            required
            value={question.text}
            onChange={(event) => set(index, { text: event.currentTarget.value })}
          />
          <Field
            label={texts.questionAskedBy(index + 1)}
            maxLength={300}
            value={question.askedBy}
            onChange={(event) => set(index, { askedBy: event.currentTarget.value })}
          />
          <TextField
            label={texts.answer(index + 1)}
            rows={2}
            maxLength={4000}
            value={question.answer}
            onChange={(event) => set(index, { answer: event.currentTarget.value })}
          />
          <div className="form-end button-row">
            <Checkbox
              label={texts.answered(index + 1)}
              checked={question.isAnswered}
              onChange={(event) => set(index, { isAnswered: event.currentTarget.checked })}
            />
            <Button look="tertiary" small onClick={() => onChange(questions.filter((_, at) => at !== index))}>
              {texts.removeQuestion(index + 1)}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          look="secondary"
          small
          onClick={() => onChange([...questions, { text: "", askedBy: "", isAnswered: false, answer: "" }])}
        >
          {texts.addQuestion}
        </Button>
      </div>
    </fieldset>
  );
}
