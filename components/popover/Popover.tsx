import type { JSX } from 'preact';
import type { OverlayMessages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import type { ClauseId } from '../../engine/clause';
import { ClauseText } from '../clause/ClauseText';
import { clauseLabel, missingPart } from '../clause/labels';
import { emphasisedPassages } from './emphasis';
import type { PopoverModel } from './model';

export interface PopoverProps {
  readonly model: PopoverModel;
  readonly code: Code;
  readonly messages: OverlayMessages;
  readonly onClose: () => void;
}

/** The card beside a mention: what is cited, in the source's words, and where they come from. */
export function Popover({ model, code, messages, onClose }: PopoverProps): JSX.Element {
  const emphasised = emphasisedPassages(code, model.pinpoints);
  return (
    <>
      <header>
        <p class="instrument">{model.targets.includes('code') ? messages.code.date : messages.code.title}</p>
        <button type="button" class="close" aria-label={messages.popover.close} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <div class="scroll" tabIndex={0} role="group" aria-label={messages.popover.label}>
        {model.targets.map((id) =>
          id === 'code' ? (
            <section key={id}>
              <h2>{messages.code.title}</h2>
              <p>{messages.code.nature}</p>
            </section>
          ) : (
            <section key={id}>
              <h2>{clauseLabel(id, messages)}</h2>
              <ClauseText id={id} code={code} messages={messages} emphasised={emphasised} />
            </section>
          ),
        )}
        {model.invalid.map((part) => (
          <p key={part} class="missing">
            {missingPart(part, messages)}
          </p>
        ))}
      </div>
      <footer>
        <details>
          <summary>{messages.popover.why}</summary>
          <p>{reason(model, messages)}</p>
        </details>
        <p class="provenance">{messages.code.provenance}</p>
      </footer>
    </>
  );
}

/** The name of the card: the clauses that it shows. */
export function popoverTitle(model: PopoverModel, messages: OverlayMessages): string {
  const labels = model.targets.map((id: ClauseId) => clauseLabel(id, messages));
  return [...labels, ...model.invalid.map((part) => missingPart(part, messages))].join(', ');
}

function reason({ why }: PopoverModel, { popover }: OverlayMessages): string {
  if (why.kind === 'explicit') return popover.explicit;
  const words = why.quotes.join('”, “');
  return why.kind === 'context' ? popover.context(words) : popover.weak(`“${words}”`);
}
