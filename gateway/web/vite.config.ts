import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { mockApi } from "./fixtures/mockApi.ts";

export default defineConfig({
  plugins: [react(), mockApi()],
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  // KERN's own sources use Sass syntax that is on its way out.
  css: { preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ["import"] } } },
  // The method help is made of docs/methods.md.
  server: { host: "127.0.0.1", port: 5173, fs: { allow: [".", "../../docs"] } },
  preview: { host: "127.0.0.1", port: 4173 },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "figures/**/*.test.ts"],
    env: { TZ: "Europe/Berlin" },
  },
});
