/** Starts the overlay in a frame: reads the page, marks what speaks of the Code, shows its words. */
import type { Spotter } from '../engine/spot';
import type { CardScript } from './card';
import { readBlocks, type ReadOptions } from './blocks';
import { isPageOff } from './flow';
import { MarkIndex, shownAmong } from './hit';
import type { Host } from './host';
import type { Interaction } from './interaction';
import { Marking } from './marking';
import { MarkStyles } from './mark-styles';
import { HIGHLIGHT, rangesOf, type Mark } from './marks';
import { designModeOf, pageRoot, parentElementOf, scrollTo, viewOf } from './natives';
import { onScreen } from './on-screen';
import type { OverlayOptions, PageState } from './options';
import { Page } from './page';
import { Painter } from './painter';
import { Rest } from './rest';
import { PointerNote } from './pointer';
import { Recogniser } from './self';
import { Reveals } from './reveals';
import { inSlices, painted, type Work } from './slices';
import type { Step } from './step';
import { successor } from './successor';
import type { PageText, TextReader } from './text';
import { Watcher } from './watch';
import { USUAL, type Wishes } from './wishes';

/** Milliseconds after which the marks that are laid out are counted again in any case, on a page that keeps changing. */
const COUNTED_FOR = 5000;

export class Overlay {
  private readonly page: Page;
  /** What the reader does with the marks; null before its script has come. */
  private interaction: Interaction | null = null;
  /** What comes with the first mark; null before that. */
  private script: CardScript | null = null;
  /** What the panel's check asks; null before its script has come. */
  private text: TextReader | null = null;
  private readonly readOptions: ReadOptions;
  private readonly painter: Painter;
  private readonly marking: Marking;
  private readonly watcher: Watcher;
  private readonly running = new AbortController();
  private reading = false;
  private wholePage = true;
  /** Whether the marks are to be shown anew though the page has not changed. */
  private isStale = false;
  /** Whether the marks are to be counted anew though neither they nor the page have changed. */
  private isUncounted = false;
  private wasLeftAlone = false;
  private wishes: Wishes = USUAL;
  private index = new MarkIndex([]);
  private readonly pointer = new PointerNote();
  private readonly reveals = new Reveals(() => {
    this.isUncounted = true;
    void this.keepReading();
  });
  /** The number of the card in another frame of the tab, as far as was heard. */
  private elsewhere: number | null = null;
  /** The page's marks without those that the reader has dismissed. */
  private current: readonly Mark[] = [];
  private counted: readonly Mark[] = [];
  /** When they were counted: `performance.now()`. */
  private countedAt = -Infinity;
  /** The mark whose card was open last. */
  private active: Mark | null = null;
  /** Null until the page has been read for the first time: before that there is nothing to tell. */
  private state: PageState | null = null;

  constructor(private readonly options: OverlayOptions) {
    // What an overlay from before an update has left: it may be gone without having been able to clear up.
    Painter.sweep();
    this.painter = new Painter(new MarkStyles(options.style));
    const isOurs = (node: Node): boolean => this.host?.owns(node) ?? false;
    this.watcher = new Watcher({
      isOurs,
      noted: () => void this.keepReading(),
      oursMoved: () => {
        this.interaction?.checkHost();
      },
      // document.open() takes all listeners along.
      newRoot: () => {
        this.listen();
        this.interaction?.listen();
      },
    });
    this.readOptions = {
      isOurs,
      onShadowRoot: (root: ShadowRoot): void => {
        this.watcher.watch(root);
      },
      onUnfinished: (element: Element): void => {
        this.watcher.await(element);
      },
    };
    this.marking = new Marking(
      this.painter,
      () => this.checkAlive(),
      (mark) => !options.isDismissed(mark),
      (mark) => mark === this.open,
    );
    this.page = new Page(options.spotter, new Recogniser(options.openings, options.comparison), this.readOptions);
    this.listen();
    this.watcher.watch(document);
    void this.keepReading();
  }

  /** Listens to the page; again where all listeners were lost, and no more than once where they were not. */
  private listen(): void {
    const options = { capture: true, passive: true, signal: this.running.signal };
    this.reveals.listen(options);
    addEventListener('pagehide', this.onPageHide, options);
    this.pointer.listen(options);
    this.marking.listen();
  }

  /** What shows a card has come. */
  equip(script: CardScript): void {
    if (this.interaction || this.running.signal.aborted) return;
    this.script = script;
    this.text = script.textReader((root) => readBlocks(root, this.readOptions));
    this.interaction = script.attend({
      mayAct: () => this.checkAlive(),
      fill: (host, mark) => this.options.draw(host.body, mark, this),
      onActive: (mark) => {
        this.activate(mark);
      },
      onCard: this.options.onCard,
      dismissElsewhere: this.options.dismissElsewhere,
    });
    this.interaction.dwell = this.wishes.dwell;
    this.interaction.cardElsewhere(this.elsewhere);
    this.interaction.remade(this.current, this.index);
    this.interaction.pointerAt(this.pointer.at);
  }

