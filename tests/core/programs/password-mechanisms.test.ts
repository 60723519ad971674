import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../electron/contract/candidate';
import { passwordMechanisms } from '../../../electron/core/programs/password-mechanisms';
import { programById } from '../../../electron/core/programs/programs';
import { sampleHeard } from '../run/sample-run';
import { account, imap993, pop995, requestFor, smtp465, smtp587 } from './canonical-accounts';

/** The server, which offers these mechanisms over TLS. */
function offering(server: Candidate, ...mechanisms: readonly string[]): Candidate {
  return { ...server, heard: sampleHeard({ overTls: { capabilities: [], mechanisms: [...mechanisms] } }) };
}

/** What is written for a program, in one text. */
function written(id: string, incoming: Candidate, outgoing: Candidate): string {
  const rendered = programById(id)?.write(requestFor(account({ incoming: [incoming], outgoing: [outgoing] })));
  if (rendered?.ok !== true) throw new Error(`Nothing is written for ${id}`);
  return rendered.value.files.map(({ content }) => String(content)).join('');
}

describe('passwordMechanisms', () => {
  it('are those that take the password itself, the best first', () => {
    expect(passwordMechanisms(offering(pop995, 'APOP', 'USER', 'CRAM-MD5', 'PLAIN'))).toEqual(['PLAIN', 'USER']);
    expect(passwordMechanisms(offering(smtp587, 'LOGIN', 'XOAUTH2'))).toEqual(['LOGIN']);
  });

  it('are none where nothing was heard', () => {
    expect(passwordMechanisms({ ...smtp587, heard: null })).toEqual([]);
    expect(passwordMechanisms({ ...smtp587, heard: sampleHeard({ overTls: null }) })).toEqual([]);
  });

  it('are those from before TLS only where the sign-in has no TLS', () => {
    const heard = sampleHeard({
      beforeTls: { capabilities: [], mechanisms: ['LOGIN'] },
      overTls: { capabilities: [], mechanisms: ['PLAIN'] },
    });
    expect(passwordMechanisms({ ...smtp587, heard })).toEqual(['PLAIN']);
    expect(passwordMechanisms({ ...smtp587, security: 'none', heard })).toEqual(['LOGIN']);
  });
});

describe('a server that sends mail and takes the password only by AUTH LOGIN', () => {
  it.each([
    ['evolution', 'Method=LOGIN\n'],
    ['rails', 'authentication: :login,'],
    ['aerc', 'smtp+login://'],
    ['himalaya', 'smtp.sasl.login.username = '],
    ['kmail', 'Authentication Method: LOGIN\n'],
  ])('is signed in to by it in the files for %s', (id, expected) => {
    expect(written(id, imap993, offering(smtp587, 'LOGIN'))).toContain(expected);
  });

  it.each([
    ['LOGIN', 'PLAIN'],
    ['PLAIN', 'XOAUTH2'],
  ])('is none where it names %s and %s', (...mechanisms) => {
    for (const id of ['evolution', 'rails', 'aerc', 'himalaya', 'kmail'])
      expect(written(id, imap993, offering(smtp587, ...mechanisms))).toBe(written(id, imap993, smtp587));
  });

  it('is none where nothing was heard', () => {
    expect(written('aerc', imap993, { ...smtp465, heard: null })).toContain(' smtps://');
    expect(written('aerc', imap993, offering(smtp465, 'LOGIN'))).toContain(' smtps+login://');
  });
});

describe('a server that gives mail and does not name SASL PLAIN', () => {
  it('is signed in to by the command of its protocol in the files for Evolution', () => {
    expect(written('evolution', offering(pop995, 'USER'), smtp587)).toContain('Method=none\n');
    expect(written('evolution', offering(imap993, 'LOGIN'), smtp587)).toContain('Method=none\n');
    expect(written('evolution', { ...pop995, heard: null }, smtp587)).toContain('Method=none\n');
  });

  it('is signed in to by SASL PLAIN in the files for Evolution where it may have that', () => {
    expect(written('evolution', { ...imap993, heard: null }, smtp587)).not.toContain('Method=none\n');
    expect(written('evolution', offering(pop995, 'PLAIN', 'USER'), smtp587)).not.toContain('Method=none\n');
  });

  it('is signed in to by any method in the file for Mutt where it is known to lack USER', () => {
    const user = 'set pop_authenticators = ';
    expect(written('mutt', offering(pop995, 'PLAIN'), smtp587)).not.toContain('pop_authenticators');
    expect(written('mutt', offering(pop995, 'PLAIN', 'USER'), smtp587)).toContain(user);
    expect(written('mutt', { ...pop995, heard: null }, smtp587)).toContain(user);
  });

  it('has another method on the card for KMail', () => {
    expect(written('kmail', offering(imap993, 'LOGIN'), smtp587)).toContain('Authentication Method: Clear text');
  });
});
