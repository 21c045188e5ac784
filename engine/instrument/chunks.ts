/** A sentence as chunks: what statements are made of (actors, counts, dates, places, acts …), and single words between. */
import type { Act, ActForm } from '../../data/instrument/types';
import type { Token } from '../text/tokens';
import type { ActorFound } from './actors';
import { countAt, type CountRead } from './counts';
import { dateAt, yearAt, type DateRead } from './dates';
import { placeAt, type PlaceRead, type Scene } from './places';
import type { Actor, FactVocabulary } from './vocabulary';

/** Tokens: `first` is the first one, `end` the one after the last. */
interface Extent {
  readonly first: number;
  readonly end: number;
}

export type Chunk = Extent &
  /** `part`: only a part of it is cited. */
  (
    | { readonly kind: 'code'; readonly part: boolean }
    /** May stand for the Code: "it", "the document". */
    | { readonly kind: 'pronoun' }
    /** Another instrument. */
    | { readonly kind: 'rival' }
    | { readonly kind: 'joinable' }
    /** `places`: the tokens of each actor, as [first, after the last]. */
    | {
        readonly kind: 'actor';
        readonly actors: readonly Actor[];
        readonly places: readonly (readonly [number, number])[];
      }
    /** Stands for an actor: "the country", "they". */
    | { readonly kind: 'we' }
    | { readonly kind: 'count'; readonly count: CountRead }
    | { readonly kind: 'date'; readonly date: DateRead }
    | { readonly kind: 'place'; readonly place: PlaceRead }
    | { readonly kind: 'body'; readonly body: string }
    | { readonly kind: 'act'; readonly act: Act; readonly form: ActForm; readonly negative: boolean }
    | { readonly kind: 'event' | 'report' | 'boundary' | 'relative' | 'refusal' | 'intent' | 'word' | 'mark' }
  );

export type ChunkOf<K extends Chunk['kind']> = Extract<Chunk, { kind: K }>;

/** A mention of the Code, or of a part of it; `end` is the token after it. */
export interface CodeMention {
  readonly end: number;
  readonly part: boolean;
}

/** What is known of a block before its sentences are cut into chunks. */
export interface BlockReading {
  readonly tokens: readonly Token[];
  readonly actors: ReadonlyMap<number, ActorFound>;
  /** Mentions of the Code by the token that they start at. */
  readonly code: ReadonlyMap<number, CodeMention>;
  /** Where a dispatch was written and when: "ANKARA, 29 September (Agency) —"; empty where the block has none. */
  readonly datelined: { readonly first: number; readonly end: number };
}

/** The chunks of the tokens from `from` to `to`. */
export function chunksOf(
  block: BlockReading,
  from: number,
  to: number,
  vocabulary: FactVocabulary,
  scene: Scene,
): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = from; at < to;) {
    const chunk = chunkAt(block, at, vocabulary, scene);
    const end = Math.max(at + 1, Math.min(chunk.end, to));
    chunks.push({ ...chunk, end });
    at = end;
  }
  return coordinated(sameInstrument(chunks, block.tokens, vocabulary), block.tokens, vocabulary);
}

