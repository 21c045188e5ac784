/** The clause that a statement cites in its own words: "paragraph 3(a)", "¶ 7", "the third paragraph", "PP2", "letter (e) of point 3". */
import { isClauseId, type ClauseId } from '../clause';
import type { Word } from './words';

export interface Citation {
  /** Word indices of every citation, and of the Code's title. */
  readonly words: ReadonlySet<number>;
  /** The first clause that is cited, or null. */
  readonly clause: ClauseId | null;
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
];
const CARDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

const PART = String.raw`(?:(?:operative |numbered )?(?:paragraphs?|paras?|points?|articles?|arts?|clauses?|sections?|items?|provisions?|sub-?paragraphs?)|op|(?<![¶§])[¶§]+)\.?`;
const NUMBER = String.raw`(?:no\.? ?)?\(?(?<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|viii|vii|vi|iv|ix|iii|ii)\)?(?![\d%])`;
const LETTER = String.raw`(?: ?\((?<letter>[a-k])\)|(?<glued>[a-k])\b)?`;
const FOREIGN = String.raw`(?! of (?:the|that|its|a) (?:\p{L}+ ){0,3}(?:Charter|Convention|Strategy|Resolution|Treaty|Covenant|Constitution|Protocol)\b)`;

/** Each with the groups `number`, `letter`, `ordinal` that it has; the first that fits at a place wins. */
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly id: (groups: Record<string, string | undefined>) => string;
}[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:letter|item|point|clause|sub-?paragraph) \(?(?<letter>[a-k])\)? (?:of|in|under) (?:the )?(?:${PART} ?${NUMBER}|(?<ordinal>${ORDINALS.join('|')}) (?:paragraph|point))`,
      'giu',
    ),
    id: ({ number, ordinal, letter }) => `${numberOf(number ?? ordinal)}(${letter ?? ''})`,
  },
  {
    pattern: new RegExp(
      String.raw`\bpreambular (?:paragraphs?|paras?\.?) ?${NUMBER}|\brecital ${NUMBER.replace('<number>', '<other>')}|\bpp ?(?<third>\d{1,2})\b`,
      'giu',
    ),
    id: ({ number, other, third }) => `PP${numberOf(number ?? other ?? third)}`,
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\d])${PART} ?${NUMBER}${LETTER}${FOREIGN}`, 'giu'),
    id: ({ number, letter, glued }) => clauseOf(number, letter ?? glued),
  },
  {
    pattern: /(?<![\p{L}\d.,(])(?<number>\d{1,2}) ?\((?<letter>[a-k])\)/giu,
    id: ({ number, letter }) => clauseOf(number, letter),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<ordinal>${ORDINALS.join('|')}|last|final|closing|opening) (?:preambular paragraph|preambular|recital)\b`,
      'giu',
    ),
    id: ({ ordinal }) => `PP${ordinal === 'opening' ? 1 : (numberOf(ordinal) ?? 14)}`,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<ordinal>${ORDINALS.join('|')}|opening|penultimate|last|final|closing) (?:(?:numbered|operative) )?(?:paragraph|point|clause|article|section)\b`,
      'giu',
    ),
    id: ({ ordinal }) => String(ordinal === 'opening' ? 1 : ordinal === 'penultimate' ? 9 : (numberOf(ordinal) ?? 10)),
  },
  // A letter alone: which paragraph's, the text around it says.
  {
    pattern: /\b(?:items?|letters?|points?|sub-?paragraphs?|clauses?|para(?:graph)?s?\.?) ?\([a-k]\)/giu,
    id: () => '',
  },
  // The title's words are its name, and no statement about the world.
  {
    pattern:
      /\bcode of conduct (?:towards?|for|on|to|aimed at) (?:achieving |attaining |building |reaching )?(?:a |the )?(?:terror(?:ism)?-free world|world (?:free (?:of|from)|without) terror(?:ism)?)/giu,
    id: () => '',
  },
  { pattern: /\bpreamble\b|\bpreambular part\b|\brecitals\b/giu, id: () => 'preamble' },
];

export function readCitation(words: readonly Word[], text: string): Citation {
  const found: { start: number; end: number; id: string }[] = [];
  for (const { pattern, id } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((f) => f.start < span.end && span.start < f.end)) continue;
      found.push({ ...span, id: id(lowered(match.groups ?? {})) });
    }
  }
  found.sort((a, b) => a.start - b.start);
  const clauses = found.flatMap(({ id }) => (isClauseId(id) ? [id] : []));
  const within = words.flatMap((w, index) => (found.some((f) => w.start >= f.start && w.start < f.end) ? [index] : []));
  // "the second recital of the preamble": the nearer one.
  return { words: new Set(within), clause: clauses.find((c) => c !== 'preamble') ?? clauses[0] ?? null };
}

function lowered(groups: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, value?.toLowerCase()]));
}

function clauseOf(number: string | undefined, letter: string | undefined): string {
  return `${numberOf(number) ?? ''}${letter === undefined ? '' : `(${letter})`}`;
}

/** 1 to 14, or null. */
function numberOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d+$/u.test(word)) return Number(word);
  for (const list of [ORDINALS, CARDINALS, ROMANS]) if (list.includes(word)) return list.indexOf(word) + 1;
  return null;
}
