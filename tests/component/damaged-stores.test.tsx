/** Whatever is stored as a register: every view that shows one is drawn, and what can't be read is said to be set aside. */
import { render, type JSX } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Record } from '../../components/popup/Record';
import { RegisterView } from '../../components/register/RegisterView';
import { SignatoriesView } from '../../components/signatories/SignatoriesView';
import { en } from '../../data/messages/en';
import { popup } from '../../data/messages/en/popup';
import { register } from '../../data/register';
import { stateNames } from '../../data/states';
import { buildNames } from '../../engine/signatories';
import { NO_REGISTER, ownRegisterStore, type OwnRegister } from '../../platform/own-register';
import { memoryArea } from '../support/area';
import { DAMAGED, stored, UNDO_DAMAGED, WHOLE } from '../support/damaged-registers';

const names = buildNames(stateNames);
const messages = { ...en, popup };
const root = document.body.appendChild(document.createElement('div'));
const settled = (): Promise<void> => Promise.resolve();
const nothing = (): void => undefined;

afterEach(() => {
  render(null, root);
});

function registerView({ current, undo, aside }: OwnRegister): JSX.Element {
  const calls = { onReplace: settled, onUndo: settled, onRemoveAside: settled, onDownload: nothing };
  return (
    <RegisterView
      {...{ register, names, messages, aside, ...calls }}
      own={current}
      canUndo={undo !== null}
      unreadable={false}
      today="2027-01-15"
    />
  );
}

function signatories(asked: string): (own: OwnRegister) => JSX.Element {
  return function View({ current }) {
    const own = current?.register ?? null;
    return (
      <SignatoriesView
        {...{ register, names, messages, own, asked }}
        isOwnUnread={false}
        sourcePage=""
        onAsk={nothing}
        onCopy={() => true}
      />
    );
  };
}

function inPopup({ current }: OwnRegister): JSX.Element {
  const own = current?.register ?? null;
  return (
    <Record
      {...{ register, names, messages, own }}
      isOwnUnread={false}
      sourcePage=""
      asked="FRA"
      back="#search"
      onCopy={() => true}
    />
  );
}

const STORES: readonly (readonly [string, unknown])[] = [
  ...DAMAGED,
  ...UNDO_DAMAGED,
  ['a whole register', WHOLE],
  ['none', null],
];

const VIEWS = [
  ['your register', registerView, 'Your register'],
  ['all signatories', signatories(''), 'Kazakhstan'],
  ['a State', signatories('FRA'), 'France'],
  ['a State in the popup', inPopup, 'France'],
] as const;

describe.each(VIEWS)('%s', (name, view, words) => {
  it.each(STORES)('over %s', async (what, value) => {
    const own = await ownRegisterStore(memoryArea(stored(value))).read();
    void act(() => {
      render(view(own), root);
    });
    expect(root.textContent).toContain(words);
    const isRead = what === 'a whole register' || what === 'none';
    if (name === 'your register') expect(root.textContent.includes('We kept it as it was.')).toBe(!isRead);
  });
});

it('a whole register is shown, no register is not', () => {
  expect([...DAMAGED, ...UNDO_DAMAGED].length).toBeGreaterThanOrEqual(31);
  void act(() => {
    render(registerView(NO_REGISTER), root);
  });
  expect(root.textContent).toContain('You haven’t imported a register.');
});
