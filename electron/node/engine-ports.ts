import { setMaxListeners } from 'node:events';
import type { Ports } from '../engine/ports';
import { createResolver } from './dns-resolver';
import { createDocumentFetcher } from './https-fetcher';
import { loadProviders } from './knowledge-loader';
import { createMailboxLogin } from './mailbox-login';
import { appVersion } from './program-facts';
import { createSubmissionLogin } from './submission-login';
import { createSystemClock } from './system-clock';
import { createDialer } from './tcp-connection';
import type { TrustedAuthorities } from './trusted-authorities';

/** The real world, as the engine reaches it from this computer. */
export async function createEnginePorts(authorities: TrustedAuthorities): Promise<Ports> {
  // A run has one signal, and everything under way in it listens there: dozens at once are no leak.
  setMaxListeners(0);
  const clock = createSystemClock();
  const parts = { clock, authorities, version: appVersion };
  return {
    clock,
    resolver: createResolver({ clock }),
    dialer: createDialer(parts),
    fetcher: createDocumentFetcher(parts),
    mailboxLogin: createMailboxLogin(parts),
    submissionLogin: createSubmissionLogin(parts),
    providers: await loadProviders(),
  };
}
