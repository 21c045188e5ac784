import type { JSX } from 'preact';
import type { LookupMessages } from '../../data/messages/en';
import type { popup } from '../../data/messages/en/popup';
import { MentionList } from './MentionList';
import type { PageState, PopupMention } from './state';

export type PopupMessages = LookupMessages & { readonly popup: typeof popup };

interface Props {
  readonly state: PageState;
  /** Why the card of the mention that was chosen last couldn't be opened. */
  readonly unopened: 'hidden' | 'gone' | null;
  readonly messages: PopupMessages;
  /** Opens the card of a mention on the page. */
  readonly onOpen: (mention: PopupMention) => void;
  readonly onRead: () => void;
}

/** What the page in the tab says of the Code, or why that isn't known. */
export function PagePanel({ state, unopened, messages, onOpen, onRead }: Props): JSX.Element {
  const { popup } = messages;
  const listed = (state.kind === 'mentions' || state.kind === 'is-the-code') && state.all > 0 ? state : null;
  return (
    <section class="page" aria-labelledby="page-heading">
      <h2 id="page-heading">
        {popup.onThisPage}
        {listed && <span class="count">{popup.count(listed.shown)}</span>}
      </h2>
      {listed && (
        <>
          <MentionList {...{ messages, onOpen }} mentions={listed.mentions} />
          {listed.all > listed.mentions.length && <p class="more">{popup.more(listed.all - listed.mentions.length)}</p>}
        </>
      )}
      {/* One element throughout: of one that comes with its words many screen readers say nothing. */}
      <p role="status" class={state.kind === 'mentions' ? 'unseen' : undefined}>
        {state.kind === 'mentions' ? popup.count(state.shown) : sentence(state, messages)}
      </p>
      <p role="status" class="unopened">
        {unopened !== null && popup.unopened[unopened]}
      </p>
      {state.kind === 'is-the-code' && <Comparison differing={state.differing} messages={messages} />}
      {listed && listed.silent > 0 && <p>{popup.silent(listed.silent)}</p>}
      {state.kind === 'nothing' && (
        <p>
          <button type="button" onClick={onRead}>
            {popup.read}
          </button>
        </p>
      )}
    </section>
  );
}

function Comparison({ differing, messages }: { differing: readonly string[]; messages: PopupMessages }): JSX.Element {
  const { compared } = messages.popup;
  if (differing.length === 0) return <p>{compared.noDifference}</p>;
  return (
    <>
      <p>{compared.differs(differing.length)}</p>
      <p class="differing">{differing.join(', ')}</p>
    </>
  );
}

function sentence(state: Exclude<PageState, { kind: 'mentions' }>, { popup: { states } }: PopupMessages): string {
  switch (state.kind) {
    case 'reading':
      return states.reading;
    case 'nothing':
      return states.nothing;
    case 'unreadable':
      return states.unreadable;
    case 'no-access':
      return states.noAccess;
    case 'off-here':
      return states.offHere(state.site);
    case 'off-everywhere':
      return states.offEverywhere;
    case 'is-the-code':
      return states.isTheCode;
    case 'no-tab':
      return states.noTab;
    case 'failed':
      return states.failed;
  }
}
