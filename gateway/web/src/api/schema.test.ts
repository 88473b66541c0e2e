import { readFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import { expect, test } from "vitest";

const documents = new URL("../../../../docs/api/", import.meta.url);

/** Only what goes over the line: the addresses stand in the files beside. Renewed by `npm run api`. */
test.each(["gateway", "geography", "indicators", "ingestion", "network", "planning", "reporting"])(
  "the types of %s are those of its OpenAPI document",
  async (service) => {
    const document = JSON.parse(readFileSync(new URL(`${service}.json`, documents), "utf8"));
    const types = astToString(await openapiTS({ ...document, paths: {} }, { rootTypes: true, rootTypesNoSchemaPrefix: true }));
    await expect(`// Made from docs/api/${service}.json by "npm run api"; never edited.\n\n${types}`).toMatchFileSnapshot(
      `schema/${service}.ts`,
    );
  },
);
