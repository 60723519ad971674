import { describe, expect, it } from 'vitest';
import type { VerifiedChannel } from '../../../../electron/contract/published-check';
import { failed, ok } from '../../../../electron/contract/result';
import { message } from '../../../../electron/core/message';
import { liveChannels } from '../../../../electron/core/wizard/export/published-look';
import { reduceExport } from '../../../../electron/core/wizard/export/reduce-export';
import { reducePages } from '../../../../electron/core/wizard/reduce-pages';
import { initialWizard } from '../../../../electron/core/wizard/state/wizard-state';
import { sampleReport } from '../../run/sample-run';
import { acted, finished, searched } from '../wizard-after';

function channelsIn(states: Readonly<Partial<Record<VerifiedChannel['channel'], VerifiedChannel['state']>>>) {
  return Object.entries(states).map(
    ([channel, state]) => ({ channel, state, seen: null, expected: null, message: null }) as VerifiedChannel,
  );
}

describe('the channels of a domain', () => {
  it('count the settings file once, wherever it is found', () => {
    expect(liveChannels(channelsIn({ autoconfig: 'missing', 'well-known': 'live', srv: 'wrong' }))).toEqual({
      live: 1,
      possible: 2,
    });
  });

  it('do not count what the settings cannot be published by, nor a profile that nobody has put there', () => {
    const channels = channelsIn({ autoconfig: 'live', pacc: 'not-possible', mobileconfig: 'missing' });
    expect(liveChannels(channels)).toEqual({ live: 1, possible: 1 });
  });
});

describe('the look at a live domain', () => {
  const check = { channels: channelsIn({ srv: 'live' }), zone: [], nameServers: 2 };
  const asked = reduceExport(initialWizard.account, { kind: 'published-asked' });

  it('keeps the newest answer while the domain is asked again', () => {
    const answered = reduceExport(asked, { kind: 'published-verified', check: ok(check) });
    expect(answered.export.published).toEqual({ isAsking: false, check, problem: null });
    const again = reduceExport(answered, { kind: 'published-asked' });
    expect(again.export.published).toEqual({ isAsking: true, check, problem: null });
  });

  it('says why settings cannot be published', () => {
    const problem = message('verify.no-servers');
    const refused = reduceExport(asked, { kind: 'published-verified', check: failed(problem) });
    expect(refused.export.published).toEqual({ isAsking: false, check: null, problem });
  });

  it('ends without an answer where the question came to no end', () => {
    const ended = reduceExport(asked, { kind: 'published-verified', check: null });
    expect(ended.export.published.isAsking).toBe(false);
  });

  it('ends also while a report is shown that was opened meanwhile', () => {
    const asking = acted(searched(), { kind: 'published-asked' });
    const opened = acted(asking, { kind: 'open-report', events: [finished(sampleReport())] });
    const closed = acted(opened, { kind: 'published-verified', check: ok(check) }, { kind: 'close-report' });
    expect(closed.account.export.published).toEqual({ isAsking: false, check, problem: null });
  });

  it('leaves out an answer that comes after the page has turned to one person', () => {
    const turned = reducePages(
      { ...initialWizard, page: 'export', account: { ...asked, export: { ...asked.export, isPublishing: true } } },
      { kind: 'back' },
    );
    const late = reduceExport(turned.account, { kind: 'published-verified', check: ok(check) });
    expect(late.export.published.check).toBeNull();
  });
});
