import type { ComponentChildren, JSX } from 'preact';
import type { OverlayMessages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import { CLAUSE_IDS, partsOf } from '../../engine/clause';
import { passagesOf } from '../../engine/passages';
import { clauseLabel } from '../../wording/clauses';
import { ClauseText } from '../clause/ClauseText';

interface Props {
  readonly code: Code;
  readonly messages: OverlayMessages;
  /** What is to be said before the paragraphs. */
  readonly children?: ComponentChildren;
}

/** The Code as a whole: what it is, and its ten paragraphs in a line each, to open. */
export function WholeCode({ code, messages, children }: Props): JSX.Element {
  const paragraphs = CLAUSE_IDS.filter((id) => partsOf(id).kind === 'paragraph');
  return (
    <>
      <p>
        {messages.code.date}. {messages.code.nature}
      </p>
      {children}
      <ul class="paragraphs">
        {paragraphs.map((id) => (
          <li key={id}>
            <details>
              <summary>
                <span class="number">{`${id}. `}</span>
                <span class="name">{clauseLabel(id, messages)}</span>
                <span class="first" lang="en">
                  {passagesOf(code, id).own[0]?.text}
                </span>
              </summary>
              <ClauseText id={id} code={code} messages={messages} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
