/** Where citations are read. One grammar reads them all; what differs is named here. */
export interface Mode {
  /** Numbers and letters alone are citations: "7", "3b", "8-12", "(b)". Elsewhere a unit word or "3(b)" is needed. */
  readonly bare: boolean;
  /** Capitals, full stops and signs are typed as they come: "pp 5", "paragraph v", "no 3", "preamble 4". */
  readonly loose: boolean;
}

/** Text that may speak of anything. */
export const PAGE: Mode = { bare: false, loose: false };
/** A statement that is taken to be about the instrument. */
export const STATEMENT: Mode = { bare: false, loose: false };
/** What a reader typed to find a part. */
export const QUERY: Mode = { bare: true, loose: true };
