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
  return (
    <section class="page" aria-labelledby="page-heading">
      <h2 id="page-heading">
        {popup.onThisPage}
        {state.kind === 'mentions' && <span class="count">{popup.count(state.shown)}</span>}
      </h2>
      {state.kind === 'mentions' ? (
        <>
          <MentionList {...{ messages, onOpen }} mentions={state.mentions} />
          {state.all > state.mentions.length && <p class="more">{popup.more(state.all - state.mentions.length)}</p>}
        </>
      ) : (
        <p role="status">{sentence(state, messages)}</p>
      )}
      <p role="status" class="unopened">
        {unopened !== null && popup.unopened[unopened]}
      </p>
      {state.kind === 'is-the-code' && (
        <>
          <Comparison differing={state.differing} messages={messages} />
          {state.mentions.length > 0 && <MentionList {...{ messages, onOpen }} mentions={state.mentions} />}
        </>
      )}
      {state.kind === 'mentions' && state.silent > 0 && <p role="status">{popup.silent(state.silent)}</p>}
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
  if (differing.length === 0) return <p>{compared.same}</p>;
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
