/**
 * Generates data/code.ts and data/openings.ts from the verbatim source text. `--check` compares instead of writing and exits 1
 * where a file is out of date. The unit tests call `structure` and compare, so that the generated file can't drift.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { lettersOf, type ClauseId } from '../engine/clause';
import { openingsOf } from '../engine/openings';
import type { Code, Passage, Quirk, SourceSpan } from '../data/types';
import { writeGenerated } from './write-generated';

const SOURCE = new URL('../data/code-of-conduct.en.txt', import.meta.url);
const TARGET = new URL('../data/code.ts', import.meta.url);
const OPENINGS = new URL('../data/openings.ts', import.meta.url);

/** Words of the source that look like slips: kept, with the likely word. */
const SIC: readonly { unit: ClauseId; word: string; likely: string }[] = [
  { unit: '3', word: 'deploying', likely: 'deploy' },
  { unit: '7', word: 'forgoing', likely: 'foregoing' },
  { unit: '8', word: 'conductive', likely: 'conducive' },
];

/** The title isn't in the file; it is in the address and the heading of the page that carried it. */
const TITLE = 'Code of Conduct Towards Achieving a World Free of Terrorism';

interface Block {
  readonly start: number;
  readonly end: number;
}

type Located = Passage & { readonly source: SourceSpan };

/** The Code, and apart from it where each passage is in the source: readers of a page don't pay for that. */
export interface Structured {
  readonly code: Code;
  readonly spans: Readonly<Record<string, SourceSpan>>;
}

/** Reads the source: blocks → recitals, numbered paragraphs with their sentences, lettered items, date line. */
export function structure(source: string): Structured {
  const blocks = blocksOf(source);
  const passages: Located[] = [];
  const quirks: Quirk[] = [];
  let paragraph = 0;
  let preambular = 0;
  let dateLine = '';
  let stamp = '';

  for (const block of blocks) {
    const text = clean(source.slice(block.start, block.end));
    const numbered = /^(\d+)\. /u.exec(text);
    const lettered = /^([a-z])\) /u.exec(text);
    if (numbered) {
      paragraph = Number(numbered[1]);
      const sentences = sentencesOf(source, { start: skip(source, block.start, numbered[0]), end: block.end });
      sentences.forEach((span, index) => {
        const last = index === sentences.length - 1;
        const chapeau = last && lettersOf(paragraph) !== '';
        passages.push(
          passage(source, `${paragraph}.${index + 1}`, `${paragraph}`, chapeau ? 'chapeau' : 'sentence', span),
        );
      });
    } else if (lettered) {
      const id = `${paragraph}(${lettered[1]})`;
      passages.push(passage(source, id, id, 'item', { start: skip(source, block.start, lettered[0]), end: block.end }));
    } else if (text.startsWith('New York, ')) {
      dateLine = text;
    } else if (text.startsWith('Created at')) {
      stamp = text;
    } else if (paragraph === 0 && /^[a-z]/u.test(text)) {
      // A recital broken over a blank line: it goes on in small letters, so it is no recital of its own.
      const before = passages.pop();
      if (!before) throw new Error('the source starts in the middle of a recital');
      quirks.push({ kind: 'broken-paragraph', passage: before.id, start: before.text.length + 1 });
      passages.push(passage(source, before.id, before.unit, 'recital', { start: before.source.start, end: block.end }));
    } else if (paragraph === 0) {
      preambular += 1;
      passages.push(passage(source, `PP${preambular}`, `PP${preambular}`, 'recital', block));
    } else {
      throw new Error(`block that is no part of the Code: ${text.slice(0, 60)}`);
    }
  }

  quirks.push(...gaps(source, passages), ...sics(passages), ...fullStops(passages));
  quirks.push({ kind: 'no-break-spaces', count: source.split('\u00A0').length - 1 });
  const code: Code = {
    title: TITLE,
    place: 'New York',
    date: '2018-09-28',
    dateLine,
    passages: passages.map(({ id, unit, kind, text }) => ({ id, unit, kind, text })),
    quirks,
    provenance: {
      publisher: 'Ministry of Foreign Affairs of Kazakhstan',
      page: 'https://mfa.gov.kz/en/kazakhstanun/content-view/code-of-conduct-towards-achieving-a-world-free-of-terrorism',
      stamp,
      sha256: createHash('sha256').update(source).digest('hex'),
      note: 'As published by the Ministry of Foreign Affairs of Kazakhstan; the signed original was not seen.',
      gapNote: 'https://mfa.gov.kz/ru/content-view/terrorizmnen-azat-lemge-kol-zetkizu-trtibini-kodeksi',
    },
  };
  return { code, spans: Object.fromEntries(passages.map((p) => [p.id, p.source])) };
}

