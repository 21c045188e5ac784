import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { clauseLabel, missingPart } from '../../wording/clauses';
import { grouped, type MentionGroup } from './groups';
import type { PopupMessages } from './PagePanel';
import type { PopupMention } from './state';

interface Props {
  readonly mentions: readonly PopupMention[];
  readonly messages: PopupMessages;
  readonly onOpen: (mention: PopupMention) => void;
}

/** How many mentions a group begins with where there are other groups, and how many more make it worth keeping some back. */
const FIRST = 3;
const WORTH = 2;

/** The mentions of a page under what they cite, each with the words around it. */
export function MentionList({ mentions, messages, onOpen }: Props): JSX.Element {
  const groups = grouped(mentions);
  return (
    <div class="mentions">
      {groups.map((group) => (
        <Group
          key={String(group.of)}
          {...{ group, messages, onOpen }}
          most={groups.length > 1 && group.mentions.length >= FIRST + WORTH ? FIRST : Infinity}
        />
      ))}
    </div>
  );
}

interface GroupProps extends Pick<Props, 'messages' | 'onOpen'> {
  readonly group: MentionGroup;
  readonly most: number;
}

function Group({ group, most, messages, onOpen }: GroupProps): JSX.Element {
  const { popup } = messages;
  const id = useId();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? group.mentions : group.mentions.slice(0, most);
  const rest = group.mentions.length - shown.length;
  return (
    <section class={group.of === 'impossible' ? 'group impossible' : 'group'} aria-labelledby={id}>
      <h3 id={id}>
        {nameOf(group, messages)}
        {group.mentions.length > 1 && <span class="count"> {popup.times(group.mentions.length)}</span>}
      </h3>
      <ol>
        {shown.map((mention) => (
          <li key={`${mention.frame.frameId}/${mention.id}`}>
            <MentionRow {...{ mention, messages, onOpen }} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <button
          type="button"
          class="rest"
          onClick={() => {
            setIsWhole(true);
          }}
        >
          {popup.others(rest)}
        </button>
      )}
    </section>
  );
}

function nameOf({ of }: MentionGroup, messages: PopupMessages): string {
  if (of === 'impossible') return messages.popup.impossible;
  return of.map((id) => (id === 'code' ? messages.popup.whole : clauseLabel(id, messages))).join(', ');
}

type RowProps = Pick<Props, 'messages' | 'onOpen'> & { readonly mention: PopupMention };

function MentionRow({ mention, messages, onOpen }: RowProps): JSX.Element {
  const { popup } = messages;
  const remarks = [
    ...mention.invalid.map((part) => missingPart(part, messages)),
    ...(mention.basis === 'weak' ? [popup.weak] : []),
    ...(mention.shown ? [] : [popup.hidden]),
  ];
  return (
    <button
      type="button"
      class="mention"
      onClick={() => {
        onOpen(mention);
      }}
    >
      <span class="quote" dir="auto">
        {mention.before}
        <mark>{mention.quote}</mark>
        {mention.after.replace(/(?<=[.!?])…$/u, ' …')}
      </span>
      {remarks.map((remark) => (
        <span key={remark} class="remark">
          {remark}
        </span>
      ))}
    </button>
  );
}
