import { expect, it } from 'vitest';
import { isForeign, originOf, type FramePage } from '../../../platform/origin';

const TAB = { title: 'The Herald', url: 'https://press.example/news?a=1' };
const frame = (rest: Partial<FramePage>): FramePage => ({
  frameId: 7,
  title: 'Advertisement',
  url: 'https://ads.example/1',
  origin: 'https://ads.example',
  ...rest,
});

it.each<readonly [string, Partial<FramePage>, string, string | null, string | null, boolean]>([
  [
    'the main frame, when the tab has gone elsewhere',
    { frameId: 0 },
    'Advertisement',
    'https://ads.example/1',
    null,
    false,
  ],
  ['a main frame without a title', { frameId: 0, title: '', url: '' }, 'The Herald', TAB.url, null, false],
  ['another site’s frame', {}, 'Advertisement', 'https://ads.example/1', 'The Herald', true],
  [
    'a frame of the same site with an address',
    { url: 'https://press.example/embed', origin: 'https://press.example' },
    'Advertisement',
    'https://press.example/embed',
    'The Herald',
    false,
  ],
  [
    'what the page has written',
    { url: 'about:srcdoc', origin: 'https://press.example' },
    'The Herald',
    TAB.url,
    null,
    false,
  ],
  ['what another site’s frame has written', { url: 'about:srcdoc' }, 'Advertisement', null, 'The Herald', true],
  ['a sandbox without an address', { url: 'about:srcdoc', origin: 'null' }, 'Advertisement', null, 'The Herald', true],
  [
    'an address that is all of its text',
    { url: 'data:text/html,x', origin: 'null' },
    'Advertisement',
    null,
    'The Herald',
    true,
  ],
  ['a frame that said nothing', { title: '', url: '', origin: '' }, '', null, 'The Herald', true],
])('%s', (_, rest, title, url, within, foreign) => {
  expect(originOf(frame(rest), TAB)).toEqual({ title, url, within });
  expect(isForeign(frame(rest), TAB)).toBe(foreign);
});

it.each(['null', 'file://'])('in a saved page a frame with the origin %s may be of another', (origin) => {
  const tab = { title: 'The Herald', url: 'file:///home/reader/herald.html' };
  const saved = frame({ url: 'file:///home/reader/herald_files/ad.html', origin });
  expect(isForeign(saved, tab)).toBe(true);
  expect(originOf(saved, tab)).toEqual({ title: 'Advertisement', url: null, within: 'The Herald' });
});
