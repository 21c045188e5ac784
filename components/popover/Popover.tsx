import { Fragment, type ComponentChildren, type JSX } from 'preact';
import type { OverlayMessages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import { parentOf, partsOf, type ClauseId } from '../../engine/clause';
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
  const isSeveral = model.targets.length + model.invalid.length > 1;
  return (
    <>
      <header>
        {/* The card of the whole Code has its title below, as its heading. */}
        <p class="instrument">{whole ? messages.product : messages.code.title}</p>
        <div class="tools" role="toolbar" aria-label={popover.tools}>
          <Tool
            label={popover.previous}
            isFirst
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
              <path
                d="M6 1.5h4M7 1.5v5L4.5 9h7L9 6.5v-5M8 9v5.5"
                fill="none"
                stroke="currentColor"
                stroke-width="1.4"
              />
            </svg>
          </Tool>
          <Tool label={popover.close} onClick={actions.close}>
            ×
          </Tool>
        </div>
      </header>
      {/* A card of another mention starts afresh below its head, where a key that was pressed goes on being pressed. */}
      <Fragment key={model.id}>
        {isSeveral && <Jumps {...{ model, messages }} />}
        <div
          class="scroll"
          // What can be opened in it is a stop for Tab, from which arrows scroll too: one is enough.
          tabIndex={model.targets.some(hasDetails) ? -1 : 0}
          role="group"
          aria-label={popover.label}
          ref={isSeveral ? null : showCitedSoon}
        >
          <div
            role="status"
            // A function of each drawing's own, so that it is called after each.
            ref={(above) => {
              oneStop(above);
            }}
          >
            {state.dismissed && (
              <p class="dismissed">
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
          </div>
          {model.invalid.map((part) => (
            <p key={part} class="missing">
              {missingPart(part, messages)}
            </p>
          ))}
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
              {hasDetails(id) && id !== 'code' && <Around id={parentOf(id) ?? id} {...{ code, messages }} />}
            </section>
          ))}
          {!whole && children}
        </div>
        <footer>
          <p class="actions">
            {model.targets.length > 0 && !model.isEmbedded && <Action words={popover.copy} onClick={actions.copy} />}
            <Action
              words={popover.openReader}
              onClick={() => {
                actions.openReader(readerClause(model));
              }}
            />
            <Action words={popover.checkSentence} onClick={actions.checkSentence} />
            {!state.dismissed && (
              <Action
                words={popover.dismiss}
                onClick={() => {
                  actions.dismiss(true);
                }}
              />
            )}
          </p>
          {model.targets.length > 0 && model.isEmbedded && <p>{popover.embedded}</p>}
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
      </Fragment>
    </>
  );
}

/** A sub-paragraph comes with its whole paragraph to open, the Code with its paragraphs. */
function hasDetails(id: ClauseId): boolean {
  return id === 'code' || partsOf(id).kind === 'sub-paragraph';
}

/** The name of the card: the clauses that it shows. */
export function popoverTitle(model: PopoverModel, messages: OverlayMessages): string {
  const labels = model.targets.map((id) => clauseLabel(id, messages));
  return [...labels, ...model.invalid.map((part) => missingPart(part, messages))].join(', ');
}

/** Of several parts each is a jump away, and what doesn't exist is seen at once. */
function Jumps({ model, messages }: Pick<PopoverProps, 'model' | 'messages'>): JSX.Element {
  const jump = (place: number) => (event: { readonly currentTarget: HTMLElement }) => {
    const scroll = event.currentTarget.parentElement?.nextElementSibling as HTMLElement; // it comes right after, in the card
    const section = scroll.querySelectorAll<HTMLElement>('section')[place];
    scrollTo(section ?? scroll, scroll);
  };
  return (
    <div class="jumps" role="toolbar" aria-label={messages.popover.parts}>
      {model.invalid.map((part, place) => (
        <button
          key={part}
          type="button"
          class="absent"
          tabIndex={place === 0 ? 0 : -1}
          title={missingPart(part, messages)}
          onClick={jump(-1)}
        >
          <s>{part}</s>
        </button>
      ))}
      {model.targets.map((id, place) => (
        <button
          key={id}
          type="button"
          tabIndex={place + model.invalid.length === 0 ? 0 : -1}
          title={clauseLabel(id, messages)}
          onClick={jump(place)}
        >
          {id}
        </button>
      ))}
    </div>
  );
}

