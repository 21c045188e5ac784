import { render } from 'preact';
import type { PopoverState } from '../../components/popover/model';
import { Popover, popoverTitle } from '../../components/popover/Popover';
import { code } from '../../data/code';
import { enOverlay as messages } from '../../data/messages/en';
import { citationContent } from '../../engine/cite/content';
import { htmlCitation, plainCitation } from '../../engine/cite/prose';
import type { ClauseId } from '../../engine/clause';
import type { Mark } from '../../overlay/marks';
import type { Overlay } from '../../overlay/start';
import { copy } from '../../platform/clipboard';
import type { Dismissals } from './dismissals';
import { popoverModel } from './model';

const FRESH: PopoverState = { pinned: false, dismissed: false, copied: 'no' };

export interface CardOptions {
  readonly dismissals: Dismissals;
  readonly openReader: (clause: ClauseId) => void;
}

/** Draws the card of a mark, and draws it again when the reader has done something with it. */
export function cardDrawer({ dismissals, openReader }: CardOptions) {
  return (into: HTMLElement, mark: Mark | null, overlay: Overlay): string => {
    if (!mark) {
      render(null, into);
      return '';
    }
    const model = popoverModel(mark, overlay.shown);
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
              change({ copied: copyClauses(mark) ? 'yes' : 'failed' });
            },
            dismiss: (on) => {
              dismissals.set(mark, on);
              overlay.refresh();
              change({ dismissed: on });
            },
            showGrounds: (on) => {
              overlay.showGrounds(on ? mark : null);
            },
            openReader,
          }}
        />,
        into,
      );
    };
    draw(FRESH);
    return popoverTitle(model, messages);
  };
}

function copyClauses({ mention }: Mark): boolean {
  const ids: readonly ClauseId[] = mention.targets.length > 0 ? mention.targets : ['code'];
  const content = citationContent(code, ids, { kind: 'whole' }, null);
  return !('code' in content) && copy({ text: plainCitation(content), html: htmlCitation(content) });
}
