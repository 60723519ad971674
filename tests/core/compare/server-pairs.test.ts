import { expect, it } from 'vitest';
import { isUnopened } from '../../../electron/core/compare/server-pairs';
import { failedCandidate, refusedPort, silentPort, workingPort } from '../run/sample-run';

it.each([
  ['is silent', silentPort(993), true],
  ['refuses', refusedPort(993), true],
  ['works', workingPort(993), false],
  [
    'takes a connection and then says nothing',
    failedCandidate({ state: 'no-answer', failure: { code: 'timed-out', stage: 'greeting', timeoutMs: 12_000 } }),
    false,
  ],
])('tells a server to which no connection could be opened: one that %s', (_, server, isOne) => {
  expect(isUnopened(server)).toBe(isOne);
});
