import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { code, sourceSpans } from '../../../data/code';
import { CLAUSE_IDS, lettersOf } from '../../../engine/clause';
import { readSource, render, renderOpenings, structure } from '../../../scripts/generate-code';

const source = readSource();
const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

describe('the Code as data', () => {
  it('is what the script generates from the source', async () => {
    expect(readFileSync('data/code.ts', 'utf8')).toBe(await render(structure(source)));
    expect(readFileSync('data/openings.ts', 'utf8')).toBe(await renderOpenings(structure(source)));
  });

  it('has the words of the source in their order, none lost, none added', () => {
    const labelled = code.passages.map(({ id, unit, kind, text }) => {
      if (kind === 'item') return `${unit.slice(-2, -1)}) ${text}`;
      return id.endsWith('.1') ? `${unit}. ${text}` : text;
    });
    expect(words([...labelled, code.dateLine, code.provenance.stamp].join(' '))).toEqual(words(source));
  });

  it('points each passage to its place in the source', () => {
    for (const { id, text } of code.passages) {
      const at = sourceSpans[id];
      expect(source.slice(at?.start, at?.end).replace(/\s+/gu, ' ')).toBe(text);
    }
  });

  it('has 14 preambular paragraphs, 24 sentences in 10 paragraphs, 24 lettered items', () => {
    const count = (...kinds: string[]): number => code.passages.filter((p) => kinds.includes(p.kind)).length;
    expect([count('recital'), count('sentence', 'chapeau'), count('item')]).toEqual([14, 24, 24]);
    expect(code.passages.filter((p) => p.kind === 'chapeau').map((p) => p.unit)).toEqual(['3', '4', '8']);
  });

  it('has exactly the clauses of the outline', () => {
    const units = new Set<string>(code.passages.map((p) => p.unit));
    expect(CLAUSE_IDS.filter((id) => id !== 'code' && id !== 'preamble')).toEqual([...units]);
    expect([3, 4, 5, 8].map((n) => lettersOf(n).length)).toEqual([11, 9, 0, 4]);
  });

  it('tells the quirks of the source', () => {
    const sic = code.quirks.filter((q) => q.kind === 'sic');
    expect(sic.map((q) => `${q.word} → ${q.likely}`)).toEqual([
      'deploying → deploy',
      'forgoing → foregoing',
      'conductive → conducive',
    ]);
    for (const q of sic) {
      const text = code.passages.find((p) => p.id === q.passage)?.text ?? '';
      expect(text.slice(q.start, q.start + q.word.length)).toBe(q.word);
    }
    expect(code.quirks).toContainEqual({ kind: 'no-break-spaces', count: 83 });
    expect(code.quirks).toContainEqual({ kind: 'gap', after: 'PP1', before: 'PP2' });
    expect(code.quirks).toContainEqual({ kind: 'gap', after: 'PP14', before: '1' });
    expect(code.quirks).toContainEqual({ kind: 'full-stop', passage: '3(b)' });
    const broken = code.quirks.find((q) => q.kind === 'broken-paragraph');
    const text = code.passages.find((p) => p.id === broken?.passage)?.text ?? '';
    expect([broken?.passage, text.slice(broken?.start)]).toEqual([
      'PP13',
      'make it possible to cooperate and ensure convergence on actions to be taken;',
    ]);
  });

  it('carries the hash of the source file, byte for byte', () => {
    const bytes = readFileSync('data/code-of-conduct.en.txt');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(code.provenance.sha256);
  });
});
