/** The popup's page is seen before its script has come. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { enLookup } from '../../../data/messages/en';

it('begins as the script draws it', () => {
  const { product, code } = enLookup;
  const [, head] =
    /<div class="head">\s*(.*?)\s*<\/div>/su.exec(readFileSync('entrypoints/popup/index.html', 'utf8')) ?? [];
  expect(head).toBe(`<h1>${product} <span>${code.title}</span></h1>`);
});
