/** The style of the card on a page: nothing in it that a page could define. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutVariables } from '../../../overlay/card-style';

const css = withoutVariables(
  ['components/tokens.css', 'components/clause/clause.css', 'components/popover/popover.css']
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n'),
);

describe('custom properties', () => {
  it('are put in their places, the last value of each', () => {
    expect(withoutVariables(':host { --a: red; --a: blue; }\np { color: var(--a); }')).toBe(
      ':host {   }\np { color: blue; }',
    );
  });

  it('are found where the last semicolon was left out', () => {
    expect(withoutVariables(':host{--a:red;--b:1px}p{color:var(--a);top:var(--b)}')).toBe(
      ':host{}p{color:red;top:1px}',
    );
  });

  it('that have no value are an error', () => {
    expect(() => withoutVariables('p { color: var(--a); }')).toThrow('--a has no value');
  });

  it('are not in the style that goes into a page', () => {
    expect(css).not.toContain('--');
  });
});

describe('font families', () => {
  const named = [...css.matchAll(/font(?:-family)?:([^;]+);/gu)].map((m) => m[1] ?? '');

  it('are generic ones alone: a page can define all others', () => {
    expect(named.length).toBeGreaterThan(3);
    for (const value of named) expect(value).toMatch(/(?:^|[\s,])(?:inherit|serif|system-ui, sans-serif)$/u);
  });
});
