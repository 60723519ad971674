import { describe, expect, it } from 'vitest';
import { besideForward, forwardOf } from '../../../../electron/core/wizard/frame/forward-of';
import { announcementOf, headlineOf } from '../../../../electron/core/wizard/frame/headline-of';
import { stepsOf } from '../../../../electron/core/wizard/frame/steps-of';
import { pairHalf } from '../../../../electron/core/wizard/settings/pair-half';
import { serversAgreement, serversQuestion } from '../../../../electron/core/wizard/verdicts/servers-question';
import { sampleCandidate } from '../../run/sample-run';
import { sayIds } from '../../say-ids';
import { agree, atQuestion, hosterImap, hosterSmtp } from '../hoster-servers';
import { acted, atSignIn } from '../wizard-after';

describe('the question about servers', () => {
  it('names both hosts, says why it is asked, and how to find the answer', () => {
    const asked = serversQuestion(atQuestion().account);
    expect(asked && sayIds(asked.question)).toBe(
      'sign-in.servers.question(2, imap.hoster.example, smtp.hoster.example)',
    );
    expect(asked?.reasons).toMatchObject([{ id: 'consent.both.srv', values: { domain: 'example.net' } }]);
    expect(asked && sayIds(asked.advice)).toBe('sign-in.servers.advice(2)');
  });

  it('names only one host where the other server needs no agreement, or both are at one host', () => {
    const one = serversQuestion(atSignIn({ outgoing: hosterSmtp() }).account);
    expect(one?.question.values).toEqual({ count: 1, first: 'smtp.hoster.example', second: '' });
    expect(one?.directions).toEqual(['outgoing']);
    const shared = atSignIn({ incoming: { ...hosterImap, host: 'smtp.hoster.example' }, outgoing: hosterSmtp() });
    expect(serversQuestion(shared.account)?.hosts).toEqual(['smtp.hoster.example']);
    expect(sayIds(headlineOf(shared).title)).toBe('wizard.headline.servers(1)');
  });

  it('takes the place of the password field, and no other button goes on', () => {
    const state = atQuestion();
    expect(sayIds(headlineOf(state).title)).toBe('wizard.headline.servers(2)');
    expect(announcementOf(state)).toContainEqual(serversQuestion(state.account)?.question);
    expect(forwardOf(state).reason).not.toBeNull();
    expect(besideForward(state).map(({ label }) => label.id)).toEqual(['wizard.foot.skip']);
    expect(pairHalf(state, 'incoming').state.id).toBe('wizard.pair.not-agreed');
    expect(stepsOf(state).find(({ page }) => page === 'sign-in')?.receipt?.id).toBe('wizard.receipt.needs-answer');
  });

  it('is answered by one press, which leads to the password field', () => {
    const effect = serversQuestion(atQuestion().account)?.agree.effect;
    expect(effect).toEqual({ actions: [agree], command: { kind: 'focus', field: 'sign-in' } });
    const state = acted(atQuestion(), agree);
    expect(serversQuestion(state.account)).toBeNull();
    expect(sayIds(headlineOf(state).title)).toBe('sign-in.headline.form');
    const agreement = serversAgreement(state.account);
    expect(agreement && sayIds(agreement.told)).toBe(
      'sign-in.servers.agreed(2, imap.hoster.example, smtp.hoster.example)',
    );
    const back = acted(state, ...(agreement?.takeBack.effect.actions ?? []));
    expect(serversQuestion(back.account)).not.toBeNull();
    expect(serversAgreement(back.account)).toBeNull();
  });

  it('opens empty fields for typing the servers instead', () => {
    const effect = serversQuestion(atQuestion().account)?.typeInstead.effect;
    const state = acted(atQuestion(), ...(effect?.actions ?? []));
    expect(state.page).toBe('settings');
    expect(state.account.servers).toMatchObject({ incoming: { edit: { host: '' } }, outgoing: { edit: { host: '' } } });
    expect(sayIds(headlineOf(state).title)).toBe('settings.headline.by-hand');
    expect(effect?.command).toEqual({ kind: 'focus', field: 'server' });
  });

  it('is not asked about servers of the domain’s own', () => {
    expect(serversQuestion(atSignIn({ incoming: sampleCandidate({ basis: 'srv' }) }).account)).toBeNull();
    expect(serversAgreement(atSignIn().account)).toBeNull();
  });
});
