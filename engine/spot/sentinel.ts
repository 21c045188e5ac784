/**
 * The sentinel's question: may this text name the Code? One pass over the characters, whatever they are, by an automaton
 * whose state says how much of which stems has been read. Wherever the spotter finds a name, or a short name
 * identified by its circumstances, the answer is yes.
 */
import type { SentinelStems } from '../../data/lexicon/types';

/** Reads the text of a page, piece by piece. */
export interface StemReader {
  /** Reads on. True once what was read may name the Code. A hyphen at the end of a piece divides a word. */
  read(this: void, text: string): boolean;
  /** Goes on elsewhere on the page, where no word and no title continues; or on a page that is read anew. */
  skip(this: void, isNew: boolean): void;
}

/** How far apart the words of one title may stand, in characters; any white space is one. */
const REACH = 240;

/** Kinds of characters: those that need a closer look, spaces, letters of no stem. Each letter of the stems is one more. */
const RARE = 0;
const SPACE = 1;
const OTHER = 2;

/** Invisible characters and marks may stand after any letter, a hyphen at the end of a line too. */
const IGNORABLE = /[\p{DI}\p{M}]/gu;
const GAP = /[\p{Pd}\u2043\u2212]?[\s\x85\p{DI}\p{M}]*/uy;
const HYPHEN = /^[\p{Pd}\u2043\u2212]/u;
const LINE_END = /[\r\n]/u;

/** What characters are read as: small letters without marks, compatible forms spelt out. */
const plain = (characters: string): string => characters.normalize('NFKD').toLowerCase().replace(IGNORABLE, '');

/** Every letter of a stem may be doubled in a text. */
export function createStemReader(languages: readonly SentinelStems[]): StemReader {
  const alphabet = new Map([[' ', SPACE]]);
  /** The letters of all stems, each stem with `RARE` at its end; where each begins; and the part that each end is of. */
  const letters: number[] = [];
  const starts: number[] = [];
  const parts: number[] = [];
  languages.forEach(({ head, goal, beside, initiator }, language) => {
    [head, goal, beside, initiator].forEach((stems, part) => {
      for (const stem of stems) {
        starts.push(letters.length);
        for (const letter of plain(stem)) {
          if (!alphabet.has(letter)) alphabet.set(letter, alphabet.size + OTHER);
          letters.push(kindOf(letter));
        }
        parts[letters.push(RARE) - 1] = language * 4 + part;
      }
    });
  });
  const width = alphabet.size + OTHER;
  /** By character, where that is read as one letter; by the text of any other. */
  const kinds = new Uint8Array(0x10000);
  const rare = new Map<string, readonly number[]>();

  /** The states: which places in the stems have been reached. A step to the first is one that isn't known yet. */
  const states: (readonly number[])[] = [[], []];
  const numbers = new Map([['', 1]]);
  /** From a state × width + a kind to a state × width; below zero where a stem has been read to its end. */
  const steps = new Int32Array(width * letters.length * 2);

  let state = width;
  /** Where the last stem of each part ended. */
  let ends: number[] = [];
  let isFound = false;
  /** Characters before this piece, less those that don't count. */
  let before = 0;
  /** Whether the last piece ended within a divided word. */
  let isDivided = false;

  function kindOf(letter: string): number {
    return alphabet.get(letter) ?? OTHER;
  }

  function step(kind: number, at: number): void {
    let next = steps[state + kind] ?? 0;
    if (next === 0) {
      const reached = states[state / width] ?? [];
      const places = letters.flatMap((letter, place) => {
        const isNext = letter === kind && (reached.includes(place) || starts.includes(place));
        return isNext || (letter === kind && reached.includes(place + 1)) ? [place + 1] : [];
      });
      const key = places.join();
      const number = numbers.get(key) ?? states.push(places) - 1;
      numbers.set(key, number);
      next = number * width * (places.some((place) => letters[place] === RARE) ? -1 : 1);
      steps[state + kind] = next;
    }
    state = Math.abs(next);
    for (const place of states[state / width] ?? []) {
      const part = parts[place];
      if (part === undefined) continue;
      ends[part] = at;
      const [head = NaN, goal = NaN, beside = NaN, initiator = NaN] = ends.slice(part & ~3);
      isFound ||= Math.max(head, goal, beside) - Math.min(head, goal, beside) <= REACH || head + goal + initiator >= 0;
    }
  }

  function gapAt(text: string, at: number): string {
    GAP.lastIndex = at;
    return GAP.exec(text)?.[0] ?? '';
  }

  /** Reads on where a character is rare or a step isn't known, and gives the place after what it read. */
  function readRare(text: string, at: number): number {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const gap = character === ' ' ? '' : gapAt(text, at);
    if (gap) {
      const end = at + gap.length;
      const isEnd = end === text.length;
      const isDivision = HYPHEN.test(gap) && (isEnd || LINE_END.test(gap));
      isDivided = isDivision && isEnd;
      // A word that is divided at the end of a line goes on after it; a hyphen elsewhere parts as a space does.
      if (!isDivision && gap.replace(IGNORABLE, '')) step(SPACE, before + at);
      before -= gap.length - 1;
      return end;
    }
    let read = rare.get(character);
    if (!read) {
      read = [...plain(character)].map(kindOf);
      rare.set(character, read);
      if (character.length === 1 && read.length === 1) kinds[text.charCodeAt(at)] = read[0] ?? OTHER;
    }
    for (const kind of read) step(kind, before + at);
    return at + character.length;
  }

  function read(text: string): boolean {
    let at = isDivided ? gapAt(text, 0).length : 0;
    isDivided &&= at === text.length;
    while (at < text.length) {
      // Locals, and no more than this for a letter: it is done for each character of each page.
      let here = state;
      for (let next; at < text.length && (next = steps[here + (kinds[text.charCodeAt(at)] ?? RARE)] ?? 0) > 0; at += 1)
        here = next;
      state = here;
      if (at < text.length) at = readRare(text, at);
    }
    before += text.length;
    return isFound;
  }

  function skip(isNew: boolean): void {
    state = width;
    isDivided = false;
    before += REACH + 1;
    if (isNew) [ends, isFound] = [[], false];
  }

  return { read, skip };
}

/** Whether a text, of all blocks of a page, may name the Code in one of these languages. */
export function mayNameCode(text: string, languages: readonly SentinelStems[]): boolean {
  return createStemReader(languages).read(text);
}
