/** What a citation in a query is made of: pieces, and the words that stand for numbers and parts. */

/** A piece of a query: a number, a run of letters or one sign. Offsets are UTF-16 code units of the query. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it stands at the piece before it without a space. */
  readonly joined: boolean;
}

/** Pieces of a query, in lower case; "3b" and "PP6" are two pieces each. Anything else is passed over. */
export function piecesOf(query: string): Piece[] {
  let last = -1;
  return [...query.matchAll(/\p{Nd}+|\p{L}[\p{L}'’]*|[^\p{L}\p{N}\s]/gu)].map((match) => {
    const piece = {
      text: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
      joined: match.index === last,
    };
    last = piece.end;
    return piece;
  });
}

/** Words that announce the number of a paragraph. */
export const PARAGRAPH_WORDS: ReadonlySet<string> = new Set(
  (
    'paragraph paragraphs paragraf paragrph para paras par pars article articles art arts section sections sec clause ' +
    'clauses point points item items op ops provision provisions commitment number no p § ¶ #'
  ).split(' '),
);

/** Words that announce the number of a preambular paragraph. */
export const PREAMBULAR_WORDS: ReadonlySet<string> = new Set(
  'pp pps recital recitals preambular preambulatory preamble prep'.split(' '),
);

export const OPERATIVE_WORDS: ReadonlySet<string> = new Set(['operative', 'numbered']);

/** Words that announce a letter. */
export const LETTER_WORDS: ReadonlySet<string> = new Set(
  'subparagraph subparagraphs subpara subparas subsection subclause subitem letter letters lit item items point indent'.split(
    ' ',
  ),
);

/** Parts of a paragraph that are cited with it: "the chapeau of 4", "the first sentence of paragraph 7". */
export const PART_WORDS: ReadonlySet<string> = new Set(
  'chapeau sentence sentences opening introduction introductory words beginning end ending start text lead-in'.split(
    ' ',
  ),
);

/** Other instruments: "article 51 of the Charter" is no part of the Code. */
export const RIVAL_WORDS: ReadonlySet<string> = new Set(
  (
    'charter strategy gcts resolution resolutions convention conventions treaty statute covenant declaration ' +
    'constitution protocol protocols regulation directive agreement un uncharter unsc unscr iccpr echr'
  ).split(' '),
);

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );
const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');
const ROMANS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi'.split(' ');

/** "third" → 3, "last" → -1, "penultimate" → -2; null for what is no ordinal word. */
export function ordinalOf(word: string): number | null {
  if (word === 'last' || word === 'final' || word === 'closing' || word === 'concluding') return -1;
  if (word === 'penultimate') return -2;
  if (word === 'opening') return 1;
  const at = ORDINALS.indexOf(word);
  return at < 0 ? null : at + 1;
}

/** "three" → 3 and "iii" → 3; null for what is neither. */
export function numeralOf(word: string): number | null {
  const at = Math.max(CARDINALS.indexOf(word), ROMANS.indexOf(word));
  return at < 0 ? null : at + 1;
}

/** A decimal number in any script's digits that NFKC maps to ours; null from four digits on: years are no paragraphs. */
export function decimalOf(text: string): number | null {
  return /^[0-9]{1,3}$/u.test(text) ? Number(text) : null;
}
