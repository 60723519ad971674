import type { Bridge } from '../electron/contract/api';

declare global {
  interface Window {
    readonly mailwright: Bridge;
  }
}

/** The connection to main. Nothing else reads `window.mailwright`. */
export const bridge: Bridge = window.mailwright;
