/** Rises whenever the same text would give another plan: part of the record's fingerprint. */
export const PARSER_VERSION = 7;
