import { expect, it } from 'vitest';
import { popoverModel } from '../../entrypoints/card/model';
import type { Mark } from '../../overlay/marks';

const FULL = 'Code of Conduct Towards Achieving a World Free of Terrorism';
const text = `The ${FULL} is new. The Code has paragraph 7.`;

/** What the model reads of a mark. */
function mark(
  quote: string,
  kind: 'name' | 'short' | 'reference',
  basis: 'explicit' | 'context',
  grounds: string[],
): Mark {
  const place = (words: string): object => ({
    block: { text },
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const mention = { kind, quote, block: 0, start: text.indexOf(quote), targets: ['7'], invalid: [], pinpoints: [] };
  return { mention: { ...mention, basis: { kind: basis } }, grounds: grounds.map(place) } as unknown as Mark;
}

it('gives the full name as the reason for a reference that is understood from a short one', () => {
  const full = mark(FULL, 'name', 'explicit', []);
  const reference = mark('paragraph 7', 'reference', 'context', ['The Code']);
  expect(popoverModel(reference, [full, reference]).why).toEqual({ kind: 'context', quotes: [FULL, 'The Code'] });
  expect(popoverModel(reference, [reference]).why).toEqual({ kind: 'context', quotes: ['The Code'] });
  expect(popoverModel(full, [full, reference]).why).toEqual({ kind: 'explicit' });
});
