/** Fields of a form that are named like what the browser's own objects have: `form.parentNode` is then a field. */
import { afterEach, describe, expect, it } from 'vitest';
import { code } from '../../data/code';
import { openings } from '../../data/openings';
import { lexicons } from '../../data/lexicon';
import { createSpotter } from '../../engine/spot';
import { readBlocks } from '../../overlay/blocks';
import { compareNodes, containsNode } from '../../overlay/document-order';
import { isShown, MarkIndex } from '../../overlay/hit';
import { markAt } from '../../overlay/pointed';
import { Page } from '../../overlay/page';
import { Comparison } from '../../overlay/comparison';
import { Recogniser } from '../../overlay/self';
import { TextReader } from '../../overlay/text';
import { Watcher } from '../../overlay/watch';
import { finish, READ } from './work';

const PROTOTYPES = [EventTarget, Node, Element, HTMLElement, HTMLFormElement].map((c) => c.prototype as object);
const NAMES = [...new Set([...PROTOTYPES, Object.prototype].flatMap((p) => Object.getOwnPropertyNames(p)))];
const TITLE = 'Code of Conduct Towards Achieving a World Free of Terrorism';

afterEach(() => {
  document.body.replaceChildren();
});

/** A form with such fields around a list with the words. */
function formWith(names: readonly string[]): Element {
  const fields = names.map((name) => `<input name="${name}">`).join('');
  document.body.innerHTML = `<form><ol><li>See the ${TITLE}.</li></ol>Paragraph 3(b) of the Code.${fields}</form>`;
  const form = document.body.firstElementChild;
  if (!form) throw new Error('no form');
  return form;
}

/** What the overlay makes of the page, in one value to compare. */
async function readThrough(form: Element): Promise<unknown> {
  const page = new Page(
    createSpotter(lexicons),
    new Recogniser(openings, () => Promise.resolve(new Comparison(code.passages))),
    READ,
  );
  finish(page.read(new Set([document.documentElement])));
  const [, mark] = page.marks;
  const text = await new TextReader((root) => readBlocks(root, READ)).read([form], new AbortController().signal);
  const range = mark?.ranges[0];
  const box = range?.getBoundingClientRect() ?? new DOMRect();
  return {
    quotes: page.marks.map((m) => m.mention.quote),
    shown: page.marks.map(isShown),
    hit: markAt(new MarkIndex(page.marks), form, box.x + 2, box.y + box.height / 2) === mark,
    numbers: text.blocks.map((b) => b.number),
    contains: containsNode(document.body, form) && range && containsNode(form, range.startContainer),
    order: compareNodes(document.body, form) < 0,
  };
}

const RIGHT = {
  quotes: [TITLE, 'Paragraph 3(b) of the Code'],
  shown: [true, true],
  hit: true,
  numbers: [1, null],
  contains: true,
  order: true,
};

describe('a form with fields named like properties', () => {
  it('knows the names that there are', () => {
    expect(NAMES).toEqual(expect.arrayContaining(['parentNode', 'getAttribute', 'matches', 'children', 'submit']));
  });

  it('is read and marked with each of the names', async () => {
    const wrong: string[] = [];
    for (const name of NAMES) {
      const found = await readThrough(formWith([name])).catch(String);
      if (JSON.stringify(found) !== JSON.stringify(RIGHT)) wrong.push(`${name}: ${JSON.stringify(found)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is read and marked with all of them at once', async () => {
    expect(await readThrough(formWith(NAMES))).toEqual(RIGHT);
  });

  it('is followed when it changes', async () => {
    const form = formWith(NAMES);
    let noted = (): void => undefined;
    const wait = new Promise<void>((resolve) => (noted = resolve));
    const watcher = new Watcher({
      isOurs: () => false,
      noted: () => {
        noted();
      },
      oursMoved: () => undefined,
      newRoot: () => undefined,
    });
    watcher.watch(document);
    Element.prototype.append.call(form, 'Paragraph 5 of the Code.');
    await wait;
    expect([...finish(watcher.take())]).toEqual([form]);
    watcher.stop();
  });
});

describe('an element that can not be read', () => {
  it('is left out alone', () => {
    document.body.innerHTML = '<p>one</p><x-broken>two <p>in it</p></x-broken><p>three</p>';
    const options = {
      ...READ,
      onUnfinished: () => {
        throw new Error('broken');
      },
    };
    expect(finish(readBlocks(document.body, options)).map((b) => b.text)).toEqual(['one', 'three']);
  });
});