  /** What shows the card; null before its script has come. */
  get host(): Host | null {
    return this.interaction?.host ?? null;
  }

  /** The page's marks without those that the reader has dismissed; one whose card is open stays until it closes. */
  get marks(): readonly Mark[] {
    return this.current;
  }

  /** Those whose words were laid out when they were last counted: in no closed accordion and no hidden tab. */
  get shown(): readonly Mark[] {
    return this.counted;
  }

  /** Those whose words are laid out now. */
  async countShown(): Promise<readonly Mark[]> {
    await inSlices(this.count(), this.running.signal);
    return this.counted;
  }

  /** Finds a mark that was reported earlier, or what has come in its place since; null where its words are gone. */
  find(known: Mark): Mark | null {
    return this.current.includes(known) ? known : successor(known, this.current);
  }

  /** Opens a mark's card with the focus inside; where its words are not laid out goes to where they are, and says false. */
  async openCard(mark: Mark): Promise<boolean> {
    await this.options.prepare();
    const isShown = (await this.countShown()).includes(mark);
    if (isShown) this.openAt(mark, 'center');
    else this.script?.jumpTo(mark, this.painter);
    return isShown;
  }

  /** The page's text in blocks, for the check. @throws {Error} where what reads it can't be had. */
  async readText(): Promise<PageText> {
    await this.options.prepare();
    if (!this.text) throw new Error('the script that reads the page has not come');
    const anchors = this.marks.map((m) => m.block.element);
    return this.text.read(anchors, this.running.signal);
  }

  /** Scrolls to a stretch of what was read last and flashes it; false where the page has changed since. */
  flash(key: number, start: number, end: number): boolean {
    const ranges = this.text?.ranges(key, start, end) ?? [];
    if (ranges.length > 0) this.script?.jumpTo({ ranges }, this.painter);
    return ranges.length > 0;
  }

  /** Opens the next or previous mark that is shown, from where the reader has come to; false at the end, unless `how` wraps. */
  async step(how: Step): Promise<boolean> {
    if (this.current.length > 0) await this.options.prepare();
    const work = this.interaction && this.script?.markBeside(how, this.interaction, this.marking.near);
    const next = work && (await inSlices(work, this.running.signal))?.value;
    if (next) this.openAt(next, 'nearest');
    return Boolean(next);
  }

  private openAt(mark: Mark, block: 'center' | 'nearest'): void {
    const [first] = mark.ranges;
    const parent = first && parentElementOf(first.startContainer);
    if (parent) scrollTo(parent, { block, inline: 'nearest', behavior: 'instant' });
    this.interaction?.openByKeyboard(mark);
  }

  get isAlive(): boolean {
    return this.options.isAlive();
  }

  close(): void {
    this.interaction?.close();
  }

  /** A card with this number has opened in another frame of the tab, or it has closed: null. */
  cardElsewhere(number: number | null): void {
    this.elsewhere = number;
    if (this.interaction) this.interaction.cardElsewhere(number);
    // A click or Escape in a frame without a mark closes that card too.
    else if (number !== null) void this.options.prepare();
  }

  pin(on: boolean): void {
    this.interaction?.pin(on);
  }

  /** Lights up what a mark is understood from, or nothing. */
  showGrounds(mark: Mark | null): void {
    const ranges = mark?.grounds.flatMap(({ block, start, end }) => rangesOf(block, start, end)) ?? [];
    this.painter.paint(HIGHLIGHT.antecedent, ranges);
  }

  /** The mark whose card is open. */
  get open(): Mark | null {
    return this.interaction?.open ?? null;
  }

  /** Reads the page anew, by a spotter that knows more languages. */
  readBy(spotter: Spotter): void {
    this.page.spotter = spotter;
    this.wholePage = true;
    void this.keepReading();
  }

  /** Marks the page as the reader wants it, at once. */
  follow(wishes: Wishes): void {
    if (JSON.stringify(wishes) === JSON.stringify(this.wishes)) return;
    this.wishes = wishes;
    this.marking.style = wishes.markStyle;
    if (this.interaction) this.interaction.dwell = wishes.dwell;
    this.refresh();
  }

  /** Paints and reports again, in a moment, after a mark was dismissed or taken back. */
  refresh(): void {
    this.isStale = true;
    void this.keepReading();
  }

  /** Falls silent: no marks, no card, no listeners. */
  stop(): void {
    this.running.abort();
    this.reveals.stop();
    this.watcher.stop();
    this.interaction?.stop();
    this.marking.stop();
    this.painter.clear();
    this.host?.hide();
  }

  /** False where the extension was updated or removed under this page, after which there is nothing left to do. */
  private checkAlive(): boolean {
    if (!this.isAlive) this.stop();
    return this.isAlive;
  }

  private get hasWork(): boolean {
    return this.wholePage || this.isStale || this.isUncounted || this.watcher.hasNotes;
  }

