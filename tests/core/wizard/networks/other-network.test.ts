import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../electron/contract/candidate';
import type { Cause } from '../../../../electron/contract/cause';
import type { Report } from '../../../../electron/contract/report';
import type { RunEvent } from '../../../../electron/contract/run-event';
import { contextOf } from '../../../../electron/core/diagnosis/diagnosis-context';
import { verdictOf } from '../../../../electron/core/diagnosis/verdict-of';
import { besideForward } from '../../../../electron/core/wizard/frame/forward-of';
import { announcementOf } from '../../../../electron/core/wizard/frame/headline-of';
import { wayWhy } from '../../../../electron/core/wizard/frame/way-why';
import { otherNetwork } from '../../../../electron/core/wizard/networks/other-network';
import { planDiscovery } from '../../../../electron/core/wizard/plan-run';
import { initialWizard, type WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import { sampleCandidate, sampleReport, silentPort, workingPort } from '../../run/sample-run';
import { acted, finished, otherId, searched, searchId, searching, told } from '../wizard-after';

const imap = sampleCandidate();
const blocked = [imap, silentPort(587), silentPort(465, { security: 'tls' })];
const open = [imap, workingPort(587), workingPort(465)];

function found(cause: Cause): Report['findings'] {
  return [{ id: cause, ...verdictOf(cause, contextOf(silentPort(587))) }];
}

function partly(cause: Cause): Partial<Report> {
  return { outcome: 'partly-found', outgoing: null, alternatives: blocked, findings: found(cause) };
}

/** A search that has found these servers. */
function ended(from: WizardState, runId: string, servers: readonly Candidate[], report: Partial<Report>): WizardState {
  const events = servers.map((candidate) => ({ kind: 'candidate', atMs: 1, candidate }) as const);
  return told(from, runId, ...events, finished(sampleReport({ alternatives: servers, ...report })));
}

const first = ended(searching(), searchId, blocked, partly('submission-blocked-by-network'));
const kept = acted(first, { kind: 'keep-first-network' });
const again = searching(undefined, kept, otherId);

const labels = (state: WizardState) => wayWhy(state).buttons.map(({ label }) => label.id);

describe('a search over another network', () => {
  it.each<[Cause, boolean]>([
    ['submission-blocked-by-network', true],
    ['submission-not-reachable', true],
    ['connection-timed-out', true],
    ['connection-refused', true],
    ['interception-by-antivirus', true],
    ['certificate-expired', false],
    ['config-not-found', false],
  ])('is offered where %s: %s', (cause, isOffered) => {
    expect(labels(searched(partly(cause))).includes('networks.try')).toBe(isOffered);
  });

  it('is not offered where all works, without a network, and in a report from a file', () => {
    const { discovery } = first.account;
    expect(labels(searched())).not.toContain('networks.try');
    expect(labels(searched({ ...partly('no-network'), outcome: 'nothing-found' }))).not.toContain('networks.try');
    const report = discovery.view.report ?? sampleReport();
    const opened = acted(first, { kind: 'open-report', events: [finished(report)] });
    expect(labels(opened)).not.toContain('networks.try');
  });

  it('takes at most one other button beside it', () => {
    expect(labels(first).length).toBeLessThanOrEqual(2);
    expect(labels(first)).toContain('networks.try');
  });

  it('first asks for another network, and offers to open its settings and to leave it; the foot searches again', () => {
    const other = otherNetwork(kept);
    expect(other).toMatchObject({ kind: 'change', title: { id: 'networks.change' } });
    const commands = other?.kind === 'change' ? other.buttons.map(({ effect }) => effect.command?.kind) : [];
    expect(commands).toEqual(['open-network-settings', undefined]);
    expect(besideForward(kept).map(({ effect }) => effect.command?.kind)).toEqual(['find']);
    // Its title has the focus, which says it.
    expect(announcementOf(kept).map(({ id }) => id)).toEqual(['networks.change.more']);
    expect(labels(kept)).not.toContain('networks.try');
  });

  it('asks every server anew, because a proof over one network says nothing about another', () => {
    expect(planDiscovery(first, otherId).request).toMatchObject({ keepsProven: true });
    expect(planDiscovery(kept, otherId).request).toMatchObject({ keepsProven: false });
  });

  it('says that it runs, and then what both prove together, in the words of the command line', () => {
    expect(otherNetwork(again)).toMatchObject({ kind: 'search' });

    const other = otherNetwork(ended(again, otherId, open, { findings: [] }));

    expect(other).toMatchObject({
      kind: 'compared',
      shown: {
        verdict: { cause: 'submission-blocked-by-network', message: { id: 'compare.ports-blocked' } },
        buttons: [{ label: { id: 'wizard.foot.done' } }],
      },
    });
    expect(other?.kind === 'compared' && other.pairs).toHaveLength(3);
  });

  it('announces what both prove before the title of the page', () => {
    const compared = ended(again, otherId, open, { findings: [] });
    expect(announcementOf(compared).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['compare.ports-blocked', 'wizard.headline.found']),
    );
    expect(announcementOf(compared)[0]?.id).toBe('compare.ports-blocked');
  });

  it('asks once more for a network where the second search was cancelled or had none', () => {
    expect(otherNetwork(ended(again, otherId, blocked, { outcome: 'cancelled' }))).toMatchObject({ kind: 'change' });
    const offline = { ...partly('no-network'), outcome: 'nothing-found' as const };
    expect(otherNetwork(ended(again, otherId, blocked, offline))).toMatchObject({ kind: 'change' });
  });

  it('is over for another address, and where the person leaves it', () => {
    expect(otherNetwork(acted(kept, { kind: 'forget-first-network' }))).toBeNull();
    expect(otherNetwork(searching('joe@example.org', kept, otherId))).toBeNull();
  });

  it('is told of two reports of one account that are opened one after the other', () => {
    const opening = (events: readonly RunEvent[]) => ({ kind: 'open-report', events }) as const;
    const report = (servers: readonly Candidate[], changes: Partial<Report>) => [
      ...servers.map((candidate) => ({ kind: 'candidate', atMs: 1, candidate }) as const),
      finished(sampleReport({ alternatives: servers, ...changes })),
    ];
    const one = acted(initialWizard, opening(report(blocked, partly('submission-blocked-by-network'))));
    expect(otherNetwork(one)).toBeNull();

    const both = acted(one, opening(report(open, { findings: [] })));
    expect(otherNetwork(both)).toMatchObject({ shown: { verdict: { message: { id: 'compare.ports-blocked' } } } });
    expect(otherNetwork(acted(both, { kind: 'forget-first-network' }))).toBeNull();

    expect(otherNetwork(acted(both, opening(report(open, { findings: [] }))))).toBeNull();
    const another = { input: { text: 'joe@example.org', kind: 'address' } } as const;
    expect(otherNetwork(acted(one, opening(report(open, another))))).toBeNull();
  });
});
