import type { Kept } from '../../overlay/card';
import type { Mark } from '../../overlay/marks';
import type { Work } from '../../overlay/slices';
import type { Ask, BackgroundCalls } from '../../platform/contract';

/** UTF-16 code units around a mention that tell it from the same words elsewhere on the page. */
const AROUND = 60;
/** UTF-16 code units of a path that count. */
const LONGEST_PATH = 2000;
/** Marks that one message asks about. */
const BATCH = 500;
/** As many as are kept in the browser: a page that writes new words for hours must not fill the memory. */
const MOST = 2000;

/** The mentions that the reader has said are no references. What is kept of them is a hash; the background makes it. */
export class Dismissals {
  /** Marks that the background was asked about; they are forgotten with the page's own. */
  private readonly asked = new WeakSet<Mark>();
  /** Signatures of marks that the reader has dismissed, and of marks that are references: a page may write its words again. */
  private readonly dismissed = new Latest(MOST);
  private readonly references = new Latest(MOST);

  constructor(
    private readonly ask: Ask<BackgroundCalls>,
    private readonly changed: () => void,
    private readonly isInForeignPage: () => boolean = () => false,
  ) {}

  has(mark: Mark): boolean {
    return !this.dismissed.isEmpty && this.dismissed.has(signature(mark));
  }

  /** Asks for what isn't known yet of these marks; calls back where one of them turns out to be dismissed. */
  *learn(marks: readonly Mark[]): Work<void> {
    let signatures: string[] = [];
    for (const mark of marks) {
      if (this.asked.has(mark)) continue;
      this.asked.add(mark);
      const one = signature(mark);
      if (!this.dismissed.has(one) && !this.references.has(one)) {
        this.references.add(one);
        signatures.push(one);
      }
      if (signatures.length === BATCH) {
        this.askAbout(signatures);
        signatures = [];
      }
      yield;
    }
    if (signatures.length > 0) this.askAbout(signatures);
  }

  private askAbout(signatures: readonly string[]): void {
    this.ask('dismissals.among', { signatures }).then(
      (dismissed) => {
        for (const one of dismissed) this.note(one, true);
        if (dismissed.length > 0) this.changed();
      },
      // Without an answer the marks stay as they are: too many is better than silently too few.
      () => undefined,
    );
  }

  /** Asks again which are dismissed: the reader has taken some back elsewhere. */
  recheck(): void {
    const signatures = this.dismissed.all;
    if (signatures.length === 0) return;
    this.ask('dismissals.among', { signatures }).then(
      (still) => {
        const known = new Set(still);
        for (const one of signatures) if (!known.has(one)) this.note(one, false);
        if (known.size < signatures.length) this.changed();
      },
      () => undefined,
    );
  }

  /** Notes it for this page at once; says for how long the browser will know it. */
  async set(mark: Mark, on: boolean): Promise<Kept> {
    const own = signature(mark);
    this.note(own, on);
    // A page of another site may have this frame under the reader's pointer unseen.
    if (on && this.isInForeignPage()) return 'frame';
    return this.ask('dismissals.set', { signature: own, on }).catch(() => 'page' as const);
  }

  private note(one: string, isDismissed: boolean): void {
    const [to, from] = isDismissed ? [this.dismissed, this.references] : [this.references, this.dismissed];
    from.delete(one);
    to.add(one);
  }
}

/** A set that forgets the oldest where it gets too many. */
class Latest {
  private readonly known = new Set<string>();

  constructor(private readonly most: number) {}

  get isEmpty(): boolean {
    return this.known.size === 0;
  }

  get all(): readonly string[] {
    return [...this.known];
  }

  has(one: string): boolean {
    return this.known.has(one);
  }

  add(one: string): void {
    this.known.add(one);
    const [oldest] = this.known;
    if (this.known.size > this.most && oldest !== undefined) this.known.delete(oldest);
  }

  delete(one: string): void {
    this.known.delete(one);
  }
}

function signature({ block, mention }: Mark): string {
  const around = block.text.slice(Math.max(0, mention.start - AROUND), mention.end + AROUND).replace(/\s+/gu, ' ');
  // A frame that its page has written has no address of its own, but the page's origin.
  const site = location.protocol === 'about:' ? origin : location.origin;
  // The address of a `data:` frame is its whole document.
  return `${site}${location.pathname.slice(0, LONGEST_PATH)}\n${mention.start}\n${around}`;
}
