/** Width of a text in pixels without a layout engine: average advance of Fira Sans, by kind of letter. */
export function textWidth(text: string, fontSize: number): number {
  let units = 0;
  for (const letter of text) {
    units += /[iljtfrI.,:;'()\s|-]/.test(letter)
      ? 0.31
      : /[mwMW%—]/.test(letter)
        ? 0.86
        : /[A-ZÄÖÜ0-9]/.test(letter)
          ? 0.62
          : 0.54;
  }
  return units * fontSize;
}

/** Ends with an ellipsis where the room ends. */
export function shorten(text: string, fontSize: number, room: number): string {
  if (textWidth(text, fontSize) <= room) {
    return text;
  }
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, fontSize) > room) {
    kept = kept.slice(0, -1);
  }
  return `${kept.trimEnd()}…`;
}

/** Lines that fit; a word longer than a line stands alone. */
export function wrap(text: string, fontSize: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, fontSize) <= room) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** A rim that keeps a text legible on lines and colours beneath it. */
export function halo(colour: string, width: number) {
  return { stroke: colour, "stroke-width": width, "stroke-linejoin": "round", "paint-order": "stroke" } as const;
}
