/** A word as compromise takes it, and what it works out: `normal`, `machine` and `alias` of the word alone, later the others. */
export interface Term {
  text: string;
  pre: string;
  post: string;
  tags: Set<string>;
  normal: string | undefined;
  machine: string | undefined;
  alias: string[] | undefined;
  implicit?: string;
  index: [number, number] | undefined;
  chunk: string | undefined;
  dirty: undefined;
  switch: string | undefined;
  confidence: number | undefined;
  frozen?: boolean;
}

/** A term with all that compromise may add to it, so that all are made alike: the engine is the faster for it. */
export function newTerm(text: string): Term {
  return {
    text,
    pre: '',
    post: ' ',
    tags: new Set(),
    normal: undefined,
    machine: undefined,
    alias: undefined,
    index: undefined,
    chunk: undefined,
    dirty: undefined,
    switch: undefined,
    confidence: undefined,
  };
}
