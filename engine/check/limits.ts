/**
 * The numbers by which a statement is placed and decided, each with what it is for. Shares are of weight: a word weighs by its
 * rarity in the Code (align/rank.ts).
 */

/** With less of its content in every passage a statement is near to none, and is laid beside none: it saves time. */
export const NEAR = 0.15;
/** With less of its content in any passage a statement isn't from the Code. */
export const FOUND = 0.5;
/** From this share on a statement is supported, unless a finding says otherwise. */
export const SUPPORTED = 0.72;
/** Of another clause than the cited one a statement must have so much, if it differs from it: the citation is likelier wrong. */
export const WELL_SUPPORTED = 0.82;
/** A statement with a lower recall of the stretches that it reports leaves out too much to be whole. */
export const LEAST_RECALL = 0.42;
/** The weight of matched words that say where a statement is from, without a citation: two rare words. */
export const LEAST_WEIGHT = 3;
/** The same where it has little of the stretch that it reports; and of what a statement has besides its words of force, to be about more. */
export const LITTLE_WEIGHT = 4.6;
/** In a cited clause that has at least this share of a statement a change is a change of that clause. */
export const CITED_SHARE = 0.42;
/** A word weighs as matched from this similarity on. */
export const MATCHED = 0.55;
