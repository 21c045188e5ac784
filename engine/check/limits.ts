/**
 * The numbers by which a statement is placed and decided, each with what it is for. Shares are of weight: a word weighs by its
 * rarity in the Code (align/rank.ts): 3.7 where one passage of 62 has it, 2.9 where three have, 1.9 where ten have, 3 where none has.
 * These are the numbers behind facts and decision; those of placing are in candidates.ts and align/.
 */

/** With less of its content even in the best passage a statement is near to none, and is laid beside none: it saves time. */
export const NEAR = 0.15;
/** With less of its content at the best place a statement isn't from the Code. */
export const FOUND = 0.5;
/** From this share on a statement is supported, unless a finding says otherwise. */
export const SUPPORTED = 0.72;
/** Of a clause other than the one cited a statement must have so much: with less the citation is as likely right. */
export const WELL_SUPPORTED = 0.82;
/** A statement with a lower recall of the stretches that it reports leaves out too much to be whole. */
export const LEAST_RECALL = 0.42;
/** A statement with a figure of its own that has so little of a place says nothing of it. */
export const HARDLY_TOLD = 0.12;
/** Where little of a place is reported, matched words of less weight are too few: one rare word is enough, or two common ones. */
export const THIN_WEIGHT = 3;
/** The same for a statement that reads little like content: two fairly rare words. */
export const THIN_WEIGHT_UNLIKE_CONTENT = 4.6;
/** With less weight besides its words of force a statement can be about the Code's force alone. */
export const FORCE_ALONE_WEIGHT = 4.6;
/** A page's statement with this many words that nothing in the Code is near to speaks of another matter, instead of retelling the Code. */
export const OWN_WORDS = 2;
/**
 * A statement that reads this little like content (contentScore at most) and has less than this share in the Code is reported as an event,
 * and isn't checked.
 */
export const NARRATIVE = [
  { contentScore: -2.2, covered: 0.93 },
  { contentScore: -1, covered: 0.75 },
] as const;
/** A statement that repeats a line of the press says that and nothing else up to this share of other words. */
export const OTHER_THAN_PRESS = 0.4;
/** In a cited clause that has at least this share of a statement a change is a change of that clause. */
export const CITED_SHARE = 0.42;
/** A word weighs as matched from this similarity on. */
export const MATCHED = 0.55;
