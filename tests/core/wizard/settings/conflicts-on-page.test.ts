import { describe, expect, it } from 'vitest';
import { conflictsOnPage } from '../../../../electron/core/wizard/settings/conflicts-on-page';
import {
  failedCandidate,
  refusedPort,
  sampleCertificate,
  sampleHeard,
  sampleReport,
  silentPort,
  workingPort,
} from '../../run/sample-run';
import { sayIds } from '../../say-ids';
import { acted, atSettings, finished, tested } from '../wizard-after';

const proven = workingPort(587, { host: 'smtp.kestrel-mail.example', source: 'mx', sources: ['mx'], tookMs: 212.4 });
const outdated = refusedPort(465, { security: 'tls' });
const dispute = {
  outgoing: proven,
  conflicts: [{ direction: 'outgoing', claims: [proven, outdated] }],
  alternatives: [proven, outdated, refusedPort(587), refusedPort(2525), refusedPort(25, { security: 'none' })],
} as const;

describe('conflictsOnPage', () => {
  it('lists the claims, each with its proof; the relay port proves nothing', () => {
    const [conflict] = conflictsOnPage(atSettings(dispute));
    expect(conflict?.claims.map(({ index, isChosen, proof }) => ({ index, isChosen, proof }))).toEqual([
      { index: 0, isChosen: true, proof: { id: 'settings.claim.works', values: { took: { ms: 212.4 } } } },
      {
        index: 1,
        isChosen: false,
        proof: { id: 'settings.claim.refused', values: { ports: { list: [465, 587, 2525] } } },
      },
    ]);
  });

  it('names the kind of source that is outdated, and the provider as the party to repair it', () => {
    const [conflict] = conflictsOnPage(atSettings(dispute));
    expect(conflict?.title).toEqual({
      id: 'settings.conflict.outdated',
      values: { direction: 'outgoing', origin: 'document' },
    });
    expect(conflict?.chain?.at(-1)).toEqual({ party: 'provider', place: 'here' });
  });

  it('blames nobody where all claims work', () => {
    const other = workingPort(587, { host: 'smtp.example.org', source: 'ispdb' });
    const [conflict] = conflictsOnPage(
      atSettings({ ...dispute, conflicts: [{ direction: 'outgoing', claims: [proven, other] }] }),
    );
    expect(conflict).toMatchObject({
      isQuiet: false,
      title: { id: 'settings.conflict.several', values: { direction: 'outgoing', working: 2 } },
      chain: null,
    });
  });

  it('is quiet where one claim works, and says what happened to the other', () => {
    const [conflict] = conflictsOnPage(atSettings(dispute));
    expect(conflict?.isQuiet).toBe(true);
    expect(conflict?.claims.map(({ line }) => sayIds(line))).toEqual([
      'settings.conflict.line(dns, smtp.kestrel-mail.example, works)',
      'settings.conflict.line(document, mail.example.net, refused)',
    ]);
  });

  it('never says that a server simply works whose certificate only the person has accepted', () => {
    const heard = sampleHeard({ certificate: { ...sampleCertificate, trusted: 'accepted' } });
    const accepted = workingPort(587, { source: 'ispdb', tookMs: 99, heard });
    const conflicts = [{ direction: 'outgoing', claims: [proven, accepted] }] as const;
    const [conflict] = conflictsOnPage(atSettings({ ...dispute, conflicts, alternatives: [proven, accepted] }));
    expect(conflict?.claims[1]).toMatchObject({
      line: { values: { came: 'unverified' } },
      proof: { id: 'settings.claim.works-unverified', values: { took: { ms: 99 } } },
    });
  });

  it.each([
    ['silent', silentPort(587)],
    ['untested', failedCandidate({ protocol: 'smtp', port: 587, state: 'skipped' })],
    ['failed', failedCandidate({ protocol: 'smtp', port: 587, failure: { code: 'starttls-not-offered' } })],
  ])('says of another server that it is %s', (came, claim) => {
    const conflicts = [{ direction: 'outgoing', claims: [proven, claim] }] as const;
    const [conflict] = conflictsOnPage(atSettings({ ...dispute, conflicts, alternatives: [proven] }));
    expect(conflict?.claims[1]?.line).toMatchObject({ id: 'settings.conflict.line', values: { came } });
  });

  it('follows the choice', () => {
    const [conflict] = conflictsOnPage(
      acted(atSettings(dispute), { kind: 'choose-claim', direction: 'outgoing', index: 1 }),
    );
    expect(conflict?.claims.map(({ isChosen }) => isChosen)).toEqual([false, true]);
  });

  it('shows the evidence of a newer test for a claim', () => {
    const chosen = acted(atSettings(dispute), { kind: 'choose-claim', direction: 'outgoing', index: 1 });
    const [conflict] = conflictsOnPage(tested(chosen, 'outgoing', workingPort(465, { tookMs: 99 })));
    expect(conflict?.claims[1]?.proof).toEqual({ id: 'settings.claim.works', values: { took: { ms: 99 } } });
  });

  it('is empty once the choice is made', () => {
    const settled = acted(atSettings(dispute), { kind: 'settle-conflict', direction: 'outgoing' });
    expect(conflictsOnPage(settled)).toEqual([]);
  });

  it('shows the conflicts of a report from a file', () => {
    const opened = acted(
      atSettings(),
      { kind: 'open-report', events: [finished(sampleReport(dispute))] },
      { kind: 'go-to', page: 'settings' },
    );
    expect(conflictsOnPage(opened)).toHaveLength(1);
  });

  it('does not let a server without encryption be chosen', () => {
    const open = workingPort(587, { security: 'none' });
    const [conflict] = conflictsOnPage(
      atSettings({ ...dispute, conflicts: [{ direction: 'outgoing', claims: [proven, open] }] }),
    );
    expect(conflict?.claims.map(({ isForClients }) => isForClients)).toEqual([true, false]);
  });

  it.each([
    ['settings.claim.no-answer', silentPort(587)],
    [
      'failure.starttls-not-offered',
      failedCandidate({ protocol: 'smtp', port: 587, failure: { code: 'starttls-not-offered' } }),
    ],
    ['settings.claim.not-tested', failedCandidate({ protocol: 'smtp', port: 587, state: 'skipped' })],
  ])('proves by %s', (id, claim) => {
    const [conflict] = conflictsOnPage(
      atSettings({
        ...dispute,
        conflicts: [{ direction: 'outgoing', claims: [proven, claim] }],
        alternatives: [proven],
      }),
    );
    expect(conflict?.claims[1]?.proof.id).toBe(id);
  });
});
