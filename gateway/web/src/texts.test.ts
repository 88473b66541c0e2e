import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** German stands in the texts.de.ts alone, one of them beside each larger page: an umlaut in code is a text that escaped. */
test("code holds no German text", () => {
  const root = join(import.meta.dirname, "..");
  const files = ["src", "figures"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(root, folder, name)),
  );
  const code = files.filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|texts\.de\.ts$/.test(name));
  expect(code.length).toBeGreaterThan(60);
  const withoutComments = (name: string) =>
    readFileSync(name, "utf8")
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/^\s*\/\/.*$/gm, "");
  const escaped = code.filter((name) =>
    /[äöüÄÖÜß]/.test(
      withoutComments(name)
        .replace(/replaceAll\(.*\)/g, "")
        .replace(/\[A-ZÄÖÜ0-9\]/, ""),
    ),
  );
  expect(escaped).toEqual([]);
});
