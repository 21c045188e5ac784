import { render } from 'preact';
import type { PopoverState } from '../../components/popover/model';
import { Popover, popoverTitle } from '../../components/popover/Popover';
import { enOverlay as messages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import type { ClauseId } from '../../engine/clause';
import { passagesOf } from '../../engine/passages';
import { sentenceAt, sentenceSplitter } from '../../engine/text/sentences';
import { States } from '../../components/popover/States';
import type { CardTools, DrawCard, StatesBeside } from '../../overlay/card';
import type { Mark } from '../../overlay/marks';
import { scopeOf } from '../../overlay/scope';
import type { Overlay } from '../../overlay/start';
import { PageClipboard, type Copied } from '../../platform/clipboard';
import { popoverModel } from './model';
import { Questions } from './questions';
import { selectedIn } from './selected';

const FRESH: PopoverState = { pinned: false, dismissed: false, kept: null, copied: 'no', style: null };

/** Draws the card of a mark, and draws it again when the reader has done something with it. */
export function cardDrawer(code: Code, { cite, statesIn, quotationBeside, openReader, dismiss }: CardTools): DrawCard {
  const questions = new Questions();
  let latestOverlay: Overlay | null = null;
  const clipboard = new PageClipboard((event) => (latestOverlay?.host ? selectedIn(latestOverlay.host, event) : null));
  return (into, mark, overlay) => {
    latestOverlay = overlay;
    if (!mark) {
      overlay.host?.write(() => {
        render(null, into);
      });
      return '';
    }
    const model = popoverModel(mark, overlay.shown);
    const clauses: readonly ClauseId[] = model.targets.length > 0 ? model.targets : ['code'];
    let citation: Copied & { readonly style: string | null } = { ...bareWords(code, clauses), style: null };
    let beside: StatesBeside | null = null;
    let quotation: string | null = null;
    let latest = FRESH;
    const isOpen = (): boolean => overlay.open === mark;
    // An answer that comes after the card has gone on to another mark is not drawn.
    const drawIfOpen = (): void => {
      if (isOpen()) draw(latest);
    };
    // Asked for when the card opens: copying works within the click alone, without waiting for an answer.
    const askCitation = async (): Promise<void> => {
      citation = await cite(clauses);
    };
    const askStates = async (): Promise<void> => {
      beside = await statesIn(sentenceAround(mark));
      drawIfOpen();
    };
    const askQuotation = async (): Promise<void> => {
      quotation = await quotationBeside(mark);
      drawIfOpen();
    };
    questions.ask(isOpen, [askCitation, ...(model.kind === 'reference' ? [] : [askStates]), askQuotation]);
    const draw = (state: PopoverState): void => {
      latest = state;
      const change = (part: Partial<PopoverState>): void => {
        draw({ ...state, ...part });
      };
      const view = (
        <Popover
          // A card of another mark starts afresh: nothing of this one's stays open in it.
          key={`${mark.mention.block}:${mark.mention.start}`}
          model={model}
          state={state}
          code={code}
          messages={messages}
          actions={{
            close: () => {
              overlay.close();
            },
            step: (direction) => {
              void overlay.step(direction);
            },
            pin: (on) => {
              overlay.pin(on);
              change({ pinned: on });
            },
            copy: () => {
              const { style, ...words } = citation;
              void clipboard.copy(words).then((copied) => {
                if (isOpen()) draw({ ...latest, copied, style });
              });
            },
            dismiss: (on) => {
              void dismiss(mark, on).then((kept) => {
                if (overlay.open === mark) draw({ ...latest, kept });
              });
              overlay.refresh();
              change({ dismissed: on, kept: null });
            },
            showGrounds: (on) => {
              overlay.showGrounds(on ? mark : null);
            },
            openReader,
          }}
        >
          {quotation !== null && <p class="quotation">{quotation}</p>}
          {beside && <States {...beside} messages={messages} />}
        </Popover>
      );
      overlay.host?.write(() => {
        render(view, into);
      });
    };
    draw(FRESH);
    return popoverTitle(model, messages);
  };
}

/** The words and their clause: what is copied while the reader's style of citation is not known yet. */
function bareWords(code: Code, clauses: readonly ClauseId[]): Copied {
  const passages = clauses.flatMap((id) => (id === 'code' ? [] : passagesOf(code, id).own));
  return {
    text: [...passages.map((p) => p.text), `${code.title}, ${code.dateLine}: ${clauses.join(', ')}`].join('\n'),
  };
}

/** The sentence or headline that a mark is in. */
function sentenceAround({ block, mention }: Mark): string {
  const lexicons = [...(scopeOf().lexicons?.values() ?? [])];
  const abbreviations = lexicons.flatMap(({ citation }) => citation.abbreviations);
  return sentenceAt(block.text, mention.start, sentenceSplitter(lexicons[0]?.lang ?? 'en', abbreviations));
}