  private async keepReading(): Promise<void> {
    if (this.reading) return;
    this.reading = true;
    try {
      const rest = new Rest();
      while (this.hasWork && !this.running.signal.aborted) {
        // Asked here and not at each change: to ask costs more than to note one.
        if (!this.checkAlive()) return;
        await painted();
        const done = await inSlices(this.round(), this.running.signal);
        if (!done) return;
        let { busy } = done;
        const isDue = done.value || this.isUncounted || performance.now() - this.countedAt > COUNTED_FOR;
        if (isDue || this.page.mayHaveMoved) {
          this.isUncounted = false;
          await painted();
          busy += (await inSlices(this.count(isDue), this.running.signal))?.busy ?? 0;
        }
        await rest.after(busy, done.value);
      }
    } catch (error) {
      // A frame that is taken off while it is read has no window to ask any more.
      if (viewOf(document)) throw error;
      this.stop();
    } finally {
      this.reading = false;
    }
  }

  /** Reads what has changed and marks it. False where the page's marks and what is reported of it are as they were. */
  private *round(): Work<boolean> {
    const notes = yield* this.watcher.take();
    // Between two documents, as document.open() leaves it, there is nothing to read.
    const root = pageRoot();
    if (!root) return false;
    const off = isPageOff(document);
    const alone = off || designModeOf(document) === 'on';
    // What was left alone is read whole when it may be.
    const { wasLeftAlone } = this;
    if (alone !== wasLeftAlone) this.wholePage = true;
    this.wasLeftAlone = alone;
    const stale = this.wholePage ? new Set([root]) : notes;
    let isNew = this.isStale || alone !== wasLeftAlone;
    this.wholePage = false;
    this.isStale = false;
    if (!alone && !this.state) yield* this.glance();
    if (alone) this.page.forget();
    else if (stale.size > 0) isNew = (yield* this.page.read(stale)) || isNew;
    const state = off ? 'off' : this.page.comparison ? 'is-the-code' : 'ready';
    if (!isNew && this.state?.state === state) {
      // What came or went elsewhere may have moved the words.
      this.interaction?.look();
      return false;
    }
    yield* this.show();
    this.state = { state, shown: 0, comparison: this.page.comparison };
    return true;
  }

  /** Marks what is on the screen before the rest is read: as far as what comes before it can't make it something else. */
  private *glance(): Work<void> {
    yield* this.page.read(yield* onScreen());
    if (this.page.opens) return;
    const isTop = scrollY === 0;
    const marks = this.page.marks.filter((m) => this.isWanted(m) && (isTop || m.mention.basis.kind === 'explicit'));
    if (marks.length === 0) return;
    this.options.onFirst(marks);
    // Their cards open meanwhile.
    this.current = marks;
    this.index = new MarkIndex(marks);
    this.interaction?.remade(marks, this.index);
    yield* this.marking.show(this.index, true);
    // Once the styles of the marks are on their way.
    void this.options.prepare();
  }

  private isWanted(mark: Mark): boolean {
    return this.wishes.marked.includes(mark.mention.kind) && !this.options.isDismissed(mark);
  }

  private *show(): Work<void> {
    const current: Mark[] = [];
    for (const mark of this.page.marks) {
      if (mark === this.open || this.isWanted(mark)) current.push(mark);
      yield;
    }
    this.current = current;
    this.index = new MarkIndex(current);
    this.interaction?.remade(current, this.index);
    yield* this.marking.show(this.index);
  }

  /** @param tells Whether it is reported even where the same are counted as before. */
  private *count(tells = true): Work<void> {
    const { current, counted: before } = this;
    const counted = yield* shownAmong(current);
    // Other marks have come meanwhile; they are counted by who brought them.
    if (current !== this.current) return;
    // Words that have changed since they were read are nowhere: fewer may be no more than that. They are read first.
    const isDoubtful = this.watcher.hasNotes && counted.length < this.counted.length;
    if (isDoubtful && performance.now() - this.countedAt < COUNTED_FOR) {
      this.isUncounted = true;
      return;
    }
    this.counted = counted;
    this.countedAt = performance.now();
    const isSame = counted.length === before.length && counted.every((mark, index) => mark === before[index]);
    if (!this.state || (isSame && !tells)) return;
    this.state = { ...this.state, shown: this.counted.length };
    this.options.onMarks(current, this.state);
  }

  private readonly onPageHide = ({ isTrusted }: Event): void => {
    if (isTrusted) this.options.onLeft();
  };

  private activate(mark: Mark | null): void {
    this.painter.paint(HIGHLIGHT.active, mark?.ranges ?? []);
    this.showGrounds(null);
    const before = this.active;
    this.active = mark;
    // A mark that was dismissed stayed as long as its card was open.
    if (before && this.options.isDismissed(before)) this.refresh();
    if (!mark && this.host) this.options.draw(this.host.body, null, this);
  }
}
