/** Reads a claim: words, terms, marks, the clause that it cites in its own words. */
import type { Forms } from '../../../data/check/en/forms';
import type { ClauseId } from '../../clause';
import { acronymOf } from './acronym';
import type { ReadStatement } from './cited';
import { monthsOfDeadlines } from './dates';
import { denialIn, withDenial, type Denial } from './denial';
import { polaritiesOf, type Polarity } from './polarity';
import { stripReportingClauses } from './reporting';
import type { Lexicon, Term } from './lexicon';
import type { Marks, Signals } from './markers';
import type { Word, WordsOf } from './words';
import type { Span } from '../types';

/** A claim, read. Words of a citation within it ("paragraph 3(a)") are in `citation`. */
export interface ReadClaim {
  /** The forms of its language that the check looks for. */
  readonly forms: Forms;
  readonly text: string;
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  readonly marks: Marks;
  /** Index of the word that says what the Code, a part of it or a State does; null where the statement isn't built so. */
  readonly verb: number | null;
  /** What it denies of the Code. */
  readonly denial: Denial | null;
  /** How many of its terms, from the first, say what is so; what follows is an exception ("unless …"). */
  readonly core: number;
  /** Which way it points with each of its terms. */
  readonly directions: readonly (Polarity | null)[];
  /** Word indices that belong to a citation. */
  readonly citation: ReadonlySet<number>;
  /** It says what the Code is for: "The main goal of the document is …". */
  readonly statesAim: boolean;
  /** What it says that the one clause cited is about, where it says nothing else; or null. */
  readonly topic: Span | null;
  /** It sets a time for the end of terrorism or for a world without it. */
  readonly timesGoal: boolean;
  /** The clause cited within the claim's own words. */
  readonly citedWithin: ClauseId | null;
  /** All that are: "3(b) is about fighters, and paragraph 7 about technologies". */
  readonly allCitedWithin: readonly ClauseId[];
  /** The words that cite parts which the Code doesn't have. */
  readonly missingPart: Span | null;
}

/** What a claim is read with. */
export interface ReadingTools {
  readonly forms: Forms;
  readonly lexicon: Lexicon;
  readonly signals: Signals;
  /** Acronyms of the Code in lower case. */
  readonly acronyms: readonly string[];
  readonly readCited: ReadStatement;
}

export function readClaim(text: string, { forms, lexicon, signals, acronyms, readCited }: ReadingTools): ReadClaim {
  const words = lexicon
    .wordsOf(stripReportingClauses(text, forms.reporting))
    .map((word) => spellAcronym(word, text, acronyms, lexicon.wordsOf));
  const { spans, clause: citedWithin, clauses: allCitedWithin, missing: missingPart } = readCited(text);
  const citation = new Set(
    words.flatMap((word, index) => (spans.some((s) => word.start >= s.start && word.start < s.end) ? [index] : [])),
  );
  const pointer = allCitedWithin.length === 1 ? pointerIn(text, spans, forms.pointer) : null;
  const deadlines = monthsOfDeadlines({ text, words, forms }, (norm) => signals.isMonth(norm));
  const terms = lexicon.read(words).map((t): Term => {
    const isPointing = pointer !== null && (t.start < pointer.start || t.end > pointer.end);
    if (isPointing || (citation.has(t.first) && citation.has(t.last))) return { ...t, kind: 'functional' };
    // No word of the Code's, though it has a date in that month.
    return deadlines.has(t.first) ? { ...t, key: `${t.key} …`, stems: [], senses: [] } : t;
  });
  const denial = denialIn(text, words, forms);
  const marks = withDenial(signals.read(words), denial, forms);
  // "a World Free of Terrorism" in its title says nothing of the Code's aim.
  const untitled = text.replace(forms.aim.title, '');
  return {
    forms,
    text,
    words,
    terms,
    core: coreOf(terms, marks),
    marks,
    verb: verbIn(text, words, forms),
    denial,
    directions: polaritiesOf(text, words, terms, marks, forms.polarity),
    citation,
    statesAim: forms.aim.noun.test(text) || forms.aim.verb.test(text) || forms.aim.matter.test(untitled),
    topic: pointer !== null && isBareTopic(terms, marks, citation) ? pointer : null,
    timesGoal: (forms.aim.time.test(text) || forms.aim.centenary.test(text)) && forms.aim.end.test(untitled),
    citedWithin,
    allCitedWithin,
    missingPart,
  };
}

/** "Signatories pledge to CURB …", "paragraph 5 REJECTS …". */
function verbIn(text: string, words: readonly Word[], { verb }: Forms): number | null {
  const at = (start: number): number => words.findIndex((word) => word.start === start);
  const says = (index: number): boolean => index >= 0 && !verb.states.test(words[index]?.norm ?? '');
  const active = at(verb.lead.exec(text)?.[0].length ?? -1);
  const passive = verb.passive.exec(text);
  const done = passive ? at(passive.index + passive[0].length) : -1;
  // "calls for borders to be opened"
  return says(done) ? done : says(active) ? active : null;
}

/** The words for what a cited clause is said to be about, where nothing else is said; or null. */
function pointerIn(text: string, cited: readonly Span[], { about, subject, more, end }: Forms['pointer']): Span | null {
  const [first] = cited;
  if (!first) return null;
  const behind = about.exec(text.slice(first.end));
  if (behind && first.start <= LEAD) {
    const from = first.end + behind[0].length;
    return more.test(text.slice(from)) ? null : { start: from, end: text.length };
  }
  const before = subject.exec(text.slice(0, first.start));
  if (!before || !end.test(text.slice(first.end))) return null;
  return more.test(text.slice(0, before.index)) ? null : { start: 0, end: before.index };
}

/** Letters before a clause that is the subject: "In the Code, ". */
const LEAD = 14;
/** More words with content than that tell what a clause says. */
const TOPIC = 3;

/** A topic in few words: no number, no denial, no word of force. */
function isBareTopic(
  terms: readonly Term[],
  { numbers, negators, quantities, forces }: Marks,
  citation: ReadonlySet<number>,
): boolean {
  const content = terms.filter((t) => t.kind === 'content').length;
  const isMarked = negators.length + quantities.length > 0 || Object.values(forces).some((hits) => hits.length > 0);
  return content >= 1 && content <= TOPIC && !isMarked && numbers.every(({ first }) => citation.has(first));
}

/** Terms with content that make a statement without its exception. */
const LEAST_CORE = 4;

/** The terms before an exception, which says nothing of where the claim is from; all where hardly any are before it. */
function coreOf(terms: readonly Term[], { exceptions }: Marks): number {
  const [exception] = exceptions;
  if (!exception) return terms.length;
  const before = terms.filter((t) => t.last < exception.first);
  return before.filter((t) => t.kind === 'content').length >= LEAST_CORE ? before.length : terms.length;
}

/** "GKTS" is read as "GCTS": one letter off, as another alphabet writes it. */
function spellAcronym(word: Word, text: string, acronyms: readonly string[], wordsOf: WordsOf): Word {
  const raw = text.slice(word.start, word.end);
  const like = raw !== word.norm && /^\p{Lu}{4,6}$/u.test(raw) ? acronymOf(word.norm, acronyms) : null;
  return like === null ? word : { ...word, stem: wordsOf(like)[0]?.stem ?? like };
}
