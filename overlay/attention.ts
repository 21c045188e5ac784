/**
 * When a popover opens and closes, as a pure state machine. Times are Wikipedia's, which many millions of readers have
 * tried: rest on the words for a moment and it opens, leave and there is time to reach the card.
 */

/** Milliseconds that a pointer rests on a mark before its popover opens. */
export const DWELL = 150;
/** For readers who want fewer cards. */
export const LONG_DWELL = 600;
/** Milliseconds to cross from the mark to the card, or back, before it closes. */
export const GRACE = 300;

/** `M` is a mark; marks are compared by identity. */
export type Attention<M> =
  | { readonly kind: 'idle' }
  /** The reader has closed a card: nothing opens under the pointer until that has gone away. */
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'dwelling'; readonly mark: M }
  | {
      readonly kind: 'open';
      readonly mark: M;
      /** What keeps it open: the pointer near by, the focus inside, or the reader's pin. */
      readonly held: 'pointer' | 'focus' | 'pin';
      /** Another mark that the pointer rests on, or null where it has left. Absent while it is on the mark or card. */
      readonly leaving?: { readonly to: M | null };
    };

export type AttentionEvent<M> =
  /** The pointer is over a mark, over the card, or over neither. */
  | { readonly kind: 'over'; readonly on: { readonly mark: M } | 'card' | null }
  /** The pointer went away from where the card was dismissed, or off the page. */
  | { readonly kind: 'away' }
  | { readonly kind: 'elapsed' }
  /** Opened on purpose: a tap or click on the mark, or the keyboard. */
  | { readonly kind: 'open'; readonly mark: M; readonly by: 'tap' | 'keyboard' }
  | { readonly kind: 'focus'; readonly inside: boolean }
  | { readonly kind: 'pin'; readonly on: boolean }
  /** Escape, the close button, a tap elsewhere. */
  | { readonly kind: 'dismiss' }
  /** The marks of the page were made again: `same` gives a mark's successor, or null where its words are gone. */
  | { readonly kind: 'remade'; readonly same: (mark: M) => M | null };

export const IDLE = { kind: 'idle' } as const;
const DISMISSED = { kind: 'dismissed' } as const;

/** The next state. The same object means: nothing changed. */
export function attend<M>(state: Attention<M>, event: AttentionEvent<M>): Attention<M> {
  switch (event.kind) {
    case 'over':
      return over(state, event.on);
    case 'away':
      return state.kind === 'dismissed' ? IDLE : over(state, null);
    case 'elapsed':
      return elapsed(state);
    case 'open':
      return { kind: 'open', mark: event.mark, held: event.by === 'keyboard' ? 'focus' : 'pin' };
    case 'focus':
      if (state.kind !== 'open' || state.held === 'pin') return state;
      return { kind: 'open', mark: state.mark, held: event.inside ? 'focus' : 'pointer' };
    case 'pin':
      return state.kind === 'open' ? { kind: 'open', mark: state.mark, held: event.on ? 'pin' : 'pointer' } : state;
    case 'dismiss':
      return state.kind === 'idle' ? state : DISMISSED;
    case 'remade':
      return remade(state, event.same);
  }
}

/**
 * Milliseconds after which the state must learn that time has elapsed, or null. A new state starts a new time, but for one
 * that came of `remade`: on a page that never rests nothing would open or close.
 */
export function waitFor<M>(state: Attention<M>, dwell = DWELL): number | null {
  if (state.kind === 'dwelling') return dwell;
  if (state.kind === 'open' && state.leaving) return state.leaving.to ? dwell : GRACE;
  return null;
}

function over<M>(state: Attention<M>, on: { readonly mark: M } | 'card' | null): Attention<M> {
  const mark = on && on !== 'card' ? on.mark : null;
  switch (state.kind) {
    case 'idle':
      return mark ? { kind: 'dwelling', mark } : state;
    case 'dismissed':
      return state;
    case 'dwelling':
      if (!mark) return IDLE;
      return mark === state.mark ? state : { kind: 'dwelling', mark };
    case 'open': {
      if (state.held !== 'pointer') return state;
      const stays = on === 'card' || mark === state.mark;
      if (stays) return state.leaving ? { kind: 'open', mark: state.mark, held: state.held } : state;
      if (state.leaving && state.leaving.to === mark) return state;
      return { ...state, leaving: { to: mark } };
    }
  }
}

function elapsed<M>(state: Attention<M>): Attention<M> {
  if (state.kind === 'dwelling') return { kind: 'open', mark: state.mark, held: 'pointer' };
  if (state.kind !== 'open' || !state.leaving) return state;
  return state.leaving.to ? { kind: 'open', mark: state.leaving.to, held: 'pointer' } : IDLE;
}

function remade<M>(state: Attention<M>, same: (mark: M) => M | null): Attention<M> {
  if (state.kind === 'idle' || state.kind === 'dismissed') return state;
  const mark = same(state.mark);
  if (!mark) return IDLE;
  if (state.kind === 'dwelling') return mark === state.mark ? state : { kind: 'dwelling', mark };
  const to = state.leaving?.to ? same(state.leaving.to) : null;
  if (mark === state.mark && to === (state.leaving?.to ?? null)) return state;
  return { ...state, mark, ...(state.leaving && { leaving: { to } }) };
}
