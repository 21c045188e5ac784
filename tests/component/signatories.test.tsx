/** What is said of a State: the words follow the evidence, and no record is never a “no”. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SignatoriesView } from '../../components/signatories/SignatoriesView';
import { code } from '../../data/code';
import { en as messages } from '../../data/messages/en';
import { register } from '../../data/register';
import { stateNames } from '../../data/states';
import { buildNames, parseRegister, type ReadRegister } from '../../engine/signatories';

const names = buildNames(stateNames);
const root = document.body.appendChild(document.createElement('div'));

const onCopy = vi.fn<(answer: { readonly text: string; readonly html: string }) => boolean>(() => true);

function show(asked: string, own: ReadRegister | null = null, isOwnUnread = false) {
  const onAsk = vi.fn();
  void act(() => {
    render(
      <SignatoriesView
        {...{ register, own, isOwnUnread, names, messages, asked, onAsk, onCopy }}
        sourcePage={code.provenance.page}
      />,
      root,
    );
  });
  return onAsk;
}

it.each(['', 'KAZ'])('says that the reader’s own register couldn’t be read: “%s”', (asked) => {
  show(asked, null, true);
  expect(root.textContent).toContain(messages.register.unreadable);
  show(asked);
  expect(root.textContent).not.toContain(messages.register.unreadable);
});

const said = (): string => (root.querySelector('.card') ?? root).textContent.replace(/\s+/gu, ' ');

describe('a name that is said of others too', () => {
  it.each(['COG', 'Congo', 'Congo (Brazzaville)'])('leads from %s to the other State', (asked) => {
    show(asked);
    expect(root.querySelector('.card h2')?.textContent).toContain('Congo');
    const link = root.querySelector<HTMLAnchorElement>('.also-called a');
    expect(root.querySelector('.also-called p')?.textContent).toBe('“Congo” can also mean:');
    expect(link?.textContent).toBe('Democratic Republic of the Congo');
    expect(link?.getAttribute('href')).toBe('#signatories/COD');
  });

  it('is no other’s', () => {
    show('KAZ');
    expect(root.querySelector('.also-called')).toBeNull();
  });
});

describe('notes on a State', () => {
  it('say of a board’s member that it is one, on its own card alone', () => {
    show('NOR');
    expect(said()).toContain('Norway is a member. An article on Nigeria lists the Board’s members');
    show('');
    expect(root.querySelector('.near-miss-list')?.textContent).not.toContain('is a member.');
  });

  it('give no day of signature where nothing says that it signed', () => {
    show('TUR');
    expect(said()).toContain('No date found. If it signed at the ceremony, that was on 28 September 2018.');
    show('KAZ');
    expect(said()).not.toContain('No date found');
  });
});

describe('an answer to copy', () => {
  const copied = (asked: string): { readonly text: string; readonly html: string } => {
    show(asked);
    void act(() => {
      root.querySelector<HTMLElement>('.copy-answer button')?.click();
    });
    expect(root.querySelector('.copy-answer [role=status]')?.textContent).toBe('Copied.');
    return onCopy.mock.lastCall?.[0] ?? expect.fail('nothing copied');
  };

  it('has the status, the day and every source with its address, as text and as HTML', () => {
    const { text, html } = copied('TKM');
    const record = register.records.find((r) => r.id === 'TKM');
    expect(text).toContain('Turkmenistan: Reported to have joined');
    expect(text).toContain('Register as of');
    const pages = record?.evidence.flatMap((e) => (e.confidence === 'background' ? [] : (e.url ?? []))) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      expect(text).toContain(page);
      expect(html).toContain(`<a href="${page.replaceAll('&', '&amp;')}">`);
    }
  });

  it('says in English what a title in another language is; an address has its letters to read and its codes to follow', () => {
    const { text, html } = copied('EGY');
    const [page] = register.records.find((r) => r.id === 'EGY')?.evidence ?? [];
    const url = page?.url ?? '';
    const inEnglish = 'In Arabic: “A code of conduct ‘to combat terrorism’” (our translation).';
    expect(said()).toContain(inEnglish);
    expect(root.querySelector('.evidence-title bdi')?.getAttribute('lang')).toBe('ar');
    expect(text).toContain(inEnglish);
    expect(text).toContain(url);
    expect(html).toContain(`<a href="${url}">${decodeURI(url)}</a>`);
    expect(decodeURI(url)).toContain('لمكافحة');
  });

  it('every title in letters that an English reader may not have is said in English', () => {
    const titles = register.records.flatMap(({ evidence }) => evidence.flatMap(({ title }) => title ?? []));
    const unreadable = titles.filter((title) => /\p{Script=Arabic}|\p{Script=Cyrillic}/u.test(title));
    expect(unreadable.length).toBeGreaterThan(3);
    expect(unreadable.filter((title) => !messages.signatories.titles[title])).toEqual([]);
  });

  it('of no record says that it says nothing, and where to ask', () => {
    const { text } = copied('FRA');
    expect(text).toContain('France: No record');
    expect(text).toContain('It may have signed all the same.');
    expect(text).toContain('Where to ask:');
    expect(text).toContain(code.provenance.page);
  });
});

afterEach(() => {
  render(null, root);
});

describe('the card of', () => {
  it.each([
    ['KAZ', 'Signed', 'Kazakhstan signed the Code, according to public sources.'],
    ['EGY', 'Signed', 'Egypt signed the Code, according to one source.'],
    ['MNG', 'Joined, by its own account', 'told a UN committee that it had joined'],
    ['TKM', 'Reported to have joined', 'One second-hand report says Turkmenistan joined the Code.'],
    ['AZE', 'Indirect evidence only', 'No source we found names it individually.'],
    ['RUS', 'Indirect evidence only', 'No source we found says outright that it signed.'],
    ['PHL', 'Indirect evidence only', 'The Philippines spoke as one of the States that subscribe to the Code.'],
    [
      'VEN',
      'Indirect evidence only',
      'A statement by its delegate implies that Venezuela signed. No source we found says so outright.',
    ],
    ['FRA', 'No record', 'It may have signed all the same.'],
    ['turkic-council', 'Signed', 'The Turkic Council is an organisation, not a State'],
    ['XKX', 'Outside this register', 'This implies nothing about the status of Kosovo.'],
    ['FRO', 'Outside this register', 'so it doesn’t include the Faroe Islands.'],
    ['USA', 'No record', 'This register has no record of the United States of America.'],
  ])('%s says %s', (id, label, sentence) => {
    show(id);
    expect(root.querySelector('.card .status')?.textContent).toBe(label);
    expect(said()).toContain(sentence);
    expect(said()).toContain(`Register as of ${messages.date(register.asOf)}`);
  });

  it.each(register.records)('$name has every page of its evidence, and its caveat', ({ id, evidence, caveat }) => {
    show(id);
    for (const { title, says } of evidence) {
      expect(said()).toContain(title?.replace(/\s+/gu, ' '));
      expect(said()).toContain(says?.replace(/\s+/gu, ' '));
    }
    if (caveat !== null) expect(said()).toContain(caveat);
  });

  it.each([...names.shown])('%s (%s) is never said not to have signed', (id) => {
    show(id);
    expect(said()).not.toMatch(/did not sign|has not signed|not a signatory|non-signatory/iu);
  });

  it.each([
    ['SAU', 'its ambassador spoke at the ceremony as chair'],
    ['BLR', 'that doesn’t prove that Belarus signed'],
    ['VCT', 'a total of 80, a month after a total of 82'],
    ['KAZ', 'One source’s headline says that its Foreign Minister signed; its body, that he took part'],
    ['MAR', 'Both date the initiative to 2017; other sources say 2015.'],
    ['SYR', 'its headline refers to a memorandum, its body to the Code.'],
    ['FRA', 'range from more than 70 (28 September 2018) to 82 (17 June 2019)'],
    ['FRA', 'Where to ask: the foreign ministry of France'],
  ])('%s: %s', (id, sentence) => {
    show(id);
    expect(said()).toContain(sentence);
  });

  it.each(['Hamas', 'California', 'Queensland', 'ECOWAS'])('%s is answered under its own name', (asked) => {
    show(asked);
    expect(root.querySelector('h2')?.textContent).toBe(asked);
  });

  it('what is found by another name says by which', () => {
    show('Burma');
    expect(said()).toContain('Myanmarmatches “Burma”');
  });

  it.each([
    ['Korea', '“Korea” could mean:', 2],
    ['Atlantis', 'We found no State or organisation called “Atlantis”.', 0],
  ])('%s is named as what it is', (asked, sentence, candidates) => {
    show(asked);
    expect(said()).toContain(sentence);
    expect(root.querySelectorAll('.card .rows a').length).toBe(candidates);
  });
});

describe('beside the user’s own register', () => {
  const read = parseRegister('id,status\nFRA,signed\nKAZ,signed\nTKM,no-record', names);
  const own = read.ok ? read.register : null;

  it.each([
    ['FRA', 'Your register says that France signed.', 'The two registers differ.', 'no record of France'],
    [
      'KAZ',
      'Your register says that Kazakhstan signed.',
      'Both registers give the same status.',
      'Evidence: 4 sources',
    ],
    [
      'TKM',
      'Your register has no record of Turkmenistan',
      'The two registers differ.',
      'One second-hand report says Turkmenistan joined',
    ],
  ])('%s has both, each under its name', (id, ours, agree, builtIn) => {
    show(id, own);
    for (const one of [ours, agree, builtIn, 'Your register', 'Built-in register']) expect(said()).toContain(one);
  });
});

describe('the field', () => {
  it('suggests by any name with the status, and Enter takes the chosen one', () => {
    const onAsk = show('');
    const field = root.querySelector<HTMLInputElement>('[role=combobox]') ?? expect.fail('no field');
    void act(() => {
      field.value = 'guinee';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(root.querySelector('[role=option]')?.textContent).toContain('Guinea');
    for (const key of ['ArrowDown', 'Enter']) {
      void act(() => {
        field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      });
    }
    expect(onAsk).toHaveBeenCalledWith('GIN');
  });

  it('Enter without a choice asks for what is written', () => {
    const onAsk = show('');
    const field = root.querySelector<HTMLInputElement>('[role=combobox]') ?? expect.fail('no field');
    void act(() => {
      field.value = ' Korea ';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    void act(() => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    expect(onAsk).toHaveBeenCalledWith('Korea');
  });

  describe('keys that come faster than anything is drawn', () => {
    /** Types and presses keys as a browser does: what was typed is drawn between events or not, effects have not run. */
    async function hurry(typed: string, keys: readonly string[], drawn: boolean): Promise<unknown[][]> {
      const onAsk = show('');
      const field = root.querySelector<HTMLInputElement>('[role=combobox]') ?? expect.fail('no field');
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      for (const key of keys) {
        if (drawn) await Promise.resolve().then(() => undefined);
        field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }
      await act(() => undefined);
      return onAsk.mock.calls;
    }

    it.each([
      ['an arrow right after the list is drawn chooses', 'Қазақ', ['ArrowDown', 'Enter'], true, 'KAZ'],
      ['Enter before the list is drawn asks for what is written', 'France', ['Enter'], false, 'France'],
    ] as const)('%s', async (_, typed, keys, drawn, asked) => {
      expect(await hurry(typed, keys, drawn)).toEqual([[asked]]);
    });
  });
});
