/** Starts the overlay in a frame: reads the page, marks what speaks of the Code, shows its words. */
import type { Spotter } from '../engine/spot';
import { Host } from './host';
import { Interaction } from './interaction';
import { jumpTo } from './jump';
import { HIGHLIGHT, Painter, rangesOf, type Look, type Mark } from './marks';
import { isShown } from './hit';
import { Page } from './page';
import { inSlices } from './slices';
import { Watcher } from './watch';

export interface OverlayOptions {
  readonly spotter: Spotter;
  readonly css: string;
  readonly label: string;
  /** Draws the card of a mark into an element and gives the card's title; `null` empties it. */
  readonly draw: (into: HTMLElement, mark: Mark | null, overlay: Overlay) => string;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
  /** Whether the reader has said that a mark is no reference. */
  readonly isDismissed: (mark: Mark) => boolean;
  /** Called when the page's marks may have changed. */
  readonly onMarks: (marks: readonly Mark[]) => void;
}

/** Milliseconds between two readings of a page that keeps changing; longer where a reading took longer. */
const REST = 60;
const REST_FACTOR = 3;

export class Overlay {
  private readonly page: Page;
  private readonly host: Host;
  private readonly interaction: Interaction;
  private readonly painter = new Painter();
  private readonly watcher: Watcher;
  private readonly running = new AbortController();
  private stale = new Set<Element>();
  private reading = false;

  constructor(private readonly options: OverlayOptions) {
    this.host = new Host({ css: options.css, label: options.label });
    const isOurs = (node: Node): boolean => this.host.owns(node);
    this.watcher = new Watcher(isOurs, (elements) => {
      this.changed(elements);
    });
    this.page = new Page(options.spotter, {
      isOurs,
      onShadowRoot: (root) => {
        this.watcher.watch(root);
      },
    });
    this.interaction = new Interaction({
      host: this.host,
      marks: () => this.marks,
      fill: (mark) => options.draw(this.host.body, mark, this),
      onActive: (mark) => {
        this.activate(mark);
      },
    });
    this.watcher.watch(document);
    this.changed([document.body]);
  }

  /** The page's marks without those that the reader has dismissed; one whose card is open stays until it closes. */
  get marks(): readonly Mark[] {
    const { open } = this.interaction;
    return this.page.marks.filter((m) => m === open || !this.options.isDismissed(m));
  }

  /** Those whose words are laid out: not in a closed accordion or a hidden tab. */
  get shown(): readonly Mark[] {
    return this.marks.filter(isShown);
  }

  /** Scrolls to a mark and flashes it. */
  jump(mark: Mark): void {
    jumpTo(mark, this.painter);
  }

  /** Opens the next or previous mark that is shown, from the open one or from what is in view; false at the end. */
  step(direction: 1 | -1): boolean {
    const { shown } = this;
    const from = this.interaction.open;
    const at = from ? shown.indexOf(from) + direction : direction === 1 ? firstInView(shown) : shown.length - 1;
    const next = shown[at];
    if (!next) return false;
    next.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.interaction.openByKeyboard(next);
    return true;
  }

  get isAlive(): boolean {
    return this.options.isAlive();
  }

  close(): void {
    this.interaction.close();
  }

  pin(on: boolean): void {
    this.interaction.pin(on);
  }

  /** Lights up what a mark is understood from, or nothing. */
  showGrounds(mark: Mark | null): void {
    const ranges = mark?.grounds.flatMap(({ block, start, end }) => rangesOf(block, start, end)) ?? [];
    this.painter.paint(HIGHLIGHT.antecedent, ranges);
  }

  /** Paints and reports anew after a mark was dismissed or taken back. */
  refresh(): void {
    this.paint();
    this.options.onMarks(this.marks);
  }

  /** Falls silent: no marks, no card, no listeners. */
  stop(): void {
    this.running.abort();
    this.watcher.stop();
    this.interaction.stop();
    this.painter.clear();
    this.host.remove();
  }

  private changed(elements: readonly Element[]): void {
    if (!this.isAlive) {
      this.stop();
      return;
    }
    for (const element of elements) this.stale.add(element);
    if (!this.reading) void this.readStale();
  }

  private async readStale(): Promise<void> {
    this.reading = true;
    try {
      while (this.stale.size > 0 && !this.running.signal.aborted) {
        const elements = [...this.stale];
        this.stale = new Set();
        const started = performance.now();
        const done = await inSlices(this.page.read(elements), this.running.signal);
        if (!done) return;
        this.paint();
        this.interaction.remade();
        this.options.onMarks(this.marks);
        await rest(Math.max(REST, (performance.now() - started) * REST_FACTOR));
      }
    } finally {
      this.reading = false;
    }
  }

  private paint(): void {
    const marks = this.page.marks.filter((m) => !this.options.isDismissed(m));
    const looks: Look[] = ['explicit', 'context', 'impossible'];
    for (const look of looks) {
      this.painter.paint(
        HIGHLIGHT[look],
        marks.filter((m) => m.look === look).flatMap((m) => m.ranges),
      );
    }
  }

  private activate(mark: Mark | null): void {
    if (mark && !this.isAlive) {
      this.stop();
      return;
    }
    this.painter.paint(HIGHLIGHT.active, mark?.ranges ?? []);
    this.showGrounds(null);
    if (!mark) this.options.draw(this.host.body, null, this);
  }
}

function firstInView(marks: readonly Mark[]): number {
  const at = marks.findIndex((m) => (m.ranges[0]?.getBoundingClientRect().bottom ?? -1) >= 0);
  return at === -1 ? 0 : at;
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
