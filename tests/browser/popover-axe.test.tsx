/** axe on the card as it stands on a page: in a shadow root, here an open one, light and dark, in every state. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import clauseCss from '../../components/clause/clause.css?inline';
import type { PopoverModel, PopoverState } from '../../components/popover/model';
import { Popover, popoverTitle } from '../../components/popover/Popover';
import popoverCss from '../../components/popover/popover.css?inline';
import { Foreign } from '../../components/popover/Foreign';
import { States } from '../../components/popover/States';
import tokensCss from '../../components/tokens.css?inline';
import { code } from '../../data/code';
import { enOverlay as messages } from '../../data/messages/en';

const STATE: PopoverState = { pinned: false, dismissed: false, kept: null, copied: 'no', style: null };
const MODEL: PopoverModel = {
  id: '0:0',
  kind: 'reference',
  targets: ['3(b)'],
  invalid: [],
  pinpoints: [],
  why: { kind: 'explicit' },
  position: { index: 1, total: 3 },
  isEmbedded: false,
};

const CASES: readonly (readonly [string, Partial<PopoverModel>, Partial<PopoverState>])[] = [
  ['a sub-paragraph', {}, {}],
  ['the Code as a whole', { kind: 'name', targets: ['code'] }, {}],
  ['several parts, one of which is missing', { targets: ['8', 'PP2'], invalid: ['12'] }, {}],
  ['a cited sentence', { targets: ['7'], pinpoints: [{ target: '7', part: 2 }] }, { pinned: true }],
  ['dismissed, inferred', { why: { kind: 'context', quotes: ['the Code'] } }, { dismissed: true, copied: 'failed' }],
];

const nothing = (): void => undefined;

function show(model: PopoverModel, state: PopoverState): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `${tokensCss}\n${clauseCss}\n${popoverCss}`;
  const card = document.createElement('div');
  card.popover = 'manual';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', popoverTitle(model, messages));
  const body = document.createElement('div');
  body.className = 'card';
  card.append(body);
  root.append(style, card);
  document.body.append(host);
  render(
    <Popover
      model={model}
      state={state}
      code={code}
      messages={messages}
      actions={{
        close: nothing,
        step: nothing,
        pin: nothing,
        copy: nothing,
        dismiss: nothing,
        showGrounds: nothing,
        openReader: nothing,
        checkSentence: nothing,
      }}
    >
      <States
        states={[{ id: 'TKM', name: 'Turkmenistan', status: 'reported' }]}
        asOf="Register as of a day"
        messages={messages}
        onOpen={nothing}
      />
      <Foreign letters="“в” marks the third item." other={{ words: 'The text', url: 'https://x.example/' }} />
    </Popover>,
    body,
  );
  card.showPopover();
}

afterEach(() => {
  document.body.replaceChildren();
});

describe.each(['light', 'dark'])('%s', (scheme) => {
  it.each(CASES)('%s', async (_, model, state) => {
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.lang = 'en';
    show({ ...MODEL, ...model }, { ...STATE, ...state });
    const { violations } = await axe.run(document, {
      // Rules about a whole page: this one has a card and nothing else.
      rules: {
        region: { enabled: false },
        'page-has-heading-one': { enabled: false },
        'landmark-one-main': { enabled: false },
        'document-title': { enabled: false },
      },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
  });
});
