import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./styles/kern.scss";
import "./styles/fonts.css";
import "../figures/figures.css";
import "./styles/shell.css";
import "./styles/atlas.css";
import "./styles/pages.css";
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
