/**
 * What a quotation is: verbatim, with indicated gaps, with changes, put together from several clauses, or not the
 * Code's. A verbatim match first, then marked gaps, then an approximate search with a re-check by words.
 */
import search from 'approx-string-match';
import type { ClauseId } from '../../clause';
import type { PassageSpan, QuoteChange, QuoteStatus } from '../types';
import { changesIn } from './changes';
import { nearest, type Near } from './nearest';
import { hasMarks, piecesOf } from './pieces';
import { spansIn, unitsIn, type Place, type Source, type SourceText } from './source';

export interface Status {
  readonly status: QuoteStatus;
  readonly units: readonly ClauseId[];
  readonly places: readonly PassageSpan[];
  /** Which words of an altered quotation differ, in offsets of the quotation. */
  readonly changes: readonly QuoteChange[];
}

/** With fewer words, or letters, only a verbatim match counts. */
const FEW_WORDS = 4;
const FEW_LETTERS = 25;
/** Errors allowed in an approximate search, by length: half the length would "match" unrelated text. */
const ERRORS = 0.2;
const LONGEST_SEARCH = 1200;
/** Share of the quoted words that must be there in order. */
const ENOUGH_WORDS = 0.62;
/** Shortest piece of a quotation put together from several clauses. */
const PIECE = 3;
const TILED = 0.93;
/** Words that may join the pieces. */
const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'also', 'while', 'then', 'but']);

export function statusOf(quote: string, source: Source): Status {
  const read = piecesOf(quote);
  const pieces = read.map((piece) => piece.map(({ form }) => form));
  const words = pieces.flat();
  if (words.length === 0) return none('not-found');
  const [whole] = pieces;
  if (pieces.length === 1 && whole && !hasMarks(quote)) {
    const exact = source.find(whole);
    if (exact.length > 0) {
      const units = unitsIn(exact);
      if (whole.length < FEW_WORDS && units.length > 1) return none('too-short');
      return { status: 'exact', units, places: spansIn(exact), changes: [] };
    }
    if (whole.length < FEW_WORDS) return none('too-short');
    if (whole.join(' ').length < FEW_LETTERS) return none('not-found');
  } else {
    const inOrder = elided(pieces, source);
    if (inOrder) return found('elided', inOrder);
    const apart = pieces.map((p) => source.find(p)[0]);
    if (apart.every((p) => p !== undefined) && pieces.every((p) => p.length >= 2)) return found('stitched', apart);
    if (words.length < FEW_WORDS) return none('too-short');
  }
  const altered = changed(words, source);
  if (!('place' in altered)) return altered;
  const changes = changesIn(quote, read, altered.place, (passage) => source.textOf(passage));
  return { ...found('altered', [altered.place]), changes };
}

/** The pieces one after the other in one paragraph. */
function elided(pieces: readonly (readonly string[])[], source: Source): Place[] | null {
  const [first, ...rest] = pieces;
  if (!first) return null;
  for (const start of source.find(first)) {
    const places = [start];
    for (const piece of rest) {
      const last = places.at(-1);
      const next = source.find(piece).find((p) => p.text === start.text && last && p.from >= last.to);
      if (!next) break;
      places.push(next);
    }
    if (places.length === pieces.length) return places;
  }
  return null;
}

/** Where the words come from, changed; or their status. */
function changed(words: readonly string[], source: Source): Status | { readonly place: Place } {
  const near = approximate(words, source);
  // Which paragraph is preferred changes the places of pieces, and never how long they are.
  const isTiled = tiledShare(words, tile(words, source, null)) >= TILED;
  const best = near ?? nearest(words, source, isTiled ? 0 : ENOUGH_WORDS);
  const tiles = isTiled ? tile(words, source, best?.place.text ?? null) : [];
  const sources = new Set(tiles.map((t) => t.text));
  const units = new Set(unitsIn(tiles));
  const there = best?.share ?? 0;
  if (units.size > 1 && words.length * (1 - there) >= 1.5 && (sources.size > 1 || separate(tiles)) && !returns(tiles))
    return found('stitched', tiles);
  if (best && best.share >= ENOUGH_WORDS) return { place: best.place };
  return none('not-found');
}

/** How much of the words is in the pieces; words that join them don't count. */
function tiledShare(words: readonly string[], tiles: readonly Place[]): number {
  const joints = words.filter((w) => JOINTS.has(w)).length;
  const whole = Math.max(1, words.length - Math.min(joints, tiles.length - 1));
  return tiles.reduce((sum, t) => sum + t.to - t.from, 0) / whole;
}

/** Pieces of one paragraph that aren't neighbours: items put together. */
function separate(tiles: readonly Place[]): boolean {
  return tiles.some((t, k) => k > 0 && Math.abs(t.from - (tiles[k - 1]?.to ?? 0)) > 1);
}

/** The first and the last piece are one clause's, in order: something in between was changed. */
function returns(tiles: readonly Place[]): boolean {
  const [first] = tiles;
  const last = tiles.at(-1);
  return (
    tiles.length > 2 && first?.text === last?.text && unitsIn(tiles.slice(0, 1))[0] === unitsIn(tiles.slice(-1))[0]
  );
}

/** Verbatim runs that make up the quotation, each long enough, from left to right. */
function tile(words: readonly string[], source: Source, preferred: SourceText | null): Place[] {
  const tiles: Place[] = [];
  for (let at = 0; at < words.length;) {
    const run = source.longest(words, at, preferred);
    const length = run ? run.to - run.from : 0;
    if (run && length >= PIECE) tiles.push(run);
    at += length >= PIECE ? length : 1;
  }
  return tiles;
}

/** A stretch within the errors allowed, its words then compared. */
function approximate(words: readonly string[], source: Source): Near | null {
  const quoted = words.join(' ');
  if (quoted.length > LONGEST_SEARCH) return null;
  const limit = Math.floor(quoted.length * ERRORS);
  let best: { text: SourceText; start: number; end: number; errors: number } | null = null;
  for (const text of source.texts) {
    for (const match of search(text.joined, quoted, limit)) {
      if (!best || match.errors < best.errors) best = { text, ...match };
    }
  }
  if (!best) return null;
  const { text, start, end } = best;
  const from = Math.max(
    0,
    text.starts.findIndex((s) => s >= start - 1),
  );
  const after = text.starts.findIndex((s) => s >= end);
  const to = after < 0 ? text.words.length : after;
  const place = { text, from, to };
  const share =
    common(
      words,
      text.words.slice(from, to).map((w) => w.norm),
    ) / words.length;
  return share >= 0.5 ? { place, share: Math.max(share, ENOUGH_WORDS) } : null;
}

/** Length of the longest common subsequence. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const x of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j += 1) {
      next[j + 1] = x === b[j] ? (row[j] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function found(status: QuoteStatus, places: readonly Place[]): Status {
  return { status, units: unitsIn(places), places: spansIn(places), changes: [] };
}

function none(status: QuoteStatus): Status {
  return { status, units: [], places: [], changes: [] };
}
