import { type ComponentType, lazy, Suspense, useEffect, useRef } from "react";
import AtlasPage from "../atlas/AtlasPage.tsx";
import { shellTexts as texts } from "../texts.de.ts";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { Loading } from "./Loading.tsx";
import { useAddress } from "./location.ts";
import { NotFound } from "./NotFound.tsx";
import { SessionProvider } from "./session.tsx";

const pages: Record<string, ComponentType> = {
  "": AtlasPage,
  atlas: AtlasPage,
  gebiet: lazy(() => import("../atlas/ProfilePage.tsx")),
  auswerten: lazy(() => import("../analyses/AnalysisPage.tsx")),
  methoden: lazy(() => import("../methods/MethodsPage.tsx")),
  anmelden: lazy(() => import("../admin/SignInPage.tsx")),
  daten: lazy(() => import("../ingestion/IngestionPage.tsx")),
  "daten/gebiete": lazy(() => import("../areas/AreaImportPage.tsx")),
  "daten/umsteigeschluessel": lazy(() => import("../conversion/ConversionPage.tsx")),
  "daten/zuschnitt": lazy(() => import("../cuts/CutsPage.tsx")),
  "daten/raster": lazy(() => import("../grids/GridPage.tsx")),
  "daten/katalog": lazy(() => import("../catalogue/CataloguePage.tsx")),
  "daten/stand": lazy(() => import("../catalogue/CompletenessPage.tsx")),
  "daten/mitteilungen": lazy(() => import("../letters/LettersPage.tsx")),
  "daten/strassen": lazy(() => import("../streets/StreetsPage.tsx")),
  start: lazy(() => import("../start/StartPage.tsx")),
  wert: lazy(() => import("../lineage/LineagePage.tsx")),
  indikatoren: lazy(() => import("../indicators/IndicatorsPage.tsx")),
  "indikatoren/festlegen": lazy(() => import("../indicators/DefinePage.tsx")),
  "indikatoren/index": lazy(() => import("../indexes/IndexesPage.tsx")),
  index: lazy(() => import("../indexes/IndexPage.tsx")),
  ausgaben: lazy(() => import("../releases/ReleasesPage.tsx")),
  "indikatoren/ausgaben": lazy(() => import("../releases/CheckPage.tsx")),
  "indikatoren/katalog": lazy(() => import("../ready/ReadyIndicatorsPage.tsx")),
  berichte: lazy(() => import("../reports/ReportsPage.tsx")),
  netzwerk: lazy(() => import("../network/NetworkPage.tsx")),
  "netzwerk/erreichbarkeit": lazy(() => import("../reach/ReachPage.tsx")),
  "netzwerk/einlesen": lazy(() => import("../places/PlacesImportPage.tsx")),
  konto: lazy(() => import("../admin/OwnAccountPage.tsx")),
  verwaltung: lazy(() => import("../admin/AdminPage.tsx")),
};

export function App() {
  const [, root = "", part = ""] = useAddress().pathname.split("/");
  const Page = pages[`${root}/${part}`] ?? pages[root] ?? NotFound;
  const main = useRef<HTMLElement>(null);
  const shown = useRef(Page);

  // A new page is announced by moving the focus to it; the first one is not, the browser does that.
  useEffect(() => {
    if (shown.current !== Page) {
      shown.current = Page;
      window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
  }, [Page]);

  return (
    <SessionProvider>
      <a className="skip-link" href="#inhalt">
        {texts.skip}
      </a>
      <Header root={root} />
      <main id="inhalt" tabIndex={-1} ref={main}>
        <Suspense fallback={<Loading />}>
          <Page />
        </Suspense>
      </main>
      <Footer />
    </SessionProvider>
  );
}
