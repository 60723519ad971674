import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect } from 'vitest';
import type { WishedServer } from '../../electron/core/verify-published/settings-to-verify';
import type { NetworkNamespace } from '../servers/network-namespace';

/** Setting up in vain tries many servers. Shorter than the time limit of a test, which then says what was asked. */
const longestCallMs = 360_000;

const answerSchema = v.object({
  id: v.optional(v.number()),
  result: v.optional(v.unknown()),
  error: v.optional(v.unknown()),
});
const eventSchema = v.object({ contextId: v.number(), event: v.object({ msg: v.optional(v.nullable(v.string())) }) });

/** What the core tries for an address, receiving and sending servers in its order, and whether it has signed in to one of each. */
export interface DeltaChatLookup {
  readonly hasSignedIn: boolean;
  readonly incoming: readonly WishedServer[];
  readonly outgoing: readonly WishedServer[];
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
  async function call(method: string, ...params: readonly unknown[]): Promise<v.InferOutput<typeof answerSchema>> {
    id += 1;
    // What follows the last line end may be half an answer.
    const answer = () => answersIn(running.written.stdout).find((each) => each.id === id);
    await writeFile(requests, `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
    await expect.poll(answer, { timeout: longestCallMs, message: method }).toBeDefined();
    return answer() ?? {};
  }
  return {
    lookUp: async (address, password) => {
      const account = (await call('add_account')).result;
      // The core knows its authorities itself, and the one of the test is not among them.
      const entered = { addr: address, password, certificateChecks: 'acceptInvalidCertificates' };
      const hasSignedIn = (await call('add_or_update_transport', account, entered)).error === undefined;
      await call('stop_io', account);
      const settings = hasSignedIn ? (await call('get_info', account)).result : await failedSettings(account);
      return { hasSignedIn, ...serversIn(JSON.stringify(settings)) };
    },
    end: async () => {
      running.process.kill();
      await running.exitCode;
    },
  };

  /** The event in which the core names what it has tried in vain. */
  async function failedSettings(account: unknown): Promise<unknown> {
    for (;;) {
      const { result } = await call('get_next_event');
      const { contextId, event } = v.parse(eventSchema, result);
      if (contextId === account && event.msg?.includes('Used params: ')) return event.msg;
    }
  }
}

function answersIn(written: string): readonly v.InferOutput<typeof answerSchema>[] {
  const lines = written.split('\n').slice(0, -1);
  return lines.map((line) => v.parse(answerSchema, JSON.parse(line)));
}

function serversIn(text: string): Pick<DeltaChatLookup, 'incoming' | 'outgoing'> {
  const [, incoming = '', outgoing = ''] =
    /imap:\[([^\]]*)\].* smtp:\[([^\]]*)\]/.exec(text.split('Used params: ').at(-1) ?? '') ?? [];
  return { incoming: serversOf('imap', incoming), outgoing: serversOf('smtp', outgoing) };
}

function serversOf(protocol: 'imap' | 'smtp', list: string): readonly WishedServer[] {
  return list.split(', ').map((each) => {
    const [host = '', port, security] = each.split(':');
    return { protocol, host, port: Number(port), security: security as WishedServer['security'] };
  });
}
