/** Who signed where no verb of signing says so: "Niger did not", "so was Chad", "one of the 82 signatories", lists under a heading. */
import type { Act } from '../../../data/instrument/types';
import { actsIn } from '../acts';
import type { Token } from '../../text/tokens';
import type { Sentence } from '../sentences';
import type { FactVocabulary } from '../vocabulary';
import { hasBefore, isSigning, type SentenceReading } from '../reading';

/** How far behind an actor "one of the signatories" may stand, in chunks. */
const MEMBER_REACH = 8;
/** Titles between a State's name and its verb. */
const MAX_TITLE = 4;
/** Words of "the ministry's spokesman added" between two commas. */
const MAX_ASIDE = 8;
/** Chunks of a line that only goes on about the one before: "3/ So did Egypt." */
const MAX_ECHO = 12;
/** Chunks of a list item: an actor with a mark and a word or two. */
const MAX_ITEM = 6;

/** Whether signing is spoken of here or in the sentence before. */
function isSpokenOf(reading: SentenceReading): boolean {
  const { sentence, before, acts } = reading;
  if (acts.some((act) => isSigning(reading, act))) return true;
  return (
    sentence.focus === 'carried' &&
    before !== undefined &&
    (deedBefore(reading) === 'sign' || isEcho(before, reading.vocabulary))
  );
}

/** "So did Egypt.", a line of its own: it goes on about what was spoken of before it. */
function isEcho({ chunks, tokens, from, to }: Sentence, { sets }: FactVocabulary): boolean {
  if (chunks.length > MAX_ECHO || !chunks.some(({ kind }) => kind === 'actor')) return false;
  if (chunks.some(({ kind }) => kind === 'act' || kind === 'event')) return false;
  return tokens
    .slice(from, to)
    .some(
      (_, i) =>
        sets.company.at(tokens, from + i) > 0 ||
        sets.too.at(tokens, from + i) > 0 ||
        sets.abstentions.at(tokens, from + i) > 0,
    );
}

/** Chunks before the first word, number of the item and marks aside. */
function wordsBefore({ chunks, tokens }: Sentence, index: number): number {
  return chunks.slice(0, index).filter(({ first }) => {
    const { kind, text } = tokens[first] ?? { kind: 'mark', text: '' };
    return kind !== 'mark' && !/^\d+$/u.test(text);
  }).length;
}

function hasSigning({ chunks }: Sentence): boolean {
  return chunks.some((c) => (c.kind === 'act' && c.act === 'sign') || (c.kind === 'count' && c.count.ofSignatories));
}

/** What the sentence before says that somebody did, signing first; undefined where it says nothing of the kind. */
export function deedBefore({ before, vocabulary }: SentenceReading): Act | undefined {
  if (!before) return undefined;
  const done = actsIn(before, vocabulary).filter(({ doers, about }) => doers.length > 0 && about);
  const deed = done.find(({ chunk }) => chunk.act === 'sign') ?? done.at(-1);
  return deed && deed.chunk.act !== 'propose' && deed.chunk.act !== 'draft'
    ? deed.chunk.act
    : hasSigning(before)
      ? 'sign'
      : undefined;
}

/** "Niger did not": the token after the denial, where nothing but "among them", a comma or a stop follows. */
export function denialAfter(reading: SentenceReading, index: number): number | undefined {
  const { tokens, chunks } = reading.sentence;
  const { sets } = reading.vocabulary;
  const chunk = chunks[index];
  if (!chunk || !isSpokenOf(reading)) return undefined;
  const at = afterHead(reading, chunk.end);
  const abstained = sets.abstentions.at(tokens, sets.perfect.has(tokens, at) ? at + 1 : at);
  if (abstained > 0 && endsClause(tokens, abstained)) return abstained;
  if (!sets.proVerbs.has(tokens, at)) return undefined;
  const not = Math.max(sets.negations.at(tokens, at + 1), sets.negations.at(tokens, at));
  if (not < 0) return undefined;
  const next = tokens[not];
  if (!next || next.sentence !== tokens[at]?.sentence || next.kind === 'mark') return not;
  const tail = sets.denialTails.at(tokens, not);
  return tail > 0 ? tail : undefined;
}

/** Behind the noun that a State's name or people goes with: "the organisation's Secretary General", "Kenya, for its part,". */
function afterHead({ sentence, vocabulary }: SentenceReading, end: number): number {
  const { tokens } = sentence;
  const { sets } = vocabulary;
  let at = end;
  if (tokens[at]?.text === ',' && tokens[end - 1]?.text !== ',') {
    const aside = pastAside(tokens, at + 1, sets);
    return tokens[aside]?.text === ',' ? aside + 1 : at + 1;
  }
  if (tokens[at]?.text === "'" && !tokens[at]?.spaced) at += tokens[at + 1]?.text === 's' ? 2 : 1;
  for (let skipped = 0; skipped < MAX_TITLE; skipped += 1) {
    const next = sets.titles.at(tokens, at);
    if (next < 0) break;
    at = next;
  }
  return at;
}

