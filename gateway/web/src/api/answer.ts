/**
 * What a service answers, as its OpenAPI document says: with all its fields (the document calls those with a default optional),
 * and with `Narrower` in place of fields that it calls just a text.
 */
export type Answer<Schema, Narrower = unknown> = Omit<Required<Schema>, keyof Narrower> & Narrower;
