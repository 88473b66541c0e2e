import { Link } from "../app/Link.tsx";
import { navigate } from "../app/location.ts";
import { PageFrame } from "../app/PageFrame.tsx";
import { catalogueTexts as texts } from "./catalogue.texts.de.ts";
import { EntryForm } from "./EntryForm.tsx";

/** A dataset that is wished for. */
export function NewEntryPage() {
  return (
    <PageFrame
      title={texts.newTitle}
      lead={texts.newLead}
      preline={
        <Link className="text-link" href="/daten/katalog">
          {texts.backToList}
        </Link>
      }
    >
      <section className="block panel" aria-label={texts.newTitle}>
        <EntryForm known={null} onSaved={(key) => navigate(`/daten/katalog/eintrag/${encodeURIComponent(key)}`)} />
      </section>
    </PageFrame>
  );
}
