import { render } from 'preact';
import type { PopoverState } from '../../components/popover/model';
import { Popover, popoverTitle } from '../../components/popover/Popover';
import { enOverlay as messages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import type { ClauseId } from '../../engine/clause';
import { passagesOf } from '../../engine/passages';
import { Foreign } from '../../components/popover/Foreign';
import { States } from '../../components/popover/States';
import type { CardTools, DrawCard, ForeignBeside, StatesBeside } from '../../overlay/card';
import type { Overlay } from '../../overlay/start';
import { PageClipboard, type Copied } from '../../platform/clipboard';
import { popoverModel } from './model';
import { Questions } from './questions';
import { selectedIn } from './selected';

const FRESH: PopoverState = { pinned: false, dismissed: false, kept: null, copied: 'no', style: null };

/** Draws the card of a mark, and draws it again when the reader has done something with it. */
export function cardDrawer(code: Code, tools: CardTools): DrawCard {
  const { openReader, openState } = tools;
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
    let foreign: ForeignBeside | null = null;
    let latest = FRESH;
    const isOpen = (): boolean => overlay.open === mark;
    // An answer that comes after the card has gone on to another mark is not drawn.
    const drawIfOpen = (): void => {
      if (isOpen()) draw(latest);
    };
    // Asked for when the card opens: copying works within the click alone, without waiting for an answer.
    const askCitation = async (): Promise<void> => {
      citation = await tools.cite(clauses);
    };
    const askStates = async (): Promise<void> => {
      beside = await tools.statesBeside(mark);
      drawIfOpen();
    };
    const askQuotation = async (): Promise<void> => {
      quotation = await tools.quotationBeside(mark);
      drawIfOpen();
    };
    const askForeign = async (): Promise<void> => {
      foreign = await tools.foreign(mark);
      drawIfOpen();
    };
    const askIfName = model.kind === 'reference' ? [] : [askStates];
    questions.ask(isOpen, [askCitation, ...askIfName, askQuotation, askForeign]);
    const draw = (state: PopoverState): void => {
      latest = state;
      const change = (part: Partial<PopoverState>): void => {
        draw({ ...state, ...part });
      };
      const view = (
        <Popover
          model={model}
          state={state}
          code={code}
          messages={messages}
          actions={{
            close: () => {
              overlay.close();
            },
            step: (direction) => {
              void overlay.step({ direction, wraps: true });
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
              void tools.dismiss(mark, on).then((kept) => {
                if (overlay.open === mark) draw({ ...latest, kept });
              });
              overlay.refresh();
              change({ dismissed: on, kept: null });
            },
            showGrounds: (on) => {
              overlay.showGrounds(on ? mark : null);
            },
            openReader,
            checkSentence: () => {
              tools.checkSentence(mark);
            },
          }}
        >
          {foreign && <Foreign {...foreign} />}
          {quotation !== null && <p class="quotation">{quotation}</p>}
          {beside && <States {...beside} messages={messages} onOpen={openState} />}
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
