/** On whose initiative the Code is said to be, and since which year. */
import type { ActReading } from '../acts';
import { yearAt } from '../dates';
import { eventOf, type SentenceReading } from '../reading';
import type { FactStatus, FactValue, Found } from '../types';
import { weakest } from '../types';
import type { Actor } from '../vocabulary';

/** Chunks from a verb of proposing to the noun that is its object. */
const IDEA_REACH = 3;

export function proposers(reading: SentenceReading): Found[] {
  const { sentence, acts, vocabulary } = reading;
  if (sentence.focus === 'other') return [];
  const found = hyphened(reading);
  for (const act of acts) {
    // "launched the idea of the Code in 2015": one proposal.
    if (act.chunk.act !== 'propose') continue;
    if (acts.some((verb) => ideaOf(reading, verb) === act)) continue;
    if (!act.about || act.hypothetical || isBegun(reading, act)) continue;
    // "82 States were behind it": as many don't propose.
    const isMany = act.doers.length > 0 && act.doers.every((at) => sentence.chunks[at]?.kind === 'count');
    if (isMany) continue;
    const doers = act.doers.flatMap((at) => {
      const chunk = sentence.chunks[at];
      const isPlace = chunk?.kind === 'body' && vocabulary.sets.stateLead.has(sentence.tokens, act.chunk.end - 1);
      // "Kazakhstan, as the country that proposed it"
      const meant = chunk?.kind === 'we' ? sentence.chunks.slice(0, at).findLast((c) => c.kind === 'actor') : undefined;
      if (meant?.kind === 'actor') return [meant];
      return chunk?.kind === 'actor' || (chunk?.kind === 'body' && !isPlace) ? [chunk] : [];
    });
    if (isOfAnotherCode(reading, act, doers)) continue;
    const idea = ideaOf(reading, act);
    const dated = yearOf(reading, act) ?? (idea && yearOf(reading, idea));
    // "launched by Kazakhstan in September 2018", when it was signed
    const isOpened = dated?.year === signedIn(reading) && !idea && isLaunch(reading, act);
    const year = isOpened ? undefined : dated;
    if (doers.length === 0 && year === undefined) continue;
    const extents = [act.chunk, ...doers, ...(year ? [year] : [])];
    const first = Math.min(...extents.map((one) => one.first));
    const end = Math.max(...extents.map((one) => one.end));
    if (found.some((one) => one.first < end && first < one.end)) continue;
    const actors = doers.flatMap((one): readonly Actor[] =>
      one.kind === 'actor' ? one.actors : [{ iso3: [], organisation: one.body }],
    );
    const said = held(reading, actors, year?.year, act.negated);
    if (said.status === 'differs' && !isSurelyProposed(reading, act)) continue;
    found.push({ first, end, ...said });
  }
  return found;
}

/** The idea or proposal that a verb of proposing has for its object. */
function ideaOf({ sentence, acts }: SentenceReading, verb: ActReading): ActReading | undefined {
  if (verb.chunk.act !== 'propose' || verb.chunk.form === 'noun' || !verb.about || verb.doers.length === 0)
    return undefined;
  return acts.find(
    ({ at, chunk }) =>
      chunk.act === 'propose' &&
      chunk.form === 'noun' &&
      at > verb.at &&
      at - verb.at <= IDEA_REACH &&
      sentence.chunks.slice(verb.at + 1, at).every(({ kind }) => kind === 'word'),
  );
}

/** That another proposed it is said of the Code itself, not of a comment on it or of strengthening it. */
function isSurelyProposed({ sentence, acts, vocabulary }: SentenceReading, act: ActReading): boolean {
  if (act.sure) return true;
  // "It was on a Saudi initiative that States signed the Code"
  const { chunks, tokens } = sentence;
  const start = chunks[act.doers.find((at) => at < act.at) ?? act.at]?.first ?? 0;
  const lead = vocabulary.sets.articles.has(tokens, start - 1) ? start - 2 : start - 1;
  const isGround = act.chunk.form === 'noun' && vocabulary.sets.obliques.has(tokens, lead);
  return isGround && acts.some(({ chunk, sure }) => chunk.act === 'sign' && sure);
}

