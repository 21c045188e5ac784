/** The user's own register: all of a file or nothing, and every problem with its line. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RegisterView } from '../../components/register/RegisterView';
import { en as messages } from '../../data/messages/en';
import { register } from '../../data/register';
import { stateNames } from '../../data/states';
import { buildNames, parseRegister, type SavedRegister } from '../../engine/signatories';

const names = buildNames(stateNames);
const root = document.body.appendChild(document.createElement('div'));

function show(own: SavedRegister | null = null, more: { aside?: readonly unknown[]; unreadable?: boolean } = {}) {
  const calls = {
    onReplace: vi.fn<(register: SavedRegister | null) => Promise<void>>(() => Promise.resolve()),
    onUndo: vi.fn(() => Promise.resolve()),
    onRemoveAside: vi.fn(() => Promise.resolve()),
    onDownload: vi.fn(),
  };
  void act(() => {
    render(
      <RegisterView
        {...{ own, register, names, messages, ...calls }}
        canUndo={own !== null}
        aside={more.aside ?? []}
        unreadable={more.unreadable ?? false}
        today="2027-01-15"
      />,
      root,
    );
  });
  return calls;
}

async function bring(text: string): Promise<void> {
  const field = root.querySelector('textarea') ?? expect.fail('no field');
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await Promise.resolve();
  });
}

async function press(name: string): Promise<void> {
  await act(async () => {
    [...root.querySelectorAll('button')].find((button) => button.textContent === name)?.click();
    await Promise.resolve();
  });
}

function imported(text: string): SavedRegister {
  const result = parseRegister(text, names);
  if (!result.ok) throw new Error('a good register is refused');
  return { register: result.register, format: result.format, name: 'mine.csv', imported: '2027-01-14' };
}

afterEach(() => {
  render(null, root);
});

it.each([
  [
    'an unknown State',
    'id,status\nXX,signed',
    '2',
    'id',
    'We don’t recognise “XX” as a UN Member State or observer State',
  ],
  ['an unclear one', 'id,status\nKorea,signed', '2', 'id', '“Korea” could mean'],
  ['a formula', 'id,status\nKAZ,signed\n=cmd(),signed', '3', 'id', 'A spreadsheet would treat “=cmd()” as a formula'],
  ['a wrong date', 'id,status,date\nKAZ,signed,yesterday', '2', 'date', 'isn’t a date in the form YYYY-MM-DD'],
  ['truncated JSON', '[{"id": "KAZ",', '1', 'whole file', 'The file ends unexpectedly.'],
  [
    'a forbidden field',
    '[{"id":"KAZ","status":"signed","__proto__":{}}]',
    '1',
    '[0].__proto__',
    'The field “__proto__” isn’t allowed',
  ],
  ['a State twice', 'id,status\nKAZ,signed\nKZ,signed', '3', 'id', 'KAZ already has a record, on line 2.'],
])('%s is named by line and field, and nothing is replaced', async (_, text, line, field, problem) => {
  const { onReplace } = show(imported('id,status\nFRA,signed'));
  await bring(text);
  const [first] = root.querySelectorAll('.problems tbody tr');
  const cells = [...(first?.children ?? [])].map((cell) => cell.textContent);
  expect(cells.slice(0, 2)).toEqual([line, field]);
  expect(cells[2]).toContain(problem);
  expect(root.textContent).toContain('Your earlier register is unchanged.');
  expect(onReplace).not.toHaveBeenCalled();
});

it('a good register is taken whole, with the day', async () => {
  const { onReplace } = show();
  await bring('id,status\nFRA,signed\nKAZ,signed');
  expect(onReplace).toHaveBeenCalledTimes(1);
  expect(onReplace.mock.calls[0]?.[0]).toMatchObject({ name: null, format: 'csv', imported: '2027-01-15' });
  expect(onReplace.mock.calls[0]?.[0]?.register.records.map((one) => one.id)).toEqual(['FRA', 'KAZ']);
  expect(root.textContent).toContain('Imported: 2 records.');
});

it('shows both registers side by side', () => {
  show(imported('id,status\nFRA,signed\nKAZ,signed\nTKM,reported'));
  const rows = [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toContainEqual(['France', 'No record', 'Signed (differ)']);
  expect(rows).toContainEqual(['Kazakhstan', 'Signed', 'Signed']);
  expect(rows).toContainEqual(['Turkmenistan', 'Reported to have joined', 'Indirect evidence only (differ)']);
  expect(rows).toContainEqual(['Egypt', 'Signed', '—']);
});

it.each([
  ['Export as JSON', 'signatories.json', 'application/json'],
  ['Export as CSV', 'signatories.csv', 'text/csv'],
])('%s gives a file that can be imported again', (name, file, type) => {
  const mine = imported('id,status,date\nFRA,signed,2018-09-28');
  const { onDownload } = show(mine);
  void act(() => {
    [...root.querySelectorAll('button')].find((button) => button.textContent === name)?.click();
  });
  expect(onDownload).toHaveBeenCalledWith(file, expect.any(String), type);
  const again = parseRegister(String(onDownload.mock.calls[0]?.[1]), names);
  expect(again).toMatchObject({ ok: true, register: { records: mine.register.records } });
});

describe('where the browser refuses to store', () => {
  const REFUSED = 'Your browser couldn’t store this, so nothing has changed.';
  const refuse = (): Promise<void> => Promise.reject(new Error('quota exceeded'));

  it('an import says so', async () => {
    show().onReplace.mockImplementation(refuse);
    await bring('id,status\nFRA,signed');
    expect(root.textContent).toContain(REFUSED);
    expect(root.textContent).not.toContain('Imported:');
  });

  it.each([['Remove'], ['Undo']])('“%s” says so, and the next success takes it back', async (name) => {
    const calls = show(imported('id,status\nFRA,signed'));
    calls.onReplace.mockImplementationOnce(refuse);
    calls.onUndo.mockImplementationOnce(refuse);
    await press(name);
    expect(root.textContent).toContain(REFUSED);
    await press(name);
    expect(root.textContent).not.toContain(REFUSED);
  });
});

it('a register that can’t be read just now is not said to be none', () => {
  show(null, { unreadable: true });
  expect(root.textContent).toContain('your register couldn’t be read');
  expect(root.textContent).not.toContain('You haven’t imported a register.');
});

it.each([
  ['one', [{ version: 2, x: 1 }], '{\n  "version": 2,\n  "x": 1\n}\n'],
  ['two', ['abc', 7], '[\n  "abc",\n  7\n]\n'],
])('what was set aside (%s) can be downloaded as it is, and removed', async (_, aside, file) => {
  const { onDownload, onRemoveAside } = show(null, { aside });
  expect(root.textContent).toContain('A register stored here couldn’t be read');
  await press('Download it');
  expect(onDownload).toHaveBeenCalledWith('set-aside.json', file, 'application/json');
  await press('Remove it for good');
  expect(onRemoveAside).toHaveBeenCalledTimes(1);
  expect(root.textContent).toContain('Removed.');
});
