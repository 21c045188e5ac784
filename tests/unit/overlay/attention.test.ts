/** When a popover opens and closes: what happens, and what comes of it. */
import { describe, expect, it } from 'vitest';
import {
  attend,
  DWELL,
  GRACE,
  IDLE,
  LONG_DWELL,
  waitFor,
  type Attention,
  type AttentionEvent,
} from '../../../overlay/attention';

type State = Attention<string>;
type Event = AttentionEvent<string>;

const over = (on: string | null): Event => ({
  kind: 'over',
  on: on === 'card' ? 'card' : on === null ? null : { mark: on },
});
const elapsed: Event = { kind: 'elapsed' };
const dismiss: Event = { kind: 'dismiss' };
const tap = (mark: string): Event => ({ kind: 'open', mark, by: 'tap' });
const key = (mark: string): Event => ({ kind: 'open', mark, by: 'keyboard' });
const focus = (inside: boolean): Event => ({ kind: 'focus', inside });
const pin = (on: boolean): Event => ({ kind: 'pin', on });
const remade = (names: Readonly<Record<string, string>>): Event => ({ kind: 'remade', same: (m) => names[m] ?? null });

const away: Event = { kind: 'away' };

const DISMISSED: State = { kind: 'dismissed' };
const dwelling = (mark: string): State => ({ kind: 'dwelling', mark });
const open = (mark: string, held: 'pointer' | 'focus' | 'pin' = 'pointer'): State => ({ kind: 'open', mark, held });
const leaving = (mark: string, to: string | null): State => ({ kind: 'open', mark, held: 'pointer', leaving: { to } });

describe.each<readonly [string, State, readonly Event[], State]>([
  ['resting on a mark opens it', IDLE, [over('a'), elapsed], open('a')],
  ['passing over a mark does not', IDLE, [over('a'), over(null), elapsed], IDLE],
  ['passing on to another mark starts anew', IDLE, [over('a'), over('b')], dwelling('b')],
  ['leaving closes after the grace', open('a'), [over(null), elapsed], IDLE],
  ['the pointer may cross to the card', open('a'), [over(null), over('card'), elapsed], open('a')],
  ['and back to the mark', open('a'), [over('card'), over(null), over('a'), elapsed], open('a')],
  ['resting on another mark opens that', open('a'), [over('b'), elapsed], open('b')],
  ['passing over another mark on the way to nowhere', open('a'), [over('b'), over(null)], leaving('a', null)],
  ['a tap opens at once and holds', IDLE, [tap('a'), over(null), elapsed], open('a', 'pin')],
  ['the keyboard opens and the focus holds', IDLE, [key('a'), over('b'), elapsed], open('a', 'focus')],
  ['the focus comes inside', open('a'), [focus(true), over(null), elapsed], open('a', 'focus')],
  ['the focus goes, the pointer is elsewhere', open('a', 'focus'), [focus(false), over(null), elapsed], IDLE],
  ['the focus changes nothing that is pinned', open('a', 'pin'), [focus(true), focus(false)], open('a', 'pin')],
  ['no longer pinned, it closes again', open('a', 'pin'), [pin(false), over(null), elapsed], IDLE],
  ['nothing open, nothing to pin', IDLE, [pin(true)], IDLE],
  ['Escape closes what is open', open('a', 'pin'), [dismiss], DISMISSED],
  ['Escape ends a dwelling', dwelling('a'), [dismiss, elapsed], DISMISSED],
  ['nothing open, nothing to dismiss', IDLE, [dismiss, over('a')], dwelling('a')],
  ['what was dismissed stays closed under the pointer', open('a'), [dismiss, over('a'), elapsed], DISMISSED],
  ['so does what the page puts there instead', open('a'), [dismiss, over(null), over('b'), elapsed], DISMISSED],
  ['and what it makes anew', open('a'), [dismiss, remade({ a: 'a2' }), over('a2'), elapsed], DISMISSED],
  ['until the pointer has gone away', open('a'), [dismiss, away, over('a'), elapsed], open('a')],
  ['on purpose it opens again', open('a'), [dismiss, key('a')], open('a', 'focus')],
  ['so does another', open('a'), [dismiss, tap('b')], open('b', 'pin')],
  ['off the page is over nothing', open('a'), [away, elapsed], IDLE],
  ['what is pinned stays', open('a', 'pin'), [away, elapsed], open('a', 'pin')],
  ['a mark made anew stays open', open('a', 'pin'), [remade({ a: 'a2' })], open('a2', 'pin')],
  ['a mark made anew is still dwelt on', dwelling('a'), [remade({ a: 'a2' }), elapsed], open('a2')],
  ['a mark made anew is still being left', leaving('a', null), [remade({ a: 'a2' }), elapsed], IDLE],
  ['so is the one that the pointer went to', leaving('a', 'b'), [remade({ a: 'a', b: 'b2' }), elapsed], open('b2')],
  ['what it went to is gone', leaving('a', 'b'), [remade({ a: 'a' })], leaving('a', null)],
  ['a mark whose words are gone closes', open('a', 'focus'), [remade({})], IDLE],
])('%s', (_, start, events, end) => {
  it('ends as it should', () => {
    expect(events.reduce(attend<string>, start)).toEqual(end);
  });
});

describe('the same object means that nothing changed', () => {
  it.each<readonly [string, State, Event]>([
    ['idle, over nothing', IDLE, over(null)],
    ['idle, time goes by', IDLE, elapsed],
    ['idle, off the page', IDLE, away],
    ['dismissed, time goes by', DISMISSED, elapsed],
    ['dismissed, over a mark', DISMISSED, over('a')],
    ['dismissed again', attend(open('a'), dismiss), dismiss],
    ['dwelling on the same mark', dwelling('a'), over('a')],
    ['open, over the card', open('a'), over('card')],
    ['leaving, still elsewhere', leaving('a', null), over(null)],
    ['leaving, all marks made anew and none new', leaving('a', 'b'), remade({ a: 'a', b: 'b' })],
    ['open by focus, the pointer wanders', open('a', 'focus'), over('b')],
  ])('%s', (_, state, event) => {
    expect(attend(state, event)).toBe(state);
  });
});

describe('waiting', () => {
  it.each<readonly [string, State, number | null]>([
    ['idle', IDLE, null],
    ['dismissed', DISMISSED, null],
    ['dwelling', dwelling('a'), DWELL],
    ['open', open('a'), null],
    ['leaving for nowhere', leaving('a', null), GRACE],
    ['leaving for another mark', leaving('a', 'b'), DWELL],
  ])('%s', (_, state, milliseconds) => {
    expect(waitFor(state)).toBe(milliseconds);
  });

  it('is longer for a reader who wants fewer cards, but not for a card that is left', () => {
    expect([dwelling('a'), leaving('a', 'b'), leaving('a', null)].map((state) => waitFor(state, LONG_DWELL))).toEqual([
      LONG_DWELL,
      LONG_DWELL,
      GRACE,
    ]);
  });
});
