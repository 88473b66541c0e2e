import { expect, test } from "vitest";
import type { Area } from "../api/geography.ts";
import { areaNames } from "./areaNames.ts";

const area = (code: string, name: string, path: string[]) => ({ code, name, path: [...path, code] }) as unknown as Area;

test("areas that share a name are told apart by the municipality they lie in", () => {
  const areas = [
    area("1", "Kreis", []),
    area("11", "Neustadt", ["1"]),
    area("12", "Altdorf", ["1"]),
    area("111", "Galgenberg", ["1", "11"]),
    area("121", "Galgenberg", ["1", "12"]),
    area("122", "Mitte", ["1", "12"]),
  ];
  const named = areas.slice(3).map(({ code, name }) => ({ code, name }));
  expect([...areaNames(named, areas).values()]).toEqual(["Galgenberg (Neustadt)", "Galgenberg (Altdorf)", "Mitte"]);
  expect(areaNames(named, []).get("111")).toBe("Galgenberg");
});
