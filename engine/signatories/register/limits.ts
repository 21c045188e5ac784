/** Limits of a register of the user's own, each far above what a full one needs. */

/** UTF-16 code units of the file. All 195 States with ten pieces of evidence each come to about one million. */
export const MAX_SIZE = 2_000_000;
/** Twice the States there are. */
export const MAX_RECORDS = 400;
/** Rows of a table: far more than the records could have evidence for. */
export const MAX_ROWS = 10_000;
/** Nobody mends more at once, and a hostile file could have millions. */
export const MAX_PROBLEMS = 200;
/** A register is four levels deep. */
export const MAX_DEPTH = 16;
export const MAX_TEXT = 5_000;
export const MAX_URL = 2_000;
export const MAX_EVIDENCE = 100;
