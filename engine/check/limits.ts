/**
 * The numbers by which a statement is placed and decided, each with what it is for. Shares are of weight: a word weighs by its
 * rarity in the Code (align/rank.ts): 3.7 where one passage of 62 has it, 2.9 where three have, 1.9 where ten have, 3 where none has.
 * A few numbers that only one step needs are in that step's file.
 */

/** With less of its content in every passage a statement is near to none, and is laid beside none: it saves time. */
export const NEAR = 0.15;
/** With less of its content in any passage a statement isn't from the Code. */
export const FOUND = 0.5;
/** From this share on a statement is supported, unless a finding says otherwise. */
export const SUPPORTED = 0.72;
/** Of a clause other than the one cited a statement must have so much: with less the citation is as likely right. */
export const WELL_SUPPORTED = 0.82;
/** A statement with a lower recall of the stretches that it reports leaves out too much to be whole. */
export const LEAST_RECALL = 0.42;
/** The weight of matched words that say where a statement is from: one rare word, or two common ones. */
export const LEAST_WEIGHT = 3;
/**
 * The same where little of the passage is reported: two fairly rare words. With less weight besides its words of force a statement is
 * about the Code's force alone.
 */
export const LITTLE_WEIGHT = 4.6;
/** In so many words that nothing in the Code is near to a statement of a page speaks of another matter, not freely of the Code's. */
export const OWN_WORDS = 2;
/** Told as an event, at most so much like content: then no statement, unless so much of it is the Code's. */
export const NARRATIVE = [
  { contentScore: -2.2, covered: 0.93 },
  { contentScore: -1, covered: 0.75 },
] as const;
/** In a cited clause that has at least this share of a statement a change is a change of that clause. */
export const CITED_SHARE = 0.42;
/** A word weighs as matched from this similarity on. */
export const MATCHED = 0.55;