function chunkAt(block: BlockReading, at: number, vocabulary: FactVocabulary, scene: Scene): Chunk {
  const { tokens, actors, code } = block;
  const { sets, tables } = vocabulary;
  const one = (
    kind:
      | 'event'
      | 'report'
      | 'boundary'
      | 'relative'
      | 'refusal'
      | 'intent'
      | 'word'
      | 'mark'
      | 'pronoun'
      | 'rival'
      | 'we'
      | 'joinable',
    end: number,
  ): Chunk => ({ kind, first: at, end });
  const mention = code.get(at);
  const dispatched = at === block.datelined.first ? block.datelined.end : -1;
  if (dispatched > at) return one('word', dispatched);
  if (mention) return { kind: 'code', part: mention.part, first: at, end: mention.end };
  const date = dateAt(tokens, at, vocabulary) ?? (code.has(at + 1) ? yearAt(tokens, at) : undefined);
  if (date)
    return {
      kind: 'date',
      date: { ...date, ...(isUpTo(tokens, at, vocabulary) && { upTo: true }) },
      first: at,
      end: date.end,
    };
  const actor = actors.get(at);
  const place = placeAt(tokens, at, vocabulary, (i) => stateAt(actors, i), scene);
  // "The Kremlin has signed": who does it, where no preposition makes it a place.
  const body = tables.bodies.at(tokens, at);
  const isOrgan = place?.led === false && body !== undefined && tables.acts.at(tokens, body.end) !== undefined;
  const isActor = isOrgan || actor !== undefined || (place?.led === false && actors.get(at + 1)?.end === place.end);
  if (actor?.capital && isBesideDate(tokens, at, actor.end, vocabulary))
    return {
      kind: 'place',
      place: { place: actor.iso3.join(' '), fits: false, atAssembly: false, led: false, end: actor.end },
      first: at,
      end: actor.end,
    };
  if (place && !isActor) return { kind: 'place', place, first: at, end: place.end };
  const count = countAt(tokens, at, vocabulary);
  if (count && count.end > (actor?.end ?? 0)) return { kind: 'count', count, first: at, end: count.end };
  if (actor && actor.end >= (body?.end ?? 0))
    return { kind: 'actor', actors: [actor], places: [[at, actor.end]], first: at, end: actor.end };
  // "Security Council members welcomed": no organ does it.
  const isOfPeople = body !== undefined && (sets.people.has(tokens, body.end) || sets.heads.has(tokens, body.end));
  if (body && !isOfPeople && !actors.has(at + 1) && (tokens[at]?.capitalised || tokens[at + 1]?.capitalised))
    return { kind: 'body', body: body.value.body, first: at, end: body.end };
  const we = isBarePossessive(tokens, at, sets) ? at + 1 : standIn(sets.actorPronouns.at(tokens, at), block, sets);
  const pronoun = isDemonstrative(tokens, at, sets) ? at + 1 : standIn(sets.pronouns.at(tokens, at), block, sets);
  const act = tables.acts.at(tokens, at);
  const refusal = sets.refusals.at(tokens, at);
  const intent = sets.intents.at(tokens, at);
  const happened = sets.events.at(tokens, at);
  // "launched the Code": the article belongs to the name.
  const event = code.has(happened) || sets.ideas.has(tokens, happened) ? -1 : happened;
  // "was mentioned as a signatory": nobody's words follow.
  const report = sets.namedAs.at(tokens, at) > 0 ? -1 : sets.reports.at(tokens, at);
  const longest = Math.max(we, pronoun, act?.end ?? -1, refusal, intent, event, report);
  if (longest > 0) {
    if (act?.end === longest && !isLabelOfOther(tokens, at))
      return {
        kind: 'act',
        act: act.value.act,
        form: act.value.form,
        negative: act.value.negative === true,
        first: at,
        end: act.end,
      };
    if (refusal === longest) return one('refusal', refusal);
    if (event === longest) return one('event', event);
    if (intent === longest) return one('intent', intent);
    if (report === longest) return one('report', report);
    if (pronoun === longest && sets.relatives.at(tokens, at) < 0) return one('pronoun', pronoun);
    if (we === longest) return one('we', we);
  }
  const rival = sets.instruments.at(tokens, at);
  if (rival > 0 && sets.notRivals.before(tokens, at + 1) < 0) return one('rival', rival);
  const joinable = sets.joinables.at(tokens, at);
  if (joinable > 0) return one('joinable', joinable);
  const relative = sets.relatives.at(tokens, at);
  if (relative > 0) return one('relative', relative);
  const boundary = sets.boundaries.at(tokens, at);
  if (boundary > 0) return one('boundary', boundary);
  if (tokens[at]?.kind === 'mark') return one(tokens[at].text === ';' ? 'boundary' : 'mark', at + 1);
  return one('word', at + 1);
}

/** "the country", "the text", and not "the text of …", "the government in Nairobi": what is meant is named behind. */
function standIn(end: number, { tokens, actors }: BlockReading, sets: FactVocabulary['sets']): number {
  const isNamed =
    sets.of.has(tokens, end) ||
    sets.towards.has(tokens, end) ||
    (sets.seats.has(tokens, end - 1) && actors.get(end + 1)?.capital === true);
  // "The initiative was Kazakhstan's": whose, not what.
  const isWhose =
    sets.ideas.has(tokens, end - 1) && sets.be.has(tokens, end) && tokens[actors.get(end + 1)?.end ?? -1]?.text === "'";
  return end > 0 && (isNamed || isWhose) ? -1 : end;
}

/** "signs the Code, Vienna, 28 September 2018": a capital between commas, with a day behind it. */
function isBesideDate(tokens: readonly Token[], at: number, end: number, vocabulary: FactVocabulary): boolean {
  const isParted = [',', '(', '—', ':'].includes(tokens[at - 1]?.text ?? '');
  return isParted && tokens[end]?.text === ',' && dateAt(tokens, end + 1, vocabulary)?.month !== undefined;
}

/** "This is a treaty." */
function isDemonstrative(tokens: readonly Token[], at: number, sets: FactVocabulary['sets']): boolean {
  return tokens[at]?.first === true && sets.demonstratives.has(tokens, at) && sets.be.has(tokens, at + 1);
}

/** "said that his had signed" */
function isBarePossessive(tokens: readonly Token[], at: number, sets: FactVocabulary['sets']): boolean {
  return sets.possessives.has(tokens, at) && sets.perfect.has(tokens, at + 1);
}

/** "non-signatory", "re-signed": no act of its own. */
function isLabelOfOther(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '-' && tokens[at]?.spaced === false;
}

