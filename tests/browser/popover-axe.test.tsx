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

function show(model: PopoverModel, state: PopoverState, isSmall = false): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `${tokensCss}\n${clauseCss}\n${popoverCss}`;
  const card = document.createElement('div');
  card.popover = 'manual';
  card.setAttribute('role', 'dialog');
  // As overlay/place.ts has it on a narrow screen.
  if (isSmall) {
    card.className = 'low';
    card.style.cssText = 'width: 288px; max-height: 240px';
  }
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
  return card;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe.each([
  ['light', false],
  ['dark', false],
  ['light', true],
  ['dark', true],
])('%s, with little room: %s', (scheme, isSmall) => {
  it.each(CASES)('%s', async (_, model, state) => {
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.lang = 'en';
    show({ ...MODEL, ...model }, { ...STATE, ...state }, isSmall);
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

it.each(CASES)(
  'with little room at least half is text, under one bar and over one line of tools: %s',
  (_, model, state) => {
    const card = show({ ...MODEL, ...model }, { ...STATE, ...state }, true);
    const height = (selector: string): number => card.querySelector(selector)?.getBoundingClientRect().height ?? 0;
    expect(height('header') + height('.jumps') + height('.actions')).toBeLessThanOrEqual(card.clientHeight / 2);
    const buttons = [...card.querySelectorAll('.actions button')].map((button) => button.getBoundingClientRect().y);
    expect(new Set(buttons.map(Math.round)).size).toBe(1);
    const bars = [...card.querySelectorAll('*')].filter(
      (one) => one.scrollHeight > one.clientHeight + 1 && /auto|scroll/u.test(getComputedStyle(one).overflowY),
    );
    expect(bars.map(({ className }) => className)).toEqual(['card']);
  },
);
