/** The bank of paraphrases: what was distilled is what is shipped, and how near it makes words. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { paraphrases } from '../../../data/check/paraphrases';
import { ClaimChecker } from '../../../engine/check/checker';
import { checkerData } from '../../../scripts/evaluate/checker';
import { distil, readParaphrases, render } from '../../../scripts/distil/paraphrases';

const FILE = 'data/check/paraphrases.ts';

describe('the bank of paraphrases', () => {
  it('is the one that is distilled', { timeout: 120_000 }, async () => {
    expect(readFileSync(FILE, 'utf8')).toBe(await render(distil(readParaphrases())));
  });

  it('has at most 80 kB after gzip', () => {
    expect(gzipSync(readFileSync(FILE)).length).toBeLessThanOrEqual(80_000);
  });

  it('knows only passages of the Code', () => {
    const passages = checkerData.code.passages.map((p) => p.id);
    expect(Object.keys(paraphrases).filter((id) => !passages.includes(id))).toEqual([]);
  });

  it('lets a word stand for the one of the Code that it paraphrases, in that passage alone', () => {
    const { tools, read } = withBank({ '3(f)': { infiltr: 'steal:3' } });
    const [steal] = read('steal');
    const index = (id: string): number => tools.passages.findIndex((p) => p.passage.id === id);
    if (!steal) throw new Error('no term');
    expect(tools.ranker.nearest(steal)[index('3(f)')]).toBeGreaterThan(0.7);
    expect(tools.ranker.nearest(steal)[index('3(g)')]).toBe(0);
  });
});

function withBank(bank: typeof paraphrases) {
  const checker = new ClaimChecker({ ...checkerData, paraphrases: bank });
  return { tools: checker.tools, read: (text: string) => checker.read(text).terms };
}
