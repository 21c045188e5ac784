import { render } from 'preact';
import type { PopoverState } from '../../components/popover/model';
import { Popover, popoverTitle } from '../../components/popover/Popover';
import { code } from '../../data/code';
import { enOverlay as messages } from '../../data/messages/en';
import type { ClauseId } from '../../engine/clause';
import { passagesOf } from '../../engine/passages';
import type { Mark } from '../../overlay/marks';
import type { Overlay } from '../../overlay/start';
import { copy } from '../../platform/clipboard';
import type { Ask, BackgroundCalls, Citation } from '../../platform/contract';
import type { Dismissals } from './dismissals';
import { popoverModel } from './model';

const FRESH: PopoverState = { pinned: false, dismissed: false, copied: 'no' };

export interface CardOptions {
  readonly ask: Ask<BackgroundCalls>;
  readonly dismissals: Dismissals;
}

/** Draws the card of a mark, and draws it again when the reader has done something with it. */
export function cardDrawer({ ask, dismissals }: CardOptions) {
  return (into: HTMLElement, mark: Mark | null, overlay: Overlay): string => {
    if (!mark) {
      render(null, into);
      return '';
    }
    const model = popoverModel(mark, overlay.shown);
    const clauses: readonly ClauseId[] = model.targets.length > 0 ? model.targets : ['code'];
    // Asked for when the card opens: copying works within the click alone, without waiting for an answer.
    let citation = bareWords(clauses);
    ask('clauses.cite', { clauses }).then(
      (answer) => {
        citation = answer;
      },
      () => undefined,
    );
    const draw = (state: PopoverState): void => {
      const change = (part: Partial<PopoverState>): void => {
        draw({ ...state, ...part });
      };
      render(
        <Popover
          // A card of another mark starts anew: nothing of this one's stays open in it.
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
              overlay.step(direction);
            },
            pin: (on) => {
              overlay.pin(on);
              change({ pinned: on });
            },
            copy: () => {
              change({ copied: copy(citation) ? 'yes' : 'failed' });
            },
            dismiss: (on) => {
              dismissals.set(mark, on);
              overlay.refresh();
              change({ dismissed: on });
            },
            showGrounds: (on) => {
              overlay.showGrounds(on ? mark : null);
            },
            openReader: (clause) => {
              ask('reader.open', { clause }).catch(() => undefined);
            },
          }}
        />,
        into,
      );
    };
    draw(FRESH);
    return popoverTitle(model, messages);
  };
}

/** The words and where they stand: what is copied while the reader's style of citation is not known yet. */
function bareWords(clauses: readonly ClauseId[]): Citation {
  const passages = clauses.flatMap((id) => (id === 'code' ? [] : passagesOf(code, id).own));
  return {
    text: [...passages.map((p) => p.text), `${code.title}, ${code.dateLine}: ${clauses.join(', ')}`].join('\n'),
  };
}
