// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import { guardLeaving, navigate } from "./location.ts";

let asked: (() => void)[] = [];
let release = () => {};

beforeEach(() => {
  asked = [];
  navigate("/daten/zuschnitt/1", { unasked: true });
  release = guardLeaving((go) => {
    asked.push(go);
    return false;
  });
});

afterEach(() => release());

const address = () => window.location.pathname + window.location.search;

test("who has something to lose is asked before another page, and goes when told to", () => {
  navigate("/daten");
  expect(address()).toBe("/daten/zuschnitt/1");
  asked[0]?.();
  expect(address()).toBe("/daten");
});

test("another state of the same page is no leaving", () => {
  navigate("/daten/zuschnitt/1?indikatoren=a");
  expect(address()).toBe("/daten/zuschnitt/1?indikatoren=a");
  expect(asked).toEqual([]);
});

test("nobody is asked where nothing can be lost, nor once the guard is gone", () => {
  navigate("/daten", { unasked: true });
  expect(address()).toBe("/daten");
  release();
  navigate("/berichte");
  expect(address()).toBe("/berichte");
  expect(asked).toEqual([]);
});
