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
/** Below this share a statement is the Code's only where a marker of both sides differs: nothing else connects them. */
export const LITTLE_SUPPORT = 0.64;
/** Of another clause than the cited one a statement must have so much, if it differs from it: the citation is likelier wrong. */
export const WELL_SUPPORTED = 0.82;
/** A statement with a lower recall of the stretches that it reports leaves out too much to be whole. */
export const LEAST_RECALL = 0.42;
/** From this verbatim share on a statement is the Code's own words with something changed. */
export const VERBATIM = 0.85;
/** A figure of its own makes a statement something else, where less than this of it is the Code's, word for word. */
export const MOSTLY_VERBATIM = 0.6;
/** The weight of matched words that say where a statement is from, without a citation: two rare words, or three of medium rarity. */
export const LEAST_WEIGHT = 3.7;
/** The same where nearly all of the statement is matched, */
export const SURE_WEIGHT = 3;
/** from this share on; */
export const NEARLY_ALL = 0.9;
/** and where it has little of the stretch that it reports, below this recall. */
export const LITTLE_WEIGHT = 4.6;
export const LITTLE_RECALL = 0.25;
/** A cited clause in which the statement has at least this score may be compared with it though most of it isn't there, */
export const CITED_SCORE = 0.25;
/** and at least this share of it: a change is then told as a change of that clause. */
export const CITED_SHARE = 0.42;
/** A word weighs as matched from this similarity on. */
export const MATCHED = 0.55;
/** The content of a statement besides what it says of the Code's force, by weight, below which it is about the force alone. */
export const STATUS_WEIGHT = 5;
/** A topic that is said to be missing is there when a passage has this share of its words. */
export const TOPIC_THERE = 0.8;
