import type { CataloguedDataset } from "../api/dataCatalogue.ts";
import { fold } from "../atlas/searchIndicators.ts";

export type Filter = "all" | "there" | "wished" | "overdue" | "questions" | "noAgreement";

const tests: Record<Filter, (entry: CataloguedDataset) => boolean> = {
  all: () => true,
  there: (entry) => entry.dataset !== null,
  wished: (entry) => entry.dataset === null,
  overdue: (entry) => entry.isOverdue,
  questions: (entry) => entry.openQuestions > 0,
  noAgreement: (entry) => entry.agreementTitle === "",
};

/** How many entries each filter would leave. */
export function counts(entries: readonly CataloguedDataset[]): Record<Filter, number> {
  return Object.fromEntries(Object.entries(tests).map(([filter, test]) => [filter, entries.filter(test).length])) as Record<
    Filter,
    number
  >;
}

/** Those that a filter leaves and in which every word is found: in what people read of a dataset, its measures and indicators. */
export function found(entries: readonly CataloguedDataset[], filter: Filter, search: string): CataloguedDataset[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = fold(
      [
        entry.title,
        entry.providerName,
        entry.agreementTitle,
        entry.themeName,
        entry.purpose,
        entry.entry?.description ?? "",
        entry.entry?.askedBy ?? "",
        ...entry.measures,
        ...(entry.indicators ?? []).map((indicator) => indicator.name),
      ].join(" "),
    );
    return tests[filter](entry) && words.every((word) => text.includes(word));
  });
}
