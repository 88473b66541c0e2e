import { expect, test } from "vitest";
import type { AreaValue } from "../../figures/areaValue.ts";
import type { AtlasModel } from "./atlasModel.ts";
import { pictureName } from "./saveMap.ts";
import type { AtlasData } from "./useAtlasData.ts";

const row = (flags: AreaValue["flags"]): AreaValue => ({ code: "A", name: "A", value: 4, state: null, flags });
const data = (publishedAt: string | null) =>
  ({
    indicator: { code: "kinderarmut" },
    level: { code: "sozialraum" },
    state: { period: "2024" },
    catalogue: { release: { publishedAt } },
  }) as AtlasData;
const model = (rows: AreaValue[]) => ({ rows }) as AtlasModel;

test("a picture says in its name that it is not to be published", () => {
  const day = "2025-10-06T07:00:00Z";
  expect(pictureName(data(day), model([row([])]), "svg")).toBe("kinderarmut-sozialraum-2024.svg");
  expect(pictureName(data(day), model([row(["NotPublic"])]), "png")).toBe(
    "kinderarmut-sozialraum-2024-nicht-veroeffentlichen.png",
  );
  expect(pictureName(data(null), model([row([])]), "svg")).toBe("kinderarmut-sozialraum-2024-entwurf-nicht-veroeffentlichen.svg");
});
