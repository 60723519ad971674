import { describe, expect, it } from 'vitest';
import { planSignIn } from '../../../../electron/core/wizard/plan-run';
import {
  directionsNotAsked,
  otherLogins,
  signInFields,
  typingLogin,
} from '../../../../electron/core/wizard/sign-in/sign-in-fields';
import { workingPort } from '../../run/sample-run';
import { sendingInDoubt } from '../server-in-doubt';
import { accepted, acted, atSignIn, checked, refused, signInId } from '../wizard-after';

const sendingOpen = acted(checked({ incoming: accepted, outgoing: refused() }), { kind: 'change-password' });

describe('the fields of the sign-in page', () => {
  it('hold the proposed login name until another is typed', () => {
    expect(signInFields(atSignIn())).toEqual({ asks: 'both', login: 'jane@example.net', sendingLogin: null });
    const typed = acted(atSignIn(), ...typingLogin(atSignIn(), 'jane'));
    expect(signInFields(typed).login).toBe('jane');
  });

  it('have a second login name where sending has its own', () => {
    const separate = acted(atSignIn(), { kind: 'separate-sending', login: true, password: true });
    expect(signInFields(separate).sendingLogin).toBe('');
  });

  it('ask for sending alone once receiving is signed in, under the name that was accepted there', () => {
    expect(signInFields(sendingOpen)).toEqual({ asks: 'outgoing', login: 'jane@example.net', sendingLogin: null });
  });

  it('change the name for sending alone then, and keep the result of receiving', () => {
    const typed = acted(sendingOpen, ...typingLogin(sendingOpen, 'relay-jane'));
    expect(signInFields(typed)).toMatchObject({ asks: 'outgoing', login: 'relay-jane' });
    expect(typed.account.signIn.results.incoming).toEqual(accepted);
    const passwords = { incoming: 'trout', outgoing: 'trout' };
    expect(planSignIn(typed.account, passwords, signInId)?.request).toMatchObject({
      incoming: null,
      outgoingLogin: 'relay-jane',
      password: 'trout',
    });
  });

  it('show which login name was accepted where it is not the proposed one', () => {
    const local = { ...accepted, login: 'jane' };
    expect(otherLogins(checked({ incoming: local, outgoing: local }))).toEqual(['jane']);
    expect(otherLogins(checked({ incoming: accepted, outgoing: accepted }))).toEqual([]);
  });
});

describe('a direction that gets no password', () => {
  it('has a server that takes none, or one that is not verified', () => {
    const browser = atSignIn({ outgoing: workingPort(587, { auth: ['oauth2'] }) });
    expect(directionsNotAsked(browser)).toEqual([{ direction: 'outgoing', why: 'passwordless', mayAccept: false }]);
  });

  it('may have its certificate accepted instead, unless a report is shown', () => {
    const kept = sendingInDoubt();
    expect(directionsNotAsked(kept)).toEqual([{ direction: 'outgoing', why: 'unverified', mayAccept: true }]);
    expect(directionsNotAsked({ ...kept, setAside: kept })).toEqual([
      { direction: 'outgoing', why: 'unverified', mayAccept: false },
    ]);
  });
});
