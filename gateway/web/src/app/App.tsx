import { Suspense, useEffect, useRef } from "react";
import AtlasPage from "../atlas/AtlasPage.tsx";
import { shellTexts as texts } from "../texts.de.ts";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { Loading } from "./Loading.tsx";
import { useAddress } from "./location.ts";
import { NotFound } from "./NotFound.tsx";
import { SessionProvider } from "./session.tsx";

const pages: Record<string, React.ComponentType> = {
  "": AtlasPage,
  atlas: AtlasPage,
};

export function App() {
  const root = useAddress().pathname.split("/")[1] ?? "";
  const Page = pages[root] ?? NotFound;
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);

  // A new page is announced by moving the focus to it; the first one is not, the browser does that.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each page
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
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
