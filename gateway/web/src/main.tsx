import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./styles/kern.scss";
import "./styles/fonts.css";
import "../figures/figures.css";
import "./styles/shell.css";
import "./styles/atlas-head.css";
import "./styles/atlas-map.css";
import "./styles/atlas-panel.css";
import "./styles/atlas-figures.css";
import "./styles/atlas-choice.css";
import "./styles/atlas-narrow.css";
import "./styles/pages.css";
import "./styles/deliveries.css";
import "./styles/lists.css";
import "./styles/samples.css";
import "./styles/area-import.css";
import "./styles/sources.css";
import "./styles/streets.css";
import "./styles/conversion.css";
import "./styles/cuts.css";
import "./styles/cut-map.css";
import "./styles/cut-lists.css";
import "./styles/define.css";
import "./styles/indexes.css";
import "./styles/catalogue.css";
import "./styles/letters.css";
import "./styles/start.css";
import "./styles/lineage.css";
import "./styles/releases.css";
import "./styles/reach.css";
import "./styles/ready.css";
import "./styles/profile.css";
import "./styles/analyses.css";
import "./styles/methods.css";
import "./styles/print.css";
import { App } from "./app/App.tsx";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
