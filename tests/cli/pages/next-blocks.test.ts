import { expect, it } from 'vitest';
import { commandsAfter } from '../../../electron/cli/pages/next-blocks';
import type { Verdict } from '../../../electron/contract/verdict';
import { message } from '../../../electron/core/message';
import { sampleReport } from '../../core/run/sample-run';

const verdict: Verdict = {
  cause: 'tls-required-first',
  party: 'you',
  severity: 'error',
  message: message('cause.tls-required-first'),
  seen: '',
  actions: [{ kind: 'enter-by-hand' }],
};

it('proposes other servers in place of those that were typed, each flag once', () => {
  const report = sampleReport({ outcome: 'nothing-found', incoming: null, outgoing: null });
  const typed = ['--incoming', 'mail.example.net:143:none', '--no-ispdb', '--outgoing', 'mail.example.net:587:none'];
  const invocation = { command: 'detect', input: 'jane@example.net', flags: typed };

  expect(
    commandsAfter(report, { verdict, refused: null }, { invocation, suggestion: null, isHeldBack: false }),
  ).toEqual(['mailwright check jane@example.net --no-ispdb --incoming HOST:993:tls --outgoing HOST:587:starttls']);
});
