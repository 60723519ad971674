import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { NetworkNamespace } from '../servers/network-namespace';
import type { LookupServer } from './lookup-domains';
import { patienceMs } from './patience';

/** What the core tries for an address, receiving and sending servers in its order, and whether it has signed in to one of each. */
interface DeltaChatLookup {
  readonly hasSignedIn: boolean;
  readonly incoming: readonly LookupServer[];
  readonly outgoing: readonly LookupServer[];
}

/** A running core of Delta Chat. */
export interface DeltaChatCore {
  /** Sets up an account by its address and password alone. */
  lookUp(address: string, password: string): Promise<DeltaChatLookup>;
  end(): Promise<void>;
}

/** Starts the real core of Delta Chat inside a namespace. */
export async function startDeltaChatCore(namespace: NetworkNamespace, program: string): Promise<DeltaChatCore> {
  const home = await mkdtemp(join(namespace.folder, 'delta-chat-'));
  const requests = join(home, 'requests');
  await namespace.run('mkfifo', [requests]);
  // Opened for both directions, the requests never end.
  const running = namespace.start('sh', ['-c', 'exec "$0" <>"$1"', program, requests], {
    environment: { HOME: home, DC_ACCOUNTS_PATH: join(home, 'accounts') },
  });
  let id = 0;
  async function call(method: string, ...params: readonly unknown[]): Promise<string> {
    id += 1;
    const isAnswer = (line: string) => line.endsWith('}') && line.includes(`"id":${id}}`);
    const answer = () => running.written.stdout.split('\n').find(isAnswer);
    await writeFile(requests, `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
    await expect.poll(answer, { timeout: patienceMs, message: method }).toBeDefined();
    return answer() ?? '';
  }
  return {
    lookUp: async (address, password) => {
      const account = Number(/"result":(\d+)/.exec(await call('add_account'))?.[1]);
      // The core knows its authorities itself, and the one of the test is not among them.
      const entered = { addr: address, password, certificateChecks: 'acceptInvalidCertificates' };
      const setUp = await call('add_or_update_transport', account, entered);
      const hasSignedIn = !setUp.includes('"error"');
      await call('stop_io', account);
      const settings = hasSignedIn ? await call('get_info', account) : await failedSettings(account);
      return { hasSignedIn, ...serversIn(settings) };
    },
    end: async () => {
      running.process.kill();
      await running.exitCode;
    },
  };

  /** The event in which the core names what it has tried in vain. */
  async function failedSettings(account: number): Promise<string> {
    for (;;) {
      const event = await call('get_next_event');
      if (event.includes(`"contextId":${account}`) && event.includes('Used params: ')) return event;
    }
  }
}

function serversIn(text: string): Pick<DeltaChatLookup, 'incoming' | 'outgoing'> {
  const [, incoming = '', outgoing = ''] =
    /imap:\[([^\]]*)\].* smtp:\[([^\]]*)\]/.exec(text.split('Used params: ').at(-1) ?? '') ?? [];
  return { incoming: serversOf('imap', incoming), outgoing: serversOf('smtp', outgoing) };
}

function serversOf(protocol: 'imap' | 'smtp', list: string): readonly LookupServer[] {
  return list.split(', ').map((each) => {
    const [host = '', port, security] = each.split(':');
    return { protocol, host, port: Number(port), security: security as LookupServer['security'] };
  });
}