/** "Tunisia's proposal for an international code of conduct against terrorism": some code, and not Kazakhstan's. */
function isOfAnotherCode(
  { sentence, vocabulary, records }: SentenceReading,
  act: ActReading,
  doers: readonly { readonly kind: string; readonly actors?: readonly Actor[] }[],
): boolean {
  const { tokens, chunks } = sentence;
  const { sets } = vocabulary;
  if (doers.some(({ actors = [] }) => actors.some(({ iso3 }) => iso3.includes(records.known.proposal.state))))
    return false;
  const code = chunks.slice(act.at + 1).find(({ kind }) => kind === 'code');
  if (!code || doers.length === 0) return false;
  const isNamed = tokens.slice(code.first, code.end).some((_, i) => sets.aims.at(tokens, code.first + i) > 0);
  return (
    !isNamed &&
    [1, 2, 3].some(
      (back) => sets.articles.has(tokens, code.first - back) && sets.indefinite.has(tokens, code.first - back),
    )
  );
}

/** "dates back to 2018", "was born in 2018": a year that is no year of a proposal tells when there was the Code. */
export function isBegun({ sentence, records, vocabulary }: SentenceReading, act: ActReading): boolean {
  const next = sentence.chunks[act.at + 1];
  if (act.doers.length > 0 || vocabulary.sets.starts.before(sentence.tokens, act.chunk.end) < 0) return false;
  const { proposal } = records.known;
  const isOfProposal =
    next?.kind === 'date' && (next.date.year === proposal.year || next.date.year === proposal.loneYear);
  return (next?.kind === 'date' || next?.kind === 'place') && !isOfProposal;
}

function isLaunch({ sentence, vocabulary }: SentenceReading, { chunk }: ActReading): boolean {
  for (let at = chunk.first; at < chunk.end; at += 1)
    if (vocabulary.sets.launches.has(sentence.tokens, at)) return true;
  return false;
}

function signedIn({ records }: SentenceReading): number {
  return Number(records.known.signing.date.slice(0, 4));
}

/** "Kazakh-drafted", within the name or before it. */
function hyphened(reading: SentenceReading): Found[] {
  const { sentence, vocabulary } = reading;
  const { tokens } = sentence;
  const found: Found[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (tokens[at]?.text !== '-' || tokens[at]?.spaced || !vocabulary.sets.hyphenActs.has(tokens, at + 1)) continue;
    const actor = sentence.actors.get(at - 1);
    if (actor?.end !== at) continue;
    if (sentence.chunks.some((c) => c.kind === 'rival' && c.first > at && c.first - at < 6)) continue;
    found.push({ first: at - 1, end: at + 2, ...held(reading, [actor], undefined, false) });
  }
  return found;
}

function yearOf(reading: SentenceReading, act: ActReading): { first: number; end: number; year: number } | undefined {
  const { chunks, tokens } = reading.sentence;
  // "a 2017 initiative of the Kazakh president"
  const before = yearAt(tokens, act.chunk.first - 1)?.year;
  if (before !== undefined) return { first: act.chunk.first - 1, end: act.chunk.first, year: before };
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind !== 'date' || chunk.date.year === undefined) continue;
    const event = eventOf(reading, index);
    if (event.kind === 'act' && event.act.at === act.at)
      return { first: chunk.first, end: chunk.end, year: chunk.date.year };
  }
  return undefined;
}

export function held(
  { records }: SentenceReading,
  actors: readonly Actor[],
  year: number | undefined,
  not: boolean,
): Omit<Found, 'first' | 'end'> {
  const { proposal } = records.known;
  const iso3 = [...new Set(actors.flatMap((actor) => actor.iso3))];
  const named = actors.length > 0;
  const value: FactValue = {
    ...(named && { iso3 }),
    ...(year !== undefined && { year }),
    ...(not && { not: true as const }),
  };
  const isHis = iso3.includes(proposal.state) && actors.every(({ organisation }) => organisation === undefined);
  const others = iso3.filter((one) => one !== proposal.state);
  const evidence: string[] = [...proposal.facts];
  const statuses: FactStatus[] = ['agrees'];
  if (named) {
    const joint = isHis && others.length === 1 && others[0] === proposal.joint;
    if (joint) evidence.push(proposal.jointFact);
    const agrees = isHis && others.length === 0;
    statuses.push(not ? (isHis ? 'differs' : 'agrees') : agrees ? 'agrees' : joint ? 'conflicting' : 'differs');
  }
  if (year !== undefined && !not) {
    if (year === proposal.loneYear) evidence.push(proposal.loneFact);
    statuses.push(year === proposal.year ? 'agrees' : year === proposal.loneYear ? 'conflicting' : 'differs');
  }
  return { kind: 'proposer', value, status: weakest(statuses), evidence };
}
