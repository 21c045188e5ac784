/** What recognising one block yields: everything that resolving needs, and no words of the text but their places. */
import type { Citation } from '../citation/cite';
import type { Instrument } from './instruments';
import type { Span } from './types';
import type { Lexicon } from '../../data/lexicon/types';

/** Where a candidate stands. Offsets are in the original text of the block. */
interface Place extends Span {
  readonly sentence: number;
  /** Which parenthesis of the block it stands in, 0 for none. */
  readonly aside: number;
}

/** How the words beside a citation lead to the context. */
export type ContextLead = 'none' | 'possessive' | 'noun' | 'latter' | 'former' | 'same' | 'preposition' | 'ellipsis';

/** Whose parts a citation cites, as far as its own words tell. */
export type Owner =
  /** Nothing says; `near` tells how the words lead to the context. */
  | { readonly by: 'context'; readonly lead: ContextLead }
  /** The instrument candidate with this index in the block; `apart`: "no paragraph 14 in the Code" are two mentions. */
  | { readonly by: 'instrument'; readonly index: number; readonly apart?: boolean }
  | { readonly by: 'ibid' }
  | { readonly by: 'note'; readonly number: number }
  | { readonly by: 'foreign' };

export type InstrumentCandidate = Place & {
  readonly kind: 'instrument';
  readonly instrument: Instrument;
  /** Joined to the instrument before it by nothing but "and". */
  readonly joined: boolean;
  /** Named only to be set aside: "not the Criminal Code". */
  readonly dismissed: boolean;
  /** A short name given to the instrument before it: ("the Code"). */
  readonly given: boolean;
  /** Belongs to a citation, and is no mention of its own if that is one. */
  readonly absorbed: boolean;
};

export type CitationCandidate = Place & {
  readonly kind: 'citation';
  readonly citation: Citation;
  readonly owner: Owner;
  /** The citation without its owner's name. */
  readonly alone: Place;
};

export type CueCandidate = Place & { readonly kind: 'cue'; readonly cue: keyof Lexicon['cues'] };

export type Candidate = InstrumentCandidate | CitationCandidate | CueCandidate;

/** The candidates of a block in the order in which they are to be resolved. */
export interface Recognised {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  /** Whether the first word is one for another instrument or a document: "Report of the clerk". */
  readonly headed: boolean;
  /** The number of the note that the block is, where it starts with one ("3 Ibid., para. 5"). */
  readonly note: number | null;
  /** The number that the block carries in its own document ("12. The Chair recalled …"), where it starts with one. */
  readonly label: number | null;
}
