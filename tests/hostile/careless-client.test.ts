import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account } from '../fakes/mail-account';
import { certificateCases } from './cases/certificates';
import { smtpCases } from './cases/smtp';
import type { HostileCase } from './hostile-case';
import { type Client, createHostileWorld, playCaseBy } from './play-case';

// Proves that the suite can hear a password: these clients make the mistakes that ours avoid.

/** nodemailer with its defaults, which signs in with or without TLS. */
const careless: Client = async ({ port, security }) => {
  const { default: SmtpConnection } = await import('nodemailer/lib/smtp-connection');
  const { login: user, password: pass } = account;
  const tls = { rejectUnauthorized: false };
  const connection = new SmtpConnection({ host: '127.0.0.1', port, secure: security === 'tls', tls });
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject);
    connection.connect(() => connection.login({ user, pass }, (error) => (error ? reject(error) : resolve())));
  });
  connection.close();
  return { ok: true, value: null };
};

function caseNamed(name: string, cases: readonly HostileCase[]): HostileCase {
  const found = cases.find((hostile) => hostile.name === name);
  if (found === undefined) throw new Error(`There is no case "${name}"`);
  return found;
}

test('the suite hears the password of a client that does not insist on STARTTLS', async () => {
  const stripped = caseNamed('O_1: offers no STARTTLS', smtpCases);

  const played = await playCaseBy(stripped, await createHostileWorld(), careless);

  assert.notDeepEqual(played.passwordInTheClear, []);
});

test('the suite hears the password of a client that accepts any certificate', async () => {
  const selfSigned = caseNamed('has a self-signed certificate (tls)', certificateCases('smtp'));

  const played = await playCaseBy(selfSigned, await createHostileWorld(), careless);

  assert.deepEqual(played.passwordInTheClear, []);
  assert.notDeepEqual(played.passwordOverTls, []);
});
