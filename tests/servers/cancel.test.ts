import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MailBed, openMailBed } from './mail-bed';
import { reportOf, startMailwright } from './mailwright-command';
import { hostilePassword, samplePlan } from './sample-plan';

let bed: MailBed;
beforeAll(async () => {
  bed = await openMailBed(samplePlan);
  // Silent ports keep a thorough run going until its deadline.
  await bed.packetFilter.dropPorts([2525, 465, 995]);
});
afterAll(() => bed?.close());

describe('Ctrl-C', () => {
  it.each([
    ['a discovery', ['detect', 'jane@guessed.example', '--thorough', '--deadline', '60s'], '"kind":"answer"'],
    ['a sign-in', ['check', 'jane@guessed.example'], '"step":"sign-in:'],
  ])('ends %s at once, with what is known so far and without open connections', async (_, args, during) => {
    const surroundings = { namespace: bed.namespace, authorityFile: bed.authority.file };
    const running = startMailwright({ ...surroundings, password: `not ${hostilePassword}` }, [...args, '--json']);
    await running.waitForOutput(during);
    const pressedMs = Date.now();
    running.interrupt();
    const run = await running.ended;

    expect(run.exitCode, run.stderr).toBe(130);
    expect(Date.now() - pressedMs).toBeLessThan(3_000);
    const report = reportOf(run);
    expect(report.outcome).toBe('cancelled');
    expect(report.alternatives.length).toBeGreaterThan(0);
    const open = ['state', 'established', 'state', 'syn-sent', 'dst', '192.31.196.30'];
    expect(await bed.namespace.run('ss', ['-Htn', ...open])).toBe('');
  });
});
