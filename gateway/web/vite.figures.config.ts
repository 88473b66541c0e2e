import { defineConfig } from "vite";

/** The renderer as one script for report pages, which load it from a folder and know no modules. Fonts lie inside the style sheet. */
export default defineConfig({
  publicDir: false,
  build: {
    target: "es2022",
    outDir: "dist/figures",
    emptyOutDir: true,
    assetsInlineLimit: 1_000_000,
    lib: {
      entry: "figures/drawAll.ts",
      name: "SozialplanungFigures",
      formats: ["iife"],
      fileName: () => "figures.js",
      cssFileName: "figures",
    },
  },
});
