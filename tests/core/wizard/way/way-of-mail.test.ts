import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../../../electron/contract/run-event';
import type { Finding } from '../../../../electron/contract/verdict';
import { settingsFileOf } from '../../../../electron/core/run/report-file';
import { eventsOfSettings } from '../../../../electron/core/run/settings-as-run';
import { wayWhy } from '../../../../electron/core/wizard/frame/way-why';
import type { WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import { wayOfMail } from '../../../../electron/core/wizard/way/way-of-mail';
import {
  failedCandidate,
  refusedPort,
  sampleCandidate,
  sampleCertificate,
  sampleEvents,
  sampleReport,
  silentPort,
  workingPort,
} from '../../run/sample-run';
import { othersBegin, searchedPolitely, testingOthers } from '../polite-search';
import { acted, otherId, searched, searchId, searching, told } from '../wizard-after';

function finding(id: string, changes: Partial<Finding> = {}): Finding {
  const message = { id: `check.${id}`, values: {} };
  return { id, cause: null, party: 'this-network', severity: 'error', message, seen: '', actions: [], ...changes };
}

/** Each lane as its port, the last station that it reached, and its word. */
function lanes(state: WizardState): readonly string[] {
  const { lookUp, directions } = wayOfMail(state);
  const ports = [...directions.incoming.lanes, ...directions.outgoing.lanes];
  const said = (word: { readonly id: string }) => word.id.replace('way.word.', '');
  return [
    `${lookUp.reached} ${said(lookUp.word)}`,
    ...ports.map(({ port, reached, word }) => `${port} ${reached} ${said(word)}`),
  ];
}

const nothing = { outcome: 'nothing-found', incoming: null, outgoing: null, alternatives: [] } as const;
const detour = finding('submission-blocked-by-network', {
  cause: 'submission-blocked-by-network',
  severity: 'warning',
});

describe('the way of a message', () => {
  it('has the same lanes from the first frame', () => {
    expect(lanes(searching())).toEqual([
      '1 asking',
      '993 1 waiting-for-name',
      '995 1 waiting-for-name',
      '587 1 waiting-for-name',
      '2525 1 waiting-for-name',
      '465 1 waiting-for-name',
    ]);
  });

  it('lets no lane lose a station while a search runs', () => {
    const reached = sampleEvents.slice(0, -1).map((_, count) => {
      const { lookUp, directions } = wayOfMail(told(searching(), searchId, ...sampleEvents.slice(0, count)));
      return [lookUp, ...directions.incoming.lanes, ...directions.outgoing.lanes].map((lane) => lane.reached);
    });
    for (const [index, now] of reached.entries()) {
      const before = reached[index - 1] ?? now;
      expect(now.every((station, place) => station >= (before[place] ?? 0))).toBe(true);
    }
  });

  it('shows the port of a protocol that got farther, in the lane of the protocol', () => {
    const plain = sampleCandidate({ port: 143, security: 'starttls' });
    const state = searched({ incoming: plain, alternatives: [silentPort(993, { protocol: 'imap' }), plain] });
    expect(lanes(state)[1]).toBe('143 5 works');
  });

  it('shows in the end the port of a protocol that has a problem, and not one that is only refused', () => {
    const failure = { code: 'certificate-expired', host: 'mail.example.net', certificate: sampleCertificate } as const;
    const intercepted = failedCandidate({ port: 993, failure });
    const refused = refusedPort(143, { protocol: 'imap' });
    const state = searched({
      incoming: null,
      alternatives: [intercepted, refused],
      findings: [finding('tls-intercepted', { cause: 'interception-by-antivirus', party: 'this-computer' })],
    });
    expect(lanes(state)[1]).toBe('993 1 intercepted');
  });

  it('blames the network for a detour, and leads around it with the reason of the lane', () => {
    const outgoing = workingPort(2525);
    const state = searched({
      outgoing,
      alternatives: [sampleCandidate(), outgoing, silentPort(587), silentPort(465, { security: 'tls' })],
      findings: [detour],
    });
    const way = wayOfMail(state);
    expect(lanes(state).slice(3)).toEqual(['587 2 no-answer', '2525 5 works', '465 2 no-answer']);
    expect(way.isNetworkBlamed).toBe(true);
    expect(way.directions.outgoing).toMatchObject({ tone: 'pass', word: { id: 'way.word.works-on' } });
    expect(wayWhy(state)).toMatchObject({ sentence: { id: 'way.why.detour', values: { port: 2525 } }, port: 2525 });
  });

  it('stops every lane at this network where only the web gets through', () => {
    const [incoming, outgoing] = [silentPort(993, { protocol: 'imap', security: 'tls' }), silentPort(587)];
    const state = searched({
      ...{ outcome: 'claimed', incoming, outgoing, alternatives: [incoming, outgoing] },
      findings: [finding('only-web-traffic')],
    });
    expect(lanes(state)).toEqual([
      '3 names-exist',
      '993 2 no-answer',
      '995 1 not-tried',
      '587 2 no-answer',
      '2525 1 not-tried',
      '465 1 not-tried',
    ]);
    expect(wayOfMail(state)).toMatchObject({ isNetworkBlamed: true, lookUp: { how: 'web' } });
    expect(wayWhy(state).buttons.map(({ label }) => label.id)).toEqual([
      'wizard.foot.use-claimed',
      'way.network-settings',
    ]);
  });

  it('stops the look-up at this network where its name server denies a known domain', () => {
    const missing = { state: 'no-entry', failure: { code: 'host-not-found', host: 'imap.example.net' } } as const;
    const incoming = failedCandidate(missing);
    const state = searched({
      ...{ outcome: 'claimed', incoming, outgoing: null, alternatives: [incoming] },
      findings: [finding('listed-domain-denied', { cause: 'name-server-faulty' })],
    });
    expect(lanes(state).slice(0, 2)).toEqual(['2 denied', '993 1 not-tried']);
    expect(wayOfMail(state).directions.incoming).toMatchObject({ host: 'mail.example.net', tone: 'ask' });
    expect(wayWhy(state).buttons.map(({ label }) => label.id)).toEqual(['way.known-settings', 'networks.try']);
  });

  it('says to sign in to the network where a page answers in place of others', () => {
    const state = searched({ ...nothing, findings: [finding('captive-portal', { cause: 'interception-by-network' })] });
    expect(wayOfMail(state)).toMatchObject({ isNetworkBlamed: true });
    expect(wayWhy(state)).toMatchObject({
      sentence: { id: 'way.why.denied' },
      buttons: [{ label: { id: 'way.network-settings' } }, { label: { id: 'networks.try' } }],
    });
  });

  it('offers the address that was meant, to be put into its field', () => {
    const actions = [{ kind: 'edit-address', suggestion: 'jane@gmail.com' }] as const;
    const typo = finding('address-typo', { cause: 'config-not-found', party: 'you', actions });
    const { sentence, buttons } = wayWhy(searched({ ...nothing, findings: [typo] }));
    expect(sentence).toBeNull();
    expect(buttons.map(({ label }) => label.id)).toEqual(['action.use-suggestion', 'wizard.foot.by-hand']);
  });

  it('cannot begin without a network', () => {
    const state = searched({ ...nothing, findings: [finding('no-network', { cause: 'no-network' })] });
    expect(lanes(state).slice(0, 2)).toEqual(['1 no-network', '993 0 not-tried']);
    expect(wayOfMail(state)).toMatchObject({ isNetworkBlamed: false, lookUp: { mark: 1, isWall: true } });
  });

  it('ends at the look-up where no source lists a mail server, and asks for the address', () => {
    const state = searched(nothing);
    expect(lanes(state).slice(0, 2)).toEqual(['3 lists-no-mail', '993 1 no-server-name']);
    expect(wayWhy(state)).toMatchObject({ sentence: null, buttons: [{ label: { id: 'wizard.foot.by-hand' } }] });
  });

  it('calls servers with an accepted certificate not verified', () => {
    const incoming = sampleCandidate();
    const heard = incoming.heard && {
      ...incoming.heard,
      certificate: { ...sampleCertificate, trusted: 'accepted' as const },
    };
    const way = wayOfMail(searched({ incoming: { ...incoming, heard }, alternatives: [{ ...incoming, heard }] }));
    expect(way.directions.incoming).toMatchObject({ tone: 'warn', word: { id: 'way.word.not-verified-works' } });
  });

  it('keeps what a cancelled search had reached', () => {
    const report = sampleReport({ outcome: 'cancelled', incoming: null, outgoing: null, alternatives: [] });
    const end: RunEvent = { kind: 'finished', atMs: 90, report };
    const state = told(searching(), searchId, ...sampleEvents.slice(0, 9), end);
    expect(lanes(state).slice(0, 4)).toEqual(['3 settings-found', '993 3 skipped', '995 1 not-tried', '587 1 skipped']);
    expect(wayWhy(state)).toMatchObject({ sentence: { id: 'way.why.cancelled' }, buttons: [] });
  });

  it('dots what was not needed, and offers to test it', () => {
    const state = searchedPolitely();
    expect(lanes(state)).toContain('993 5 works');
    expect(wayWhy(state).buttons.map(({ label }) => label.id)).toEqual(['wizard.others.test']);
    const testing = told(testingOthers(state), otherId, ...othersBegin);
    expect(wayWhy(testing)).toMatchObject({ sentence: { id: 'wizard.others.running' }, buttons: [] });
  });

  it('says when a kept server was confirmed, and offers to ask it again', () => {
    const state = searchedPolitely(240_000);
    expect(lanes(state)[1]).toBe('993 5 kept');
    expect(wayWhy(state).buttons.map(({ label }) => label.id)).toEqual(['wizard.kept.look-at-all']);
  });

  it('offers nothing that starts a run for an opened report', () => {
    const opened = acted(searching(), {
      kind: 'open-report',
      events: [{ kind: 'finished', atMs: 9, report: sampleReport(nothing) }],
    });
    expect(wayWhy(opened)).toMatchObject({ sentence: { id: 'way.why.nothing' }, buttons: [] });
  });

  it('says that settings come from a file', () => {
    const state = told(searching(), searchId, ...eventsOfSettings(settingsFileOf(sampleReport())));
    expect(wayOfMail(state).lookUp).toMatchObject({ reached: 1, word: { id: 'way.word.from-file' } });
    expect(lanes(state)[1]).toBe('993 1 not-tried');
  });
});