/** One space for each run of white space, none at the ends: the only change made to the words of the source. */
function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function passage(source: string, id: string, unit: string, kind: Passage['kind'], span: Block): Located {
  const raw = source.slice(span.start, span.end);
  const start = span.start + (raw.length - raw.trimStart().length);
  const end = span.end - (raw.length - raw.trimEnd().length);
  return { id, unit: unit as Passage['unit'], kind, text: clean(raw), source: { start, end } };
}

/** Blocks are separated by blank lines; spans are trimmed. */
function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  for (const match of source.matchAll(/[^\n]+/gu)) {
    const text = match[0];
    if (text.trim() === '') continue;
    const start = match.index + (text.length - text.trimStart().length);
    blocks.push({ start, end: match.index + text.trimEnd().length });
  }
  return blocks;
}

/** Sentences end at a full stop or colon before a space and a capital; the source has no abbreviation with a stop. */
function sentencesOf(source: string, block: Block): Block[] {
  const sentences: Block[] = [];
  let start = block.start;
  for (let i = block.start; i < block.end; i += 1) {
    if (source[i] !== '.' || !/^\.\s+[A-Z]/u.test(source.slice(i, i + 4))) continue;
    sentences.push({ start, end: i + 1 });
    start = i + 1;
  }
  sentences.push({ start, end: block.end });
  return sentences;
}

function skip(source: string, start: number, label: string): number {
  const bare = label.trim();
  if (!source.startsWith(bare, start)) throw new Error(`label ${bare} not found`);
  return start + bare.length;
}

/** Two places in the preamble where the source leaves more than the usual one blank line. */
function gaps(source: string, passages: readonly Located[]): Quirk[] {
  return passages.flatMap((at, index): Quirk[] => {
    const next = passages[index + 1];
    if (!next || at.kind !== 'recital') return [];
    const between = source.slice(at.source.end, next.source.start);
    if (between.split('\n').length <= 3) return [];
    return [{ kind: 'gap', after: at.unit as `PP1`, before: next.unit }];
  });
}

function sics(passages: readonly Passage[]): Quirk[] {
  return SIC.map(({ unit, word, likely }) => {
    const at = passages.find((p) => p.unit === unit && p.text.includes(word));
    if (!at) throw new Error(`${word} is not in ${unit}`);
    return { kind: 'sic', passage: at.id, start: at.text.indexOf(word), word, likely };
  });
}

/** A lettered item that ends with a full stop although another one follows. */
function fullStops(passages: readonly Passage[]): Quirk[] {
  return passages.flatMap((at, index): Quirk[] => {
    const next = passages[index + 1];
    return at.kind === 'item' && next?.kind === 'item' && at.text.endsWith('.')
      ? [{ kind: 'full-stop', passage: at.id }]
      : [];
  });
}

export function readSource(): string {
  return readFileSync(SOURCE, 'utf8');
}

/** The generated module as text, in the repository's formatting. */
export async function render({ code, spans }: Structured): Promise<string> {
  const body = `// Generated by scripts/generate-code.ts from code-of-conduct.en.txt. Don't edit.\nimport type { Code, SourceSpan } from './types';\n\nexport const code: Code = ${JSON.stringify(code, null, 2)};\n\n/** Where each passage stands in the source. */\nexport const sourceSpans: Readonly<Record<string, SourceSpan>> = ${JSON.stringify(spans, null, 2)};\n`;
  const options = await resolveConfig(fileURLToPath(TARGET));
  return format(body, { ...options, parser: 'typescript' });
}

/** The generated module of the passages' first words. */
export async function renderOpenings({ code }: Structured): Promise<string> {
  const body = `// Generated by scripts/generate-code.ts from code-of-conduct.en.txt. Don't edit.\n\n/** The first words of each passage, as \`plainWords\` gives them. */\nexport const openings: readonly string[] = ${JSON.stringify(openingsOf(code.passages))};\n`;
  const options = await resolveConfig(fileURLToPath(OPENINGS));
  return format(body, { ...options, parser: 'typescript' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const structured = structure(readSource());
  for (const [target, text] of [
    [TARGET, await render(structured)],
    [OPENINGS, await renderOpenings(structured)],
  ] as const) {
    if (!process.argv.includes('--check')) writeGenerated(target, text);
    else if (readFileSync(target, 'utf8') !== text) {
      console.error(`${fileURLToPath(target)} is out of date: npm run generate`);
      process.exitCode = 1;
    }
  }
}
