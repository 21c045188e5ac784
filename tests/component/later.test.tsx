/** What comes after a view: drawn without it, then with it; where it can't be had the reader may try again. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { Boundary } from '../../components/boundary/Boundary';
import { later, WithLater, type Later } from '../../components/boundary/later';
import { en as messages } from '../../data/messages/en';

const root = document.body.appendChild(document.createElement('div'));

async function show(what: Later<{ readonly word: string }>): Promise<void> {
  await act(async () => {
    render(
      <Boundary messages={messages}>
        <WithLater what={what}>{(value) => <p>{value ? value.word : 'not yet'}</p>}</WithLater>
      </Boundary>,
      root,
    );
    await Promise.resolve();
  });
}

afterEach(() => {
  render(null, root);
});

it('is drawn without it first and with it then, and at once the next time', async () => {
  let arrive: (value: { word: string }) => void = () => undefined;
  const coming = new Promise<{ word: string }>((resolve) => {
    arrive = resolve;
  });
  const fetch = vi.fn(() => coming);
  const what = later(fetch);
  await show(what);
  expect(root.textContent).toBe('not yet');
  await act(async () => {
    arrive({ word: 'here' });
    await what.load();
  });
  expect(root.textContent).toBe('here');
  render(null, root);
  render(<WithLater what={what}>{(value) => value?.word}</WithLater>, root);
  expect(root.textContent).toBe('here');
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('is fetched once for all who ask at the same time', async () => {
  const fetch = vi.fn(() => Promise.resolve({ word: 'here' }));
  const what = later(fetch);
  await Promise.all([what.load(), what.load(), show(what)]);
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('says so where it can’t be had, and trying again fetches again', async () => {
  const fetch = vi.fn(() => Promise.resolve({ word: 'here' })).mockRejectedValueOnce(new Error('gone'));
  const what = later(fetch);
  await show(what);
  await vi.waitFor(() => {
    expect(root.textContent).toContain(messages.fault.view);
  });
  root.querySelector('button')?.click();
  await vi.waitFor(() => {
    expect(root.textContent).toBe('here');
  });
  expect(fetch).toHaveBeenCalledTimes(2);
});