/** The paragraph that a sub-paragraph belongs to, to open. */
function Around({ id, code, messages }: Pick<PopoverProps, 'code' | 'messages'> & { id: ClauseId }): JSX.Element {
  return (
    <details class="around">
      <summary>{messages.popover.wholeParagraph(clauseLabel(id, messages))}</summary>
      <ClauseText {...{ id, code, messages }} />
    </details>
  );
}

interface ToolProps {
  readonly label: string;
  /** Where Tab leads first: all tools are one stop, along which arrows lead. */
  readonly isFirst?: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  /** The sign that is seen. */
  readonly children: ComponentChildren;
}

function Tool({ label, isFirst = false, pressed, onClick, children }: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      class="tool"
      tabIndex={isFirst ? 0 : -1}
      aria-label={label}
      title={label}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      onClick={onClick}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}

interface ActionProps {
  readonly words: readonly string[];
  readonly onClick: () => void;
}

/** On a small card the first of its words are seen alone. */
function Action({ words: [first, ...rest], onClick }: ActionProps): JSX.Element {
  return (
    <button type="button" onClick={onClick}>
      {first}
      <span class="rest"> {rest}</span>
    </button>
  );
}

/**
 * All that can be opened in the text is one stop for Tab, along which arrows lead (overlay/inside.ts): of ten paragraphs and some
 * States none is in the way to what can be done.
 */
function oneStop(above: HTMLElement | null): void {
  const stops = [...(above?.parentElement?.querySelectorAll<HTMLElement>('section :is(button, summary, a)') ?? [])];
  const focused = (above?.getRootNode() as ShadowRoot | null)?.activeElement;
  const first = stops.find((stop) => stop === focused) ?? stops[0];
  for (const stop of stops) stop.tabIndex = stop === first ? 0 : -1;
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
  const { scroller, top, bottom } = scrollerOf(scroll);
  const heading = cited.closest('section')?.querySelector('h2')?.clientHeight ?? 0;
  const box = cited.getBoundingClientRect();
  if (box.bottom > bottom) scroller.scrollTop += Math.min(box.bottom - bottom + 8, box.top - top - heading);
}

/** Brings a part of the card to its top. The page must not scroll with it. */
function scrollTo(part: HTMLElement, scroll: HTMLElement): void {
  const { scroller, top } = scrollerOf(scroll);
  scroller.scrollTop += part.getBoundingClientRect().top - top;
}

/** What scrolls, and where in the window its text begins and ends: with little room the whole card scrolls below its head. */
function scrollerOf(scroll: HTMLElement): {
  readonly scroller: HTMLElement;
  readonly top: number;
  readonly bottom: number;
} {
  const isLow = getComputedStyle(scroll).overflowY === 'visible';
  const scroller = isLow ? (scroll.parentElement ?? scroll) : scroll;
  const { top, bottom } = scroller.getBoundingClientRect();
  return { scroller, top: top + (isLow ? (scroller.firstElementChild?.clientHeight ?? 0) : 0), bottom };
}

function readerClause({ targets }: PopoverModel): ClauseId {
  return targets[0] ?? 'code';
}

function reason({ why }: PopoverModel, { popover, quoted }: OverlayMessages): string {
  if (why.kind === 'explicit') return popover.explicit;
  const words = why.quotes.map(quoted).join(', ');
  return why.kind === 'context' ? popover.context(words) : popover.weak(words);
}
