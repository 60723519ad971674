import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { check } from '../../../electron/cli/commands/check';
import { type DemoProvider, startDemoProvider } from '../../../electron/node/demo/demo-provider';
import { runOnDemo } from './demo-run';

let demo: DemoProvider;

beforeAll(async () => {
  demo = await startDemoProvider();
});

afterAll(async () => {
  await demo.close();
  vi.unstubAllEnvs();
});

async function testMessageAt(id: string, ...flags: readonly string[]) {
  vi.stubEnv('MAILWRIGHT_PASSWORD', 'demo');
  const { report } = await runOnDemo(check, demo.ports, ['check', `you@${id}.example`, '--send-test', ...flags]);
  if (report.testMessage === undefined) throw new Error('No test message was sent');
  return report.testMessage;
}

describe('a test message in the demo', () => {
  it('goes round by SMTP and IMAP, and is deleted where that is wanted', async () => {
    const tested = await testMessageAt('all-well', '--delete-test');

    expect(tested).toMatchObject({ ended: 'arrived', folder: 'INBOX', deletion: 'deleted', verdict: null, notes: [] });
    expect(tested.hops.map(({ kind, security }) => [kind, security])).toEqual([
      ['submission', 'tls'],
      ['inside', 'tls'],
      ['inside', 'unknown'],
    ]);
    expect(tested.authentication).toMatchObject({
      spf: { result: 'pass' },
      dmarc: { result: 'pass', isAligned: true },
    });
  });

  it('goes round by POP3, too', async () => {
    expect(await testMessageAt('pop3-only', '--delete-test')).toMatchObject({ ended: 'arrived', deletion: 'deleted' });
  });

  it.each([
    ['greylisted', 'deferred', 'greylisted'],
    ['spam-folder', 'in-spam', null],
    ['message-lost', 'not-seen', null],
  ] as const)('at %s it is %s', async (id, ended, cause) => {
    const tested = await testMessageAt(id, '--test-wait', '1');

    expect(tested).toMatchObject({ ended, verdict: { cause } });
  });
});
