import { webcrypto } from 'node:crypto';
import type { ImapFlow } from 'imapflow';

/** Loads imapflow on first use, which takes about 50 ms. imapflow needs the global `crypto`, which Electron's Node 18 lacks. */
export async function loadImapFlow(): Promise<typeof ImapFlow> {
  globalThis.crypto ??= webcrypto as typeof globalThis.crypto;
  return (await import('imapflow')).ImapFlow;
}
