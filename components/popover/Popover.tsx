import type { ComponentChildren, JSX } from 'preact';
import type { OverlayMessages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import type { ClauseId } from '../../engine/clause';
import { ClauseText } from '../clause/ClauseText';
import { clauseLabel, missingPart } from '../../wording/clauses';
import { emphasisedPassages } from './emphasis';
import type { PopoverActions, PopoverModel, PopoverState } from './model';
import { WholeCode } from './WholeCode';

export interface PopoverProps {
  readonly model: PopoverModel;
  readonly state: PopoverState;
  readonly actions: PopoverActions;
  readonly code: Code;
  readonly messages: OverlayMessages;
  /** What others have to say of the mention: the States named beside it, the quotation beside it. */
  readonly children?: ComponentChildren;
}

/** The card beside a mention: what is cited, in the source's words, and where they come from. */
export function Popover({ model, state, actions, code, messages, children }: PopoverProps): JSX.Element {
  const { popover } = messages;
  const emphasised = emphasisedPassages(code, model.pinpoints);
  const whole = model.targets.includes('code');
  return (
    <>
      <header>
        <p class="instrument" title={messages.code.title}>
          {whole ? messages.code.date : messages.code.title}
        </p>
        <Tool
          label={popover.previous}
          onClick={() => {
            actions.step(-1);
          }}
        >
          ‹
        </Tool>
        <span class="position">{popover.position(model.position.index, model.position.total)}</span>
        <Tool
          label={popover.next}
          onClick={() => {
            actions.step(1);
          }}
        >
          ›
        </Tool>
        <Tool
          label={state.pinned ? popover.unpin : popover.pin}
          pressed={state.pinned}
          onClick={() => {
            actions.pin(!state.pinned);
          }}
        >
          <svg viewBox="0 0 16 16" width="14" height="14">
            <path d="M6 1.5h4M7 1.5v5L4.5 9h7L9 6.5v-5M8 9v5.5" fill="none" stroke="currentColor" stroke-width="1.4" />
          </svg>
        </Tool>
        <Tool label={popover.close} onClick={actions.close}>
          ×
        </Tool>
      </header>
      <div class="scroll" tabIndex={0} role="group" aria-label={popover.label} ref={showCitedSoon}>
        {state.dismissed && (
          <p class="dismissed" role="status">
            {popover.dismissed} {state.kept !== null && popover.kept[state.kept]}{' '}
            <button
              type="button"
              onClick={() => {
                actions.dismiss(false);
              }}
            >
              {popover.undo}
            </button>
          </p>
        )}
        {model.targets.map((id) => (
          <section key={id}>
            <h2>{clauseLabel(id, messages)}</h2>
            {id === 'code' ? (
              <WholeCode code={code} messages={messages}>
                {children}
              </WholeCode>
            ) : (
              <ClauseText id={id} code={code} messages={messages} emphasised={emphasised} />
            )}
          </section>
        ))}
        {model.invalid.map((part) => (
          <p key={part} class="missing">
            {missingPart(part, messages)}
          </p>
        ))}
        {!whole && children}
      </div>
      <footer>
        <p class="actions">
          {model.targets.length > 0 && (
            <button type="button" onClick={actions.copy}>
              {popover.copy}
            </button>
          )}
          <button
            type="button"
            onClick={() => {
              actions.openReader(readerClause(model));
            }}
          >
            {popover.openReader}
          </button>
          {!state.dismissed && (
            <button
              type="button"
              onClick={() => {
                actions.dismiss(true);
              }}
            >
              {popover.dismiss}
            </button>
          )}
        </p>
        <p class="status" role="status">
          {state.copied === 'yes' && popover.copied(state.style)}
          {state.copied === 'failed' && popover.copyFailed}
          {state.copied === 'stopped' && popover.copyStopped}
        </p>
        <details
          onToggle={(event) => {
            actions.showGrounds(event.currentTarget.open);
          }}
        >
          <summary>{popover.why}</summary>
          <p>{reason(model, messages)}</p>
        </details>
        <p class="provenance">{messages.code.provenance}</p>
      </footer>
    </>
  );
}

/** The name of the card: the clauses that it shows. */
export function popoverTitle(model: PopoverModel, messages: OverlayMessages): string {
  const labels = model.targets.map((id) => clauseLabel(id, messages));
  return [...labels, ...model.invalid.map((part) => missingPart(part, messages))].join(', ');
}

interface ToolProps {
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  /** The sign that is seen. */
  readonly children: ComponentChildren;
}

function Tool({ label, pressed, onClick, children }: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      title={label}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      onClick={onClick}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}

/** A card is filled before it is shown and placed; what has no size yet can't be scrolled. */
function showCitedSoon(scroll: HTMLElement | null): void {
  if (scroll)
    requestAnimationFrame(() => {
      showCited(scroll);
    });
}

/** Long opening words push the cited item out of sight: the card opens where the citation points. */
function showCited(scroll: HTMLElement): void {
  const cited = scroll.querySelector<HTMLElement>('.cited, .opening ~ .items');
  if (!cited) return;
  // Where there is little room the whole card scrolls. Either way something stays at the top, over the text.
  const isLow = getComputedStyle(scroll).overflowY === 'visible';
  const scroller = isLow ? (scroll.parentElement ?? scroll) : scroll;
  const over = [cited.closest('section')?.querySelector('h2'), isLow && scroll.previousElementSibling];
  const covered = over.reduce((sum, element) => sum + (element ? element.clientHeight : 0), 0);
  const box = cited.getBoundingClientRect();
  const { top, bottom } = scroller.getBoundingClientRect();
  if (box.bottom > bottom) scroller.scrollTop += Math.min(box.bottom - bottom + 8, box.top - top - covered);
}

function readerClause({ targets }: PopoverModel): ClauseId {
  return targets[0] ?? 'code';
}

function reason({ why }: PopoverModel, { popover, quoted }: OverlayMessages): string {
  if (why.kind === 'explicit') return popover.explicit;
  const words = why.quotes.map(quoted).join(', ');
  return why.kind === 'context' ? popover.context(words) : popover.weak(words);
}
