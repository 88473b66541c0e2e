import { useEffect, useRef } from "react";
import { Guarded } from "../app/Guarded.tsx";
import { useAddress } from "../app/location.ts";
import { ComparePage } from "./ComparePage.tsx";
import { CutEditorPage } from "./CutEditorPage.tsx";
import { CutsListPage } from "./CutsListPage.tsx";

/** /daten/zuschnitt · /daten/zuschnitt/{id} · /daten/zuschnitt/{id}/vergleich?mit={id} */
export default function CutsPage() {
  const address = useAddress();
  const [, , , id, what] = address.pathname.split("/").map(decodeURIComponent);
  const place = `${id} ${what}`;
  const shown = useRef(place);
  // From the list to a cut and on: a page of its own each, and so announced.
  useEffect(() => {
    if (shown.current !== place) {
      shown.current = place;
      window.scrollTo(0, 0);
      document.getElementById("inhalt")?.focus({ preventScroll: true });
    }
  }, [place]);
  const other = address.searchParams.get("mit");
  return (
    <Guarded area="gebiete">
      {id && what === "vergleich" && other ? (
        <ComparePage key={`${id} ${other}`} id={id} other={other} />
      ) : id ? (
        <CutEditorPage key={id} id={id} />
      ) : (
        <CutsListPage />
      )}
    </Guarded>
  );
}