function isUpTo(tokens: readonly Token[], at: number, { sets }: FactVocabulary): boolean {
  if (sets.starts.before(tokens, at) >= 0) return false;
  return [1, 2, 3, 4, 0].some((back) => sets.later.at(tokens, at - back) >= Math.max(at, 1));
}

function stateAt(
  actors: ReadonlyMap<number, ActorFound>,
  at: number,
): { iso3: readonly string[]; capital: boolean; end: number } | undefined {
  const actor = actors.get(at);
  if (actor?.iso3.length !== 1 || actor.group || actor.demonym) return undefined;
  return { iso3: actor.iso3, capital: actor.capital === true, end: actor.end };
}

/** "The Code is a declaration signed by …", "described the paper as a declaration": the declaration is the Code. */
function sameInstrument(chunks: readonly Chunk[], tokens: readonly Token[], { sets }: FactVocabulary): Chunk[] {
  let linked: 'none' | 'code' | 'linked' = 'none';
  return chunks.map((chunk): Chunk => {
    if ((chunk.kind === 'code' && !chunk.part) || (chunk.kind === 'pronoun' && linked === 'none')) linked = 'code';
    else if (
      linked === 'code' &&
      (sets.be.has(tokens, chunk.first) ||
        isApposition(tokens, chunk.first, sets) ||
        sets.asRole.at(tokens, chunk.first) > 0)
    )
      linked = 'linked';
    // "is not the treaty that India proposed"
    else if (chunk.kind === 'rival' && linked === 'linked' && !isNotThe(tokens, chunk.first, sets))
      return { ...chunk, kind: 'pronoun' };
    else if (chunk.kind !== 'word' && chunk.kind !== 'mark') linked = 'none';
    return chunk;
  });
}

function isNotThe(tokens: readonly Token[], at: number, sets: FactVocabulary['sets']): boolean {
  return sets.definite.has(tokens, at - 1) && sets.not.has(tokens, at - 2);
}

/** "Egypt, Tunisia and Morocco", "the ministers of Egypt and of Tunisia", flags in a row: one chunk. */
function coordinated(chunks: readonly Chunk[], tokens: readonly Token[], { sets }: FactVocabulary): Chunk[] {
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; i += 1) {
    const chunk = chunks[i];
    if (!chunk) continue;
    if (chunk.kind !== 'actor') {
      out.push(chunk);
      continue;
    }
    let joined: ChunkOf<'actor'> = chunk;
    while (!isExcepted(chunk.first, tokens, sets) && !isPartitive(chunk, tokens, sets)) {
      let next = i + 1;
      while (next < chunks.length && next <= i + 4 && isLink(chunks[next], tokens, sets)) next += 1;
      const other = chunks[next];
      if (other?.kind !== 'actor') break;
      joined = {
        ...joined,
        actors: [...joined.actors, ...other.actors],
        places: [...joined.places, ...other.places],
        end: other.end,
      };
      i = next;
    }
    out.push(joined);
  }
  return out;
}

/** "the Code, a declaration …", "the Code (a treaty)" */
function isApposition(tokens: readonly Token[], at: number, sets: FactVocabulary['sets']): boolean {
  const mark = tokens[at]?.text ?? '';
  return (
    ['—', ':'].includes(mark) ||
    (mark === '-' && tokens[at]?.spaced === true) ||
    ([',', '('].includes(mark) && sets.indefinite.has(tokens, at + 1))
  );
}

/** "Except for Tajikistan, all Central Asian States …" */
function isExcepted(first: number, tokens: readonly Token[], sets: FactVocabulary['sets']): boolean {
  return sets.exceptions.before(tokens, first) >= 0;
}

/** "Of the Central Asian States, Kazakhstan and Turkmenistan …": the group is what they are taken from. */
function isPartitive(chunk: ChunkOf<'actor'>, tokens: readonly Token[], sets: FactVocabulary['sets']): boolean {
  if (chunk.actors[0]?.group === undefined || tokens[chunk.end]?.text !== ',') return false;
  return [chunk.first, chunk.first - 1].some(
    (at) => tokens[at - 1]?.first === true && (sets.of.has(tokens, at - 1) || sets.among.has(tokens, at - 1)),
  );
}

function isLink(chunk: Chunk | undefined, tokens: readonly Token[], sets: FactVocabulary['sets']): boolean {
  if (chunk?.kind !== 'word' && chunk?.kind !== 'mark') return false;
  const { text } = tokens[chunk.first] ?? { text: '' };
  return (
    text === ',' ||
    sets.nameLinks.has(tokens, chunk.first) ||
    text === '&' ||
    text === '/' ||
    ['•', '✅', '✓', '✔'].includes(text) ||
    text === "'" ||
    sets.conjunctions.at(tokens, chunk.first) > 0 ||
    sets.articles.has(tokens, chunk.first)
  );
}
