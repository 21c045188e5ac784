import type { Progress } from '../../../engine/check';
import type { Answer } from './task';

/** Runs tasks in a thread of its own, one at a time. `make` starts the thread. */
export class Runner<Task, Result> {
  private worker: Worker | null = null;
  private settle: ((result: Result | null) => void) | null = null;

  constructor(private readonly make: () => Worker) {}

  /**
   * @returns null where it was cancelled
   * @throws {Error} where the thread failed
   */
  run(task: Task, onProgress: (progress: Progress) => void = () => undefined): Promise<Result | null> {
    this.cancel();
    const worker = (this.worker ??= this.make());
    return new Promise((resolve, reject) => {
      this.settle = resolve;
      worker.onmessage = ({ data }: MessageEvent<Answer<Result>>) => {
        if (data.kind === 'progress') onProgress(data.progress);
        else {
          this.settle = null;
          if (data.kind === 'done') resolve(data.result);
          else reject(new Error(data.error));
        }
      };
      worker.onerror = (event) => {
        this.settle = null;
        reject(new Error(event.message));
      };
      worker.postMessage(task);
    });
  }

  /** Ends a running task at once. */
  cancel(): void {
    if (!this.settle) return;
    this.worker?.terminate();
    this.worker = null;
    this.settle(null);
    this.settle = null;
  }
}
