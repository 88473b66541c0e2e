/** One step that can be taken back: what was before it, and what it did in words. */
export interface Step<State> {
  state: State;
  words: string;
}

export interface EditHistory<State> {
  past: readonly Step<State>[];
  present: State;
  future: readonly Step<State>[];
}

/** Enough for an afternoon; plans share what they have in common. */
const longest = 200;

export function begin<State>(present: State): EditHistory<State> {
  return { past: [], present, future: [] };
}

/** An edit that changed nothing is none. */
export function did<State>(history: EditHistory<State>, next: State, words: string): EditHistory<State> {
  if (next === history.present) {
    return history;
  }
  return { past: [...history.past, { state: history.present, words }].slice(-longest), present: next, future: [] };
}

export function undo<State>({ past, present, future }: EditHistory<State>): EditHistory<State> {
  const last = past.at(-1);
  return last
    ? { past: past.slice(0, -1), present: last.state, future: [{ state: present, words: last.words }, ...future] }
    : { past, present, future };
}

export function redo<State>({ past, present, future }: EditHistory<State>): EditHistory<State> {
  const [next, ...later] = future;
  return next
    ? { past: [...past, { state: present, words: next.words }], present: next.state, future: later }
    : { past, present, future };
}