/** "too", "it added", "for its part" between two commas: the token behind, or `at`. */
function pastAside(tokens: readonly Token[], at: number, sets: FactVocabulary['sets']): number {
  const aside = Math.max(sets.hedges.at(tokens, at), sets.too.at(tokens, at));
  if (aside > 0) return aside;
  for (let end = at; end < at + MAX_ASIDE && tokens[end]?.kind === 'word'; end += 1)
    if (tokens[end + 1]?.text === ',' && sets.reports.before(tokens, end + 1) >= 0) return end + 1;
  return at;
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return !next || next.sentence !== tokens[at - 1]?.sentence || (next.kind === 'mark' && next.text !== "'");
}

/** "Lebanon was too", "so was Chad", "Syria did". */
export function isLikewise(reading: SentenceReading, index: number): boolean {
  const { tokens, chunks } = reading.sentence;
  const { sets } = reading.vocabulary;
  const own = chunks[index]?.end ?? 0;
  if (!isSpokenOf(reading)) return false;
  if (isAlike(reading, index)) return true;
  const end = sets.hedges.past(tokens, afterHead(reading, own));
  if (sets.proVerbs.has(tokens, end) && sets.too.at(tokens, end + 1) > 0) return true;
  const inside = sets.be.has(tokens, end) ? sets.inside.at(tokens, end + 1) : -1;
  if (inside > 0 && (tokens[inside]?.kind ?? 'mark') === 'mark') return true;
  return isBareVerb(tokens, end, sets);
}

/** "So did Egypt", "Peru's ambassador did, too": it did what the sentence before tells. */
export function isAlike(reading: SentenceReading, index: number): boolean {
  const { tokens, chunks, focus } = reading.sentence;
  const { sets } = reading.vocabulary;
  if (focus !== 'carried' || wordsBefore(reading.sentence, index) > 2) return false;
  if (hasBefore(reading, 'company', index)) return true;
  const end = sets.hedges.past(tokens, afterHead(reading, chunks[index]?.end ?? 0));
  // "Morocco as well."
  const too = sets.too.at(tokens, end);
  if (too > 0 && endsClause(tokens, too)) return true;
  return (sets.proVerbs.has(tokens, end) && sets.too.at(tokens, end + 1) > 0) || isBareVerb(tokens, end, sets);
}

function isBareVerb(tokens: readonly Token[], at: number, sets: FactVocabulary['sets']): boolean {
  const next = tokens[at + 1];
  return sets.did.has(tokens, at) && (!next || next.kind === 'mark') && next?.text !== "'";
}

/** "Morocco is one of the more than seventy signatories" */
export function isMember(reading: SentenceReading, index: number): boolean {
  const { sentence, vocabulary, acts } = reading;
  const { chunks, tokens } = sentence;
  if (sentence.focus === 'other') return false;
  const joins = (at: number): boolean =>
    acts.some(
      (act) =>
        act.doers.includes(at) &&
        !act.negated &&
        !act.hypothetical &&
        (isSigning(reading, act) || (act.chunk.act === 'support' && act.about)),
    );
  let is = false;
  for (const [ahead, chunk] of chunks.slice(index + 1, index + MEMBER_REACH).entries()) {
    if (chunk.kind === 'count') return is && (chunk.count.ofSignatories || joins(index + 1 + ahead));
    if (vocabulary.sets.be.has(tokens, chunk.first) || vocabulary.sets.membership.at(tokens, chunk.first) > 0)
      is = true;
    else if (chunk.kind !== 'word' && chunk.kind !== 'mark') return false;
  }
  return false;
}

/** An item of a list whose heading speaks of signatories: "Signatories of the Code" – "Egypt" – "Morocco". */
export function isListed({ sentence, heading }: SentenceReading, index: number): boolean {
  if (!heading || index > 3 || sentence.focus !== 'carried' || !isListItem(sentence)) return false;
  return (
    heading.acts.some(
      (act) => isSigning(heading, act) && act.doers.length === 0 && !act.negated && act.chunk.form !== 'opening',
    ) && !endsInStop(heading.sentence)
  );
}

/** Nothing but one actor, with marks and a word or two. */
export function isListItem({ chunks }: Sentence): boolean {
  return (
    chunks.length <= MAX_ITEM &&
    chunks.filter((c) => c.kind === 'actor').length === 1 &&
    chunks.every((c) => c.kind === 'actor' || c.kind === 'mark' || c.kind === 'word')
  );
}

function endsInStop({ tokens, to }: Sentence): boolean {
  return tokens[to - 1]?.text === '.';
}
