/** How long a call lives. */

/** Ends when the signal above it does, when its time is up, or when it is closed. */
export class Life {
  readonly #controller = new AbortController();
  readonly #parent: AbortSignal | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #deadline = Infinity;
  /** Whether it ended because its time was up. */
  timedOut = false;

  constructor(parent: AbortSignal | undefined, milliseconds: number) {
    this.#parent = parent;
    if (parent?.aborted) {
      this.#controller.abort(parent.reason);
      return;
    }
    parent?.addEventListener("abort", this.#end);
    if (milliseconds > 0) {
      this.#deadline = performance.now() + milliseconds;
      this.#timer = setTimeout(() => {
        this.timedOut = true;
        this.#controller.abort(new DOMException("the time is up", "TimeoutError"));
      }, milliseconds);
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** How many milliseconds it has left. */
  get left(): number {
    return this.#deadline - performance.now();
  }

  /** Lets it live without a limit of time from now on. */
  untimed(): void {
    this.#deadline = Infinity;
    clearTimeout(this.#timer);
  }

  /** Leaves nothing behind: no timer, no listener, no request. */
  close(): void {
    this.untimed();
    this.#parent?.removeEventListener("abort", this.#end);
    this.#controller.abort();
  }

  readonly #end = (): void => {
    this.untimed();
    this.#controller.abort(this.#parent?.reason);
  };
}

/** Waits; rejects with the signal's reason as soon as it is aborted. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}
