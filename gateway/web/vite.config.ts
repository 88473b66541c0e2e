import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { mockApi } from "./fixtures/mockApi.ts";

export default defineConfig({
  plugins: [react(), mockApi()],
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { host: "127.0.0.1", port: 5173 },
  preview: { host: "127.0.0.1", port: 4173 },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}", "figures/**/*.test.ts", "fixtures/**/*.test.ts"],
    env: { TZ: "Europe/Berlin" },
  },
});
