/**
 * Links to words on a page: `#:~:text=prefix-,start,end,-suffix`, as the WICG's URL Fragment Text Directives have it. A browser
 * takes the first place that fits, in any case of letters and at the edges of words; each part is within one block of text.
 */
import { foldCase, type PageWords, type PlaceOnPage } from './page-words';

/** What a link looks for. Without `end` all of the words are in `start`. */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** UTF-16 code units up to which a link has words whole; of longer ones it has the first and the last. */
const LONGEST_EXACT = 300;
/** Places that are looked at for one link: among more the words are taken to be there more than once. */
const MOST_PLACES = 200;
/** Words taken from each end of a long stretch, and words of context, at least and at most. */
const FEWEST_WORDS = 5;
const MOST_WORDS = 12;
const MOST_CONTEXT = 10;

/**
 * What leads to a place, with as few words around it as make it the only one that fits; where that can't be, with as many as help.
 * Null where nothing is there.
 */
export function directiveFor(page: PageWords, place: PlaceOnPage): TextDirective | null {
  const span = page.spanOf(place);
  if (!span) return null;
  const words = page.text.slice(span.start, span.end);
  let last: TextDirective = { start: words };
  for (const bare of bareDirectives(words)) {
    // With words around them they are looked for at the same places.
    const met = endsOf(bare, page);
    for (const directive of withContext(page, span, bare)) {
      last = directive;
      if (met.starts.length > MOST_PLACES) continue;
      const found = placesOf(directive, page, met);
      if (found.length === 1 && found[0]?.start === span.start && found[0].end === span.end) return directive;
    }
  }
  return last;
}

/** The address with the directive; null for a page that isn't on the web. A directive that is there goes, a fragment stays. */
export function addressOf(url: string, directive: TextDirective): string | null {
  if (!/^https?:\/\//iu.test(url)) return null;
  const [bare = ''] = url.split(':~:', 1);
  const { prefix, start, end, suffix } = directive;
  const terms = [
    ...(prefix === undefined ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === undefined ? [] : [encoded(end)]),
    ...(suffix === undefined ? [] : [`-${encoded(suffix)}`]),
  ];
  return `${bare}${bare.includes('#') ? '' : '#'}:~:text=${terms.join(',')}`;
}

/** Percent-encoded, with the hyphen, the comma and the ampersand, which a directive has for itself. */
function encoded(term: string): string {
  // Half a pair of code units is no character and can't be encoded.
  return encodeURIComponent(term.replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

function* bareDirectives(words: string): Generator<TextDirective> {
  const all = words.split(' ');
  // A text without spaces has no words to take from its ends.
  if (words.length <= LONGEST_EXACT || all.length <= 2 * FEWEST_WORDS) yield { start: words };
  else {
    const most = Math.min(MOST_WORDS, Math.floor(all.length / 2));
    for (let n = FEWEST_WORDS; n <= most; n += 1)
      yield { start: all.slice(0, n).join(' '), end: all.slice(-n).join(' ') };
  }
}

function* withContext(
  page: PageWords,
  span: { readonly start: number; readonly end: number },
  bare: TextDirective,
): Generator<TextDirective> {
  yield bare;
  // Words of other blocks only where those of its own don't do: between blocks a page may have what we don't read.
  for (const isAcross of [false, true]) {
    for (let n = 1; n <= MOST_CONTEXT; n += 1) {
      const prefix = page.before(span.start, n, isAcross);
      const suffix = page.after(span.end, n, isAcross);
      if (prefix !== '') yield { prefix, ...bare };
      if (suffix !== '') yield { ...bare, suffix };
      if (prefix !== '' && suffix !== '') yield { prefix, ...bare, suffix };
    }
  }
}

/** A stretch of a page's text, by its offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a directive fits in a page: each beginning with each end that fits it, though a browser takes the first of both. No more
 * than two places, which are enough to know; two as well where too many would have to be looked at.
 */
export function placesOf(directive: TextDirective, page: PageWords, met = endsOf(directive, page)): readonly Stretch[] {
  const { folded: text } = page;
  const { prefix, start, end, suffix } = foldedWords(directive);
  const places: Stretch[] = [];
  let looked = 0;
  let next = 0;
  for (const at of met.starts) {
    if (++looked > MOST_PLACES) return twice(at);
    if (prefix !== undefined && !isBefore(text, at, prefix)) continue;
    const from = at + start.length;
    while ((met.ends[next] ?? from) < from) next += 1;
    for (const last of end === undefined ? [from] : met.ends.slice(next, next + MOST_PLACES)) {
      if (++looked > MOST_PLACES) return twice(at);
      const close = last + (end ?? '').length;
      if (suffix === undefined || isAfter(text, close, suffix)) places.push({ start: at, end: close });
      if (places.length > 1) return places;
    }
  }
  return places;
}

/** Where the words of a directive's two ends are in a page, in order: of the first, one more than are looked at, at most. */
interface Ends {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Goes through the page once for all directives with the same ends, whatever the words around them. */
function endsOf({ start, end }: TextDirective, { folded: text }: PageWords): Ends {
  const starts: number[] = [];
  for (const at of occurrences(text, foldCase(start))) if (starts.push(at) > MOST_PLACES) break;
  return { starts, ends: end === undefined ? [] : [...occurrences(text, foldCase(end))] };
}

function twice(at: number): readonly Stretch[] {
  const place = { start: at, end: at };
  return [place, place];
}

function foldedWords({ prefix, start, end, suffix }: TextDirective): TextDirective {
  return {
    start: foldCase(start),
    ...(prefix !== undefined && { prefix: foldCase(prefix) }),
    ...(end !== undefined && { end: foldCase(end) }),
    ...(suffix !== undefined && { suffix: foldCase(suffix) }),
  };
}

/** Where words are whole: no letter or figure goes on beyond either end. */
function* occurrences(text: string, words: string, from = 0): Generator<number> {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isEdge(text, at) && isEdge(text, at + words.length)) yield at;
  }
}

function isBefore(text: string, at: number, words: string): boolean {
  const close = text.slice(0, at).trimEnd().length;
  const open = close - words.length;
  return open >= 0 && text.startsWith(words, open) && isEdge(text, open);
}

function isAfter(text: string, at: number, words: string): boolean {
  const open = text.length - text.slice(at).trimStart().length;
  return text.startsWith(words, open) && isEdge(text, open + words.length);
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

function isEdge(text: string, at: number): boolean {
  return !(LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at)));
}
