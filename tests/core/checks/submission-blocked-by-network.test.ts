import { describe, expect, it } from 'vitest';
import { submissionBlockedByNetwork } from '../../../electron/core/checks/submission-blocked-by-network';
import {
  failedCandidate,
  openRelayPort,
  refusedPort,
  sampleCandidate,
  silentPort,
  workingPort,
} from '../run/sample-run';
import { evidenceOf } from './evidence-of';

const incoming = sampleCandidate();

describe('submissionBlockedByNetwork', () => {
  it('warns where 587 and 465 are silent and 2525 of the same server works', () => {
    const candidates = [incoming, workingPort(2525), silentPort(587), silentPort(465)];
    const judgement = submissionBlockedByNetwork.judge(evidenceOf(candidates));
    expect(judgement).toMatchObject({
      kind: 'found',
      verdict: {
        cause: 'submission-blocked-by-network',
        party: 'this-network',
        severity: 'warning',
        message: {
          id: 'check.submission-blocked-by-network.both',
          values: { silent: 587, second: 465, port: 2525 },
        },
        actions: [{ kind: 'use-port', direction: 'outgoing', port: 2525 }, {}],
      },
    });
  });

  it('warns where 587 and 2525 are silent and 465 works', () => {
    const judgement = submissionBlockedByNetwork.judge(
      evidenceOf([workingPort(465), silentPort(587), silentPort(2525)]),
    );
    expect(judgement).toMatchObject({ verdict: { actions: [{ kind: 'use-port', port: 465 }, {}] } });
  });

  it('passes where 587 refuses, works, or is silent at another server', () => {
    const elsewhere = silentPort(587, { host: 'smtp.example.org' });
    for (const candidates of [
      [workingPort(465), refusedPort(587)],
      [workingPort(587), silentPort(465), silentPort(2525)],
      [workingPort(465), elsewhere],
    ]) {
      expect(submissionBlockedByNetwork.judge(evidenceOf(candidates))).toEqual({ kind: 'passed' });
    }
  });

  it('blames the network for silence on all ports where receiving works', () => {
    const candidates = [incoming, silentPort(587), silentPort(2525), silentPort(465), silentPort(25)];
    expect(submissionBlockedByNetwork.judge(evidenceOf(candidates))).toMatchObject({
      kind: 'found',
      verdict: { party: 'this-network', severity: 'error', actions: [{ kind: 'try-again' }, {}, {}] },
    });
  });

  it('leaves open which of them blocks where a VPN is on', () => {
    const silent = evidenceOf([incoming, silentPort(587), silentPort(2525), silentPort(465)], { vpn: 'tun0' });
    expect(submissionBlockedByNetwork.judge(silent)).toMatchObject({
      verdict: { party: 'unknown', message: { id: 'check.submission-blocked-by-network.all.vpn' } },
    });
    const one = evidenceOf([incoming, workingPort(2525), silentPort(587)], { vpn: 'tun0' });
    expect(submissionBlockedByNetwork.judge(one)).toMatchObject({
      verdict: { party: 'unknown', message: { id: 'check.submission-blocked-by-network.vpn' } },
    });
    const both = evidenceOf([incoming, workingPort(2525), silentPort(587), silentPort(465)], { vpn: 'tun0' });
    expect(submissionBlockedByNetwork.judge(both)).toMatchObject({
      verdict: { party: 'unknown', message: { id: 'check.submission-blocked-by-network.both.vpn' } },
    });
  });

  it('blames the network for silence of one port each at two hosts that are named', () => {
    const candidates = [incoming, silentPort(587), silentPort(587, { host: 'smtp.example.org' })];
    expect(submissionBlockedByNetwork.judge(evidenceOf(candidates))).toMatchObject({ kind: 'found' });
    const guessed = { host: 'smtp.example.net', source: 'guess', sources: ['guess'] } as const;
    const oneNamed = [incoming, silentPort(587), silentPort(465, guessed)];
    expect(submissionBlockedByNetwork.judge(evidenceOf(oneNamed))).toEqual({ kind: 'not-applicable' });
  });

  it('does not blame the network for a port at which another host of the account answers', () => {
    const other = { host: 'smtp.example.org' };
    const refusedElsewhere = [incoming, silentPort(587), silentPort(465), refusedPort(587, other)];
    expect(submissionBlockedByNetwork.judge(evidenceOf(refusedElsewhere))).toEqual({ kind: 'not-applicable' });
    const stripped = failedCandidate({
      protocol: 'smtp',
      port: 587,
      failure: { code: 'starttls-not-offered' },
      ...other,
    });
    const workingDetour = [incoming, workingPort(465), silentPort(587), stripped];
    expect(submissionBlockedByNetwork.judge(evidenceOf(workingDetour))).toEqual({ kind: 'passed' });
  });

  it('has nothing to say where 25 answers, where a port refuses, or where receiving does not work', () => {
    const silent = [silentPort(587), silentPort(2525)];
    for (const candidates of [
      [incoming, ...silent, openRelayPort()],
      [incoming, ...silent, refusedPort(465)],
      silent,
      [incoming],
    ]) {
      expect(submissionBlockedByNetwork.judge(evidenceOf(candidates))).toEqual({ kind: 'not-applicable' });
    }
  });
});
