/** The statement gate: what was fitted is what is shipped, and what it costs on authors that it wasn't fitted on. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gate } from '../../../data/check/gate';
import { probability } from '../../../engine/check/linear';
import { checkPage } from '../../../scripts/evaluate/checker';
import { costs, fitGate, heldOut, render } from '../../../scripts/fit/gate';
import { gateSamples } from '../../../scripts/fit/gate-samples';

const samples = gateSamples();

describe('the statement gate', () => {
  it('is the one that is fitted', { timeout: 60_000 }, async () => {
    expect(readFileSync('data/check/gate.ts', 'utf8')).toBe(await render(fitGate(samples)));
  });

  it('knows every feature that it is given, and no other', () => {
    for (const { features } of samples) expect(Object.keys(features)).toEqual(Object.keys(gate.features));
    expect(probability(gate, {})).toBeCloseTo(1 / (1 + Math.exp(-gate.bias)));
  });

  it(
    'loses at most a tenth of the statements of authors that it has not seen, and lets little else through',
    { timeout: 60_000 },
    () => {
      const judged = heldOut(samples);
      expect(judged.length).toBeGreaterThan(1000);
      expect(costs(judged, gate.page.perhaps).lost).toBeLessThanOrEqual(0.1);
      expect(costs(judged, gate.page.surely).stray).toBeLessThanOrEqual(0.3);
    },
  );

  it('leaves news, people and other texts alone and checks what the Code is said to contain', () => {
    const text = [
      'Norland joins the Code of Conduct Towards Achieving a World Free of Terrorism',
      'By our correspondent in Geneva',
      'The minister arrived late and shook many hands in the hall. Paragraph 3 of the Code commits the signatories to curb the financing of terrorism. Afterwards tea was served in the embassy.',
    ].join('\n\n');
    const verdicts = checkPage(text).result?.claims.map((c) => [c.quote.split(' ')[0], c.result.verdict]);
    expect(verdicts).toEqual([
      ['Norland', 'not-checked'],
      ['By', 'not-checked'],
      ['The', 'not-checked'],
      ['Paragraph', 'matches'],
      ['Afterwards', 'not-checked'],
    ]);
  });
});
