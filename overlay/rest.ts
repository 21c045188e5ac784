/** How long a page that keeps changing is left alone between two readings. */

/** Milliseconds at least. */
const REST = 60;
/** How many times longer than its reading at most: where marks have changed more may follow at once. */
const AFTER_NEWS = { factor: 3, longest: 500 };
/** Where nothing of ours has changed a clock ticks: a fiftieth of the thread is all that it may cost. */
const AFTER_NO_NEWS = { factor: 50, longest: 1000 };
/** How often the rest is doubled where one reading after another finds nothing of ours: up to a quarter of a second. */
const MOST_TICKS = 2;

export class Rest {
  private ticks = 0;

  /** Rests after a reading that took so many milliseconds; `isNews` says whether there were other marks. */
  after(busy: number, isNews: boolean): Promise<void> {
    this.ticks = isNews ? 0 : Math.min(this.ticks + 1, MOST_TICKS);
    const { factor, longest } = isNews ? AFTER_NEWS : AFTER_NO_NEWS;
    const time = Math.min(Math.max(REST * 2 ** this.ticks, busy * factor), longest);
    return new Promise((resolve) => {
      setTimeout(resolve, time);
    });
  }
}
