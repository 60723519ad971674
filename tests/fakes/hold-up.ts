/** Lets nothing happen in this program for so many milliseconds, as on a busy machine. */
export function holdUp(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
