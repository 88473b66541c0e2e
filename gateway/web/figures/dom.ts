/** Builds elements with presentation attributes only: no inline styles, so a strict content security policy holds. */

const svgNamespace = "http://www.w3.org/2000/svg";

export type Attributes = Record<string, string | number | null | undefined>;
export type Child = Node | string | null | undefined;

function fill<T extends Element>(element: T, attributes: Attributes, children: readonly Child[]): T {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) {
      element.setAttribute(name, String(value));
    }
  }
  for (const child of children) {
    if (child !== null && child !== undefined) {
      element.append(child);
    }
  }
  return element;
}

export function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS(svgNamespace, name), attributes, children);
}

export function html<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(name), attributes, children);
}

/** Short numbers keep stored figures readable and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
