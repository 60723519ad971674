import { expect, it } from 'vitest';
import type { Candidate } from '../../electron/contract/candidate';
import type { Report } from '../../electron/contract/report';
import { failed, ok } from '../../electron/contract/result';
import { passwordSecret } from '../../electron/core/login-secret';
import { Secret } from '../../electron/core/secret';
import type { Ports } from '../../electron/engine/ports';
import { startRunLog } from '../../electron/engine/run-log';
import { signIn } from '../../electron/engine/sign-in';
import { signInToChanged } from '../../electron/engine/sign-in-to-changed';
import { createTaskGroup } from '../../electron/engine/task-group';
import { sampleCandidate, sampleReport, workingPort } from '../core/run/sample-run';
import { noMessage } from './no-logins';
import { scriptedPorts } from './scripted-network';
import { createVirtualClock } from './virtual-clock';

const saidLogins = ['jane@example.net'];
const late = sampleCandidate({ port: 993, saidLogins });
const early = sampleCandidate({ port: 143, security: 'starttls', saidLogins });
const sending = workingPort(587, { saidLogins });
const refusal = { code: 'unexpected-reply', stage: 'login', reply: 'NO [AUTHENTICATIONFAILED] no' } as const;

/** Signs in to the early servers, and then to those of a report. Receiving on 143 refuses every password. */
async function signInTwice(report: Report, incoming: Candidate = early) {
  const clock = createVirtualClock();
  const ports: string[] = [];
  const sendingLogins: string[] = [];
  const logins: Pick<Ports, 'mailboxLogin' | 'submissionLogin'> = {
    mailboxLogin: {
      signIn: async ({ port }) => {
        ports.push(`receiving ${port}`);
        const outcome = port === early.port ? failed(refusal) : ok({ mechanism: 'PLAIN' });
        return { outcome, left: Promise.resolve() };
      },
    },
    submissionLogin: {
      open: async ({ port }) =>
        ok({
          ...noMessage,
          signIn: async ({ login }) => {
            ports.push(`sending ${port}`);
            sendingLogins.push(login);
            return ok({ mechanism: 'PLAIN' });
          },
          leave: async () => undefined,
        }),
    },
  };
  const run = {
    ports: scriptedPorts({ rttMs: 50 }, clock, logins).ports,
    log: startRunLog(clock, () => undefined, { verbose: false }),
    signal: new AbortController().signal,
    tasks: createTaskGroup(),
  };
  const request = {
    ...{ incoming, outgoing: sending, login: null, secret: passwordSecret(new Secret('swordfish')) },
    ...{ outgoingLogin: null, outgoingSecret: null, acceptedBefore: null },
  };
  const both = async () => {
    const first = await signIn(request, report, run);
    return await signInToChanged({ request, first, isHeldBack: () => false }, report, run);
  };
  const { outcomes } = await clock.play(both());
  return { outcomes, ports, sendingLogins };
}

it('tries sending after all where another server for receiving accepts the password', async () => {
  const { outcomes, ports } = await signInTwice(sampleReport({ incoming: late, outgoing: sending }));
  expect(ports).toEqual(['receiving 143', 'receiving 993', 'sending 587']);
  expect(outcomes).toMatchObject({ incoming: { ok: true }, outgoing: { ok: true } });
});

it('tries no other server for sending where the one for receiving stays', async () => {
  const elsewhere = workingPort(465, { saidLogins });
  const { outcomes, ports } = await signInTwice(sampleReport({ incoming: early, outgoing: elsewhere }));
  expect(ports).toEqual(['receiving 143']);
  expect(outcomes).toMatchObject({ incoming: { ok: false }, outgoing: null });
});

it('gives another server for sending the login name that a source says for it', async () => {
  const elsewhere = workingPort(465, { saidLogins: ['jane'] });
  const { sendingLogins } = await signInTwice(sampleReport({ incoming: late, outgoing: elsewhere }), late);
  expect(sendingLogins).toEqual(['jane@example.net', 'jane']);
});
