import { expect, test } from "vitest";
import { keyOf, sameKeysOf, tellingOf, withKey } from "./sameKeys.ts";

const second = { row: 205, when: { id: "06010102", area: "562454.33" } };
const same = { column: "id", value: "06010102", areas: [{ row: 124, when: { id: "06010102", area: "1" } }, second] };

test("one of two areas with the same key gets another one, and can get it back", () => {
  const corrections = withKey([], same, second, " 04030417 ");
  expect(corrections).toEqual([{ when: second.when, set: { id: "04030417" } }]);
  expect(keyOf(corrections, same, second)).toBe("04030417");
  expect(keyOf(corrections, same, { row: 124, when: { id: "06010102", area: "1" } })).toBe("06010102");
  expect(withKey(corrections, same, second, "06010102")).toEqual([]);
});

test("only the column of the key is asked about, where its areas can be told apart", () => {
  expect(sameKeysOf([same], "id")).toEqual([same]);
  expect(sameKeysOf([same], "name")).toEqual([]);
  expect(sameKeysOf([{ ...same, areas: [] }], "id")).toEqual([]);
  expect(tellingOf(same, second)).toBe("area 562454.33");
});
