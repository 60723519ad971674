import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../electron/contract/report';
import { type MailBed, openMailBed } from './mail-bed';
import { eventsOf, mailwright, reportOf } from './mailwright-command';
import { samplePlan } from './sample-plan';

let bed: MailBed;
beforeAll(async () => {
  bed = await openMailBed(samplePlan);
});
afterAll(() => bed?.close());

/** The report on a domain. The run must end well within a minute and must never have proposed port 25. */
async function detect(domain: string, exitCode: number): Promise<Report> {
  const startedMs = Date.now();
  const args = ['detect', `jane@${domain}`, '--json'];
  const run = await mailwright({ namespace: bed.namespace, authorityFile: bed.authority.file }, args);
  expect(run.exitCode, run.stderr).toBe(exitCode);
  expect(Date.now() - startedMs).toBeLessThan(60_000);
  for (const event of eventsOf(run)) {
    if (event.kind === 'answer') expect(event.outgoing?.port).not.toBe(25);
    if (event.kind === 'candidate' && event.candidate.port === 25) expect(event.candidate.proven).toBe(false);
  }
  const report = reportOf(run);
  expect(report.incoming).toMatchObject({ protocol: 'imap', port: 993, proven: true });
  return report;
}

/** The first name found at a machine is the one it is asked under. */
const aNameOfTheServer = expect.stringMatching(/^(?:smtp|mx)\.guessed\.example$/);

describe('a network that drops packets', () => {
  it.each([
    ['587', [587], 2525, 'starttls'],
    ['587 and 2525', [587, 2525], 465, 'tls'],
  ] as const)('to %s leads to another port of the same server', async (_, dropped, port, security) => {
    await bed.packetFilter.dropPorts(dropped);
    const report = await detect('guessed.example', 0);
    expect(report).toMatchObject({
      outcome: 'found',
      outgoing: { protocol: 'smtp', host: aNameOfTheServer, port, security, proven: true, state: 'works' },
    });
    const silent = report.alternatives.filter((candidate) => dropped.some((one) => one === candidate.port));
    expect(silent.map(({ state }) => state)).toEqual(silent.map(() => 'no-answer'));
    expect(silent).not.toEqual([]);
  });

  it('leads to 465 where a published 587 is silent', async () => {
    await bed.packetFilter.dropPorts([587]);
    const report = await detect('published.example', 0);
    expect(report.outgoing).toMatchObject({ host: 'posting.published.example', port: 465, security: 'tls' });
  });

  it('to all submission ports leaves nothing to propose', async () => {
    await bed.packetFilter.dropPorts([587, 2525, 465]);
    expectNoSubmission(await detect('guessed.example', 1));
  });
});

describe('a server that answers on 25 only', () => {
  it('gets no submission proposed', async () => {
    await bed.packetFilter.dropPorts([]);
    expectNoSubmission(await detect('relay-only.example', 1));
  });
});

function expectNoSubmission(report: Report): void {
  expect(report).toMatchObject({ outcome: 'partly-found', outgoing: null });
  expect(report.findings).toContainEqual(
    expect.objectContaining({ id: 'submission-not-reachable', cause: 'submission-not-reachable' }),
  );
}
