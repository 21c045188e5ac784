/** The list of sites on which we are off: what is brought in from a file. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { Sites } from '../../components/options/Sites';
import { en } from '../../data/messages/en';
import { keys } from '../../data/messages/en/keys';
import { options } from '../../data/messages/en/options';
import { popup } from '../../data/messages/en/popup';
import { MOST_SITES, readSites, sitePattern } from '../../platform/site-lists';

const root = document.body.appendChild(document.createElement('div'));
const nothing = (): void => undefined;

afterEach(() => {
  render(null, root);
});

/** Brings in a file; gives what was added, what was said of it, and whether the file was read. */
async function bring(
  text: string,
  size = text.length,
): Promise<{ added: readonly string[]; said: string; isRead: boolean }> {
  let added: readonly string[] = [];
  await act(() => {
    render(
      <Sites
        enabled
        sites={[]}
        most={MOST_SITES}
        messages={{ ...en, options, keys, popup }}
        siteIn={sitePattern}
        readList={readSites}
        onSites={(change) => {
          added = change([]);
          return Promise.resolve(true);
        }}
        onEnabled={nothing}
        onSave={nothing}
      />,
      root,
    );
  });
  const file = new File([text], 'sites.txt', { type: 'text/plain' });
  Object.defineProperty(file, 'size', { value: size });
  const read = vi.spyOn(file, 'text');
  const input = root.querySelector('input[type=file]');
  if (!input) throw new Error('no field for a file');
  Object.defineProperty(input, 'files', { value: [file] });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    // As long as a file takes to be read.
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const said = ['status', 'alert'].map((role) => root.querySelector(`[role=${role}]`)?.textContent ?? '').join('');
  return { added, said, isRead: read.mock.calls.length > 0 };
}

it('a list is read and added', async () => {
  const { added, said, isRead } = await bring('news.example\n*.example.org\n');
  expect(added).toEqual(['news.example', '*.example.org']);
  expect(said).toBe('2 sites were added.');
  expect(isRead).toBe(true);
});

it('a file that is far too large for a list of sites is not read, and that is said', async () => {
  const { added, said, isRead } = await bring('news.example\n', 5_000_000_000);
  expect(isRead).toBe(false);
  expect(added).toEqual([]);
  expect(said).toBe('That file is too large: a list of sites can be up to 1 MB.');
});
