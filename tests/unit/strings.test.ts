/** The list of texts for an editor is whole, and its samples make sentences of them. */
import { describe, expect, it } from 'vitest';
import { catalogue, interfaceTexts, sampled } from '../../scripts/strings';

describe('the texts that an editor reads', () => {
  it('have a sample for every parameter', () => {
    expect(interfaceTexts().size).toBeGreaterThan(900);
  });

  it('have nothing that no reader would see', () => {
    const odd = [...interfaceTexts()].filter(([, texts]) =>
      texts.some((text) => /undefined|\[object|\bNaN\b|null|=>/u.test(text)),
    );
    expect(odd).toEqual([]);
  });

  it('are there for every sample of a sentence’s own', () => {
    const texts = catalogue();
    expect(sampled.filter((path) => !texts.has(path))).toEqual([]);
  });
});
