/** Words that the check has read are shown on the page only where they are the same still. */
import { afterEach, expect, it } from 'vitest';
import { readBlocks } from '../../overlay/blocks';
import { TextReader } from '../../overlay/text';
import { READ } from './work';

const SAID = 'The Code is a legally binding treaty.';
const OTHER = 'Our minister has never said this here';

afterEach(() => {
  document.body.replaceChildren();
});

async function flashed(change: (words: Text) => void): Promise<string> {
  document.body.innerHTML = `<p>Paragraph 2 says. <b>${SAID}</b></p>`;
  const reader = new TextReader((root) => readBlocks(root, READ));
  const { blocks } = await reader.read([], new AbortController().signal);
  const start = blocks[0]?.text.indexOf(SAID) ?? -1;
  change(document.querySelector('b')?.firstChild as Text); // as written above
  return reader
    .ranges(0, start, start + SAID.length)
    .map(String)
    .join('');
}

it.each<readonly [string, (words: Text) => void, string]>([
  ['the same', () => undefined, SAID],
  ['others as long', (words) => (words.data = OTHER), ''],
  ['others in part', (words) => (words.data = SAID.replace('binding', 'nothing')), ''],
  [
    'the same, beside others',
    (words) => {
      document.querySelector('p')?.firstChild?.replaceWith('Paragraph 3 says. ');
      words.data = SAID;
    },
    SAID,
  ],
  [
    'taken off, their element stays',
    (words) => {
      words.remove();
    },
    '',
  ],
])('%s', async (_, change, shown) => {
  expect(OTHER).toHaveLength(SAID.length);
  expect(await flashed(change)).toBe(shown);
});
