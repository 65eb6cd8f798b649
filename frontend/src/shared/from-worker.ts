// What the worker says to open pages.

/** `go`: a notice was tapped, show this path. `shown`: this delivery has just appeared on the screen. */
export interface FromWorker {
  go?: string;
  shown?: string;
}
