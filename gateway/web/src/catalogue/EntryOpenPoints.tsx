import type { CataloguedDataset } from "../api/dataCatalogue.ts";
import { Notice } from "../app/Notice.tsx";
import { catalogueTexts as texts } from "./catalogue.texts.de.ts";

/** What is late, and what of the entry is missing. */
export function EntryOpenPoints({ entry }: { entry: CataloguedDataset }) {
  return (
    <>
      {entry.overdue.length > 0 && (
        <Notice look="danger" title={texts.overdue}>
          <ul className="sentence-list kern-body">
            {entry.overdue.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {entry.missing.length > 0 && (
        <Notice look="warning" title={texts.missing}>
          <p className="kern-body">{entry.missing.join(" · ")}</p>
        </Notice>
      )}
    </>
  );
}
