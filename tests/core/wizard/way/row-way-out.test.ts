import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../electron/contract/candidate';
import { rowWayOut } from '../../../../electron/core/wizard/way/row-way-out';
import {
  failedCandidate,
  openRelayPort,
  refusedPort,
  sampleCertificate,
  silentPort,
  workingPort,
} from '../../run/sample-run';
import { searched } from '../wizard-after';

const host = 'mail.example.net';
const expired = failedCandidate({
  protocol: 'smtp',
  port: 587,
  failure: { code: 'certificate-expired', host, certificate: sampleCertificate },
});
const plain = failedCandidate({ protocol: 'smtp', port: 587, failure: { code: 'starttls-not-offered' } });
const riddle = failedCandidate({
  protocol: 'smtp',
  port: 587,
  failure: { code: 'reply-too-long', stage: 'greeting', limitBytes: 65_536 },
});

describe('how to resolve what failed at a server', () => {
  it.each<[string, Candidate, string | null]>([
    ['silence', silentPort(587), 'way.out.connection-timed-out'],
    ['a refusal', refusedPort(587), 'way.out.connection-refused'],
    ['an expired certificate', expired, 'settings.certificate.worry'],
    ['no encryption', plain, 'way.out.starttls-not-offered'],
    ['a reply that nobody understands', riddle, null],
    ['a port that works', workingPort(587), null],
    ['the port between servers', openRelayPort(), null],
  ])('follows from the cause: %s', (_, server, id) => {
    const { account } = searched({ outcome: 'partly-found', outgoing: null, alternatives: [server] });
    expect(rowWayOut(account, server)?.id ?? null).toBe(id);
  });

  it('is not told where another port of the same direction works', () => {
    const { account } = searched({ alternatives: [workingPort(465), silentPort(587)] });
    expect(rowWayOut(account, silentPort(587))).toBeNull();
  });
});
