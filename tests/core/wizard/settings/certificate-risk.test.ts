import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../../electron/core/wizard/frame/headline-of';
import { stepsOf } from '../../../../electron/core/wizard/frame/steps-of';
import { acceptableCertificate, withAcceptedRisk } from '../../../../electron/core/wizard/settings/certificate-risk';
import { pairHalf } from '../../../../electron/core/wizard/settings/pair-half';
import { serverChoices } from '../../../../electron/core/wizard/settings/server-choices';
import { whyNoSignIn } from '../../../../electron/core/wizard/sign-in/may-sign-in';
import { isCertificateExplained } from '../../../../electron/core/wizard/verdicts/verdict-evidence';
import { verdictsOnPage } from '../../../../electron/core/wizard/verdicts/verdicts-on-page';
import {
  failedCandidate,
  refusedPort,
  sampleCandidate,
  sampleCertificate,
  sampleHeard,
  workingPort,
} from '../../run/sample-run';
import { acted, atSettings, changeSending, tested } from '../wizard-after';

const outgoing = { direction: 'outgoing' } as const;

describe('a certificate that is not trusted', () => {
  const doubted = failedCandidate({
    protocol: 'smtp',
    port: 587,
    security: 'starttls',
    failure: { code: 'certificate-name-mismatch', host: 'mail.example.net', certificate: sampleCertificate },
    heard: sampleHeard(),
  });
  const state = atSettings({ outcome: 'partly-found', outgoing: null, alternatives: [sampleCandidate(), doubted] });
  const { sha256 } = sampleCertificate;

  it('keeps every password back', () => {
    expect(pairHalf(state, 'outgoing')).toMatchObject({ tone: 'warn', state: { id: 'wizard.pair.not-verified' } });
    expect(whyNoSignIn(state)?.id).toBe('wizard.reason.not-verified');
    expect(stepsOf(state)[2]?.receipt?.id).toBe('settings.receipt.doubt');
    expect(headlineOf(state).title.values).toEqual({ receiving: 'works', sending: 'misnamed' });
  });

  it.each(['certificate', 'authority', 'exchange'] as const)(
    'cannot be accepted where the weak key of its %s is in the way',
    (place) => {
      const key = { kind: 'RSA', bits: 1024 } as const;
      const failure = {
        code: 'weak-key',
        host: 'mail.example.net',
        certificate: sampleCertificate,
        place,
        key,
      } as const;
      const weak = { ...doubted, failure };
      const inDoubt = atSettings({ outcome: 'partly-found', outgoing: null, alternatives: [sampleCandidate(), weak] });

      expect(acceptableCertificate(inDoubt.account, 'outgoing')).toBeNull();
      expect(withAcceptedRisk(inDoubt.account, sha256)).toBe(inDoubt.account);
      expect(whyNoSignIn(inDoubt)).not.toBeNull();
      expect(verdictsOnPage(inDoubt).map(({ verdict }) => verdict.cause)).toEqual(['tls-too-old']);
    },
  );

  it('is shown once where both servers have it, with the names of both', () => {
    const atReceiving = failedCandidate({
      host: 'imap.example.net',
      failure: { code: 'certificate-name-mismatch', host: 'imap.example.net', certificate: sampleCertificate },
    });
    const both = atSettings({
      outcome: 'claimed',
      incoming: atReceiving,
      outgoing: doubted,
      alternatives: [atReceiving, doubted],
    });
    expect(verdictsOnPage(both)).toMatchObject([
      {
        direction: 'incoming',
        isAboutBoth: true,
        about: {
          id: 'window.verdict.both-hosts',
          values: { incoming: 'imap.example.net', outgoing: 'mail.example.net' },
        },
      },
    ]);
    expect(isCertificateExplained(both, 'outgoing')).toBe(true);
    expect(verdictsOnPage(both)[0]?.quote).toBe('');
    const again = verdictsOnPage(both)[0]?.buttons.find(({ advice }) => advice?.kind === 'try-again');
    expect(again?.effect.command).toEqual({ kind: 'test-both' });
    expect(acted(both, { kind: 'queue-tests', directions: ['incoming', 'outgoing'] }).account.queuedTests).toHaveLength(
      2,
    );
    const sameHost = { ...atReceiving, host: 'mail.example.net' };
    const one = atSettings({
      outcome: 'claimed',
      incoming: sameHost,
      outgoing: doubted,
      alternatives: [sameHost, doubted],
    });
    expect(verdictsOnPage(one).map(({ about }) => about?.id)).toEqual(['window.verdict.both']);
  });

  it('is explained once among the ways to connect', () => {
    const other = { ...doubted, port: 465, security: 'tls' } as const;
    const refused = refusedPort(2525);
    const ways = serverChoices(
      atSettings({ outcome: 'partly-found', outgoing: doubted, alternatives: [doubted, other, refused] }),
      'outgoing',
    );
    expect(ways.unusable.map(({ note }) => note?.id)).toEqual(['wizard.way.same-certificate', undefined]);
    expect(ways.usable).toMatchObject([{ isChosen: true, tone: 'warn', state: { id: 'settings.way.not-verified' } }]);
  });

  it('is shown for each server where they have different ones', () => {
    const other = { ...sampleCertificate, sha256: 'ef'.repeat(32) };
    const atReceiving = failedCandidate({
      failure: { code: 'certificate-name-mismatch', host: 'mail.example.net', certificate: other },
    });
    const both = atSettings({ outcome: 'claimed', incoming: atReceiving, outgoing: doubted, alternatives: [] });
    expect(verdictsOnPage(both).map(({ about }) => about?.id)).toEqual([
      'window.verdict.incoming',
      'window.verdict.outgoing',
    ]);
  });

  it('is accepted in two steps: offered, then confirmed', () => {
    const buttons = verdictsOnPage(state)[0]?.buttons ?? [];
    const accept = buttons.find(({ label }) => label.id === 'wizard.verdict.accept-risk');
    const offered = acted(state, ...(accept?.effect.actions ?? []));
    expect(offered.account.risks).toEqual({ confirming: { direction: 'outgoing', sha256 }, accepted: [] });
    const taken = acted(offered, { kind: 'accept-risk', sha256 });
    expect(taken.account.risks).toEqual({ confirming: null, accepted: [sha256] });
  });

  it('is not accepted in one step, and not under another fingerprint', () => {
    expect(acted(state, { kind: 'accept-risk', sha256 }).account.risks.accepted).toEqual([]);
    const offered = acted(state, { kind: 'offer-risk', ...outgoing });
    expect(acted(offered, { kind: 'accept-risk', sha256: 'cd'.repeat(32) }).account.risks.accepted).toEqual([]);
    expect(acted(offered, { kind: 'withdraw-risk' }, { kind: 'accept-risk', sha256 }).account.risks.accepted).toEqual(
      [],
    );
  });

  it('takes the question back when another server is chosen', () => {
    const offered = acted(state, { kind: 'offer-risk', ...outgoing });
    const other = acted(offered, { kind: 'edit-server', ...outgoing }, changeSending({ host: 'x.example' }), {
      kind: 'keep-edit',
      ...outgoing,
    });
    expect(other.account.risks.confirming).toBeNull();
  });

  it.each(['interception-by-antivirus', 'interception-by-network'] as const)(
    'offers no way through after %s',
    (cause) => {
      const finding = {
        id: cause,
        cause,
        party: 'this-network',
        severity: 'error',
        message: { id: `cause.${cause}`, values: {} },
        seen: '',
        actions: [],
      } as const;
      const caught = atSettings({
        outcome: 'partly-found',
        outgoing: null,
        alternatives: [sampleCandidate(), doubted],
        findings: [finding],
      });
      expect(acted(caught, { kind: 'offer-risk', ...outgoing }).account.risks.confirming).toBeNull();
      const labels = verdictsOnPage(caught).flatMap(({ buttons }) => buttons.map(({ label }) => label.id));
      expect(labels).not.toContain('wizard.verdict.accept-risk');
    },
  );

  it('is proven by the test that follows the acceptance', () => {
    const trusted = { ...sampleCertificate, trusted: 'accepted' } as const;
    const proven = workingPort(587, { source: 'typed', trust: 'typed', heard: sampleHeard({ certificate: trusted }) });
    const after = tested(state, 'outgoing', proven);
    expect(after.account.servers.outgoing.server).toMatchObject({
      proven: true,
      source: 'autoconfig',
      heard: { certificate: trusted },
    });
  });
});
