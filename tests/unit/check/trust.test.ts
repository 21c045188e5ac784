/** Trust: what was fitted is what is shipped, and it can only turn an answer into `unsure`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TrustModels } from '../../../data/check/types';
import { trust } from '../../../data/check/trust';
import { decide, NOT_TRUSTED } from '../../../engine/check/decide';
import { ASKED } from '../../../engine/check/facts';
import { ClaimChecker } from '../../../engine/check/checker';
import { trusted } from '../../../engine/check/trust';
import { checkerData } from '../../../scripts/evaluate/checker';
import { fitTrust, render, trustSamples } from '../../../scripts/fit/trust';

const withThreshold = (threshold: number): TrustModels => ({
  asked: { ...trust.asked, threshold },
  page: { ...trust.page, threshold },
});

describe('trust', () => {
  it('is the one that is fitted', { timeout: 240_000 }, async () => {
    expect(readFileSync('data/check/trust.ts', 'utf8')).toBe(await render(fitTrust(trustSamples())));
  });

  it('leaves a decision as it is or makes it unsure', () => {
    const { facts } = new ClaimChecker(checkerData).prepare(
      'Borders are to be secured against infiltration by terrorists.',
    );
    const decision = decide(facts);
    expect(trusted(decision, facts, ASKED, withThreshold(0))).toEqual(decision);
    expect(trusted(decision, facts, ASKED, withThreshold(1))).toEqual(NOT_TRUSTED);
    expect(trusted({ row: 'other-matter', verdict: 'not-checked' }, facts, ASKED, withThreshold(1)).verdict).toBe(
      'not-checked',
    );
  });
});
