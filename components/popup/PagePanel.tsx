import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { popup } from '../../data/messages/en/popup';
import { clauseLabel } from '../../wording/clauses';
import type { PageState, PopupMention } from './state';

export type PopupMessages = Messages & { readonly popup: typeof popup };

interface Props {
  readonly state: PageState;
  /** The words of the mention that was chosen last are no longer on the page. */
  readonly isGone: boolean;
  readonly messages: PopupMessages;
  readonly onJump: (mention: PopupMention) => void;
  readonly onRead: () => void;
}

/** What the page in the tab says of the Code, or why that isn't known. */
export function PagePanel({ state, isGone, messages, onJump, onRead }: Props): JSX.Element {
  const { popup } = messages;
  return (
    <section class="page" aria-labelledby="page-heading">
      <h2 id="page-heading">
        {popup.onThisPage}
        {state.kind === 'mentions' && <span class="count">{popup.count(state.shown)}</span>}
      </h2>
      {state.kind === 'mentions' ? (
        <ol class="mentions">
          {state.mentions.map((mention) => (
            <li key={`${mention.frame.frameId}/${mention.id}`}>
              <MentionRow mention={mention} messages={messages} onJump={onJump} />
            </li>
          ))}
          {state.all > state.mentions.length && <li class="more">{popup.more(state.all - state.mentions.length)}</li>}
        </ol>
      ) : (
        <p role="status">{sentence(state, messages)}</p>
      )}
      {isGone && <p role="status">{popup.gone}</p>}
      {state.kind === 'is-the-code' && <Comparison differing={state.differing} messages={messages} />}
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

function MentionRow({
  mention,
  messages,
  onJump,
}: Pick<Props, 'messages' | 'onJump'> & { mention: PopupMention }): JSX.Element {
  const { popup } = messages;
  const labels = mention.targets.map((id) => (id === 'code' ? messages.popup.whole : clauseLabel(id, messages)));
  const remarks = [
    ...(mention.invalid.length > 0 ? [`${popup.impossible}: ${mention.invalid.join(', ')}`] : []),
    ...(mention.basis === 'explicit' ? [] : [popup.context]),
    ...(mention.shown ? [] : [popup.hidden]),
  ];
  return (
    <button
      type="button"
      class="mention"
      onClick={() => {
        onJump(mention);
      }}
    >
      <span class="quote">{mention.quote}</span>
      <span class="targets">{[labels.join(', '), ...remarks].filter(Boolean).join(' · ')}</span>
    </button>
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
