import { describe, expect, it } from 'vitest';
import { message } from '../../electron/core/message';
import { programs } from '../../electron/core/programs/programs';
import { de } from '../../electron/words/de';
import { en } from '../../electron/words/en';
import { sayIn } from '../../electron/words/format-message';

const say = sayIn('en');
const place = { host: 'mail.example.net', port: 993 };

describe('an English sentence with values', () => {
  it.each([
    [
      message('check.submission-blocked-by-network.both', { silent: 587, second: 465, port: 2525 }),
      'This network seems to block ports 587 and 465. Port 2525 of the same server works.',
    ],
    [
      message('failure.proxy-refused', { proxy: 'proxy.example.net:3128', wantsSignIn: 'yes' }),
      'The proxy proxy.example.net:3128 requires a sign-in that Mailwright does not have.',
    ],
    [message('sign-in.check-again', { direction: 'outgoing', minutes: 0 }), 'Try sending again'],
    [message('sign-in.check-again', { direction: 'outgoing', minutes: 10 }), 'Try sending again in 10 minutes'],
    [message('sign-in.test-again', { direction: 'outgoing' }), 'Test sending again'],
    [message('report.signed-in', { login: 'jane', took: { ms: 412 } }), 'Signed in as jane in 412 ms.'],
    [message('report.signed-in-for-receiving'), 'Receiving works. Sending refused the sign-in.'],
    [message('report.signed-in-for-sending'), 'Sending works. Receiving refused the sign-in.'],
    [message('report.signed-in-on-none'), 'The servers work, but both refused the sign-in.'],
    [
      message('wizard.reason.other-way', { way: 'client-certificate' }),
      'These servers accept no password, only a certificate, which your organisation hands out.',
    ],
    [message('sign-in.password.account'), 'Password'],
    [message('sign-in.password.app-password'), 'App password'],
    [message('sign-in.password.bridge'), 'Password from the bridge program'],
    [
      message('export-page.card.tested', { servers: 2, signIns: 2, date: '24 November 2026' }),
      'Both servers were reached on 24 November 2026. Both sign-ins worked.',
    ],
    [
      message('export-page.card.tested', { servers: 1, signIns: 0, date: '24 November 2026' }),
      'One server was reached on 24 November 2026.',
    ],
    [
      message('export.card.fallback', { blockedPort: 587, ...place, port: 465, security: 'tls' }),
      'Where port 587 is blocked, use mail.example.net, port 465, SSL/TLS.',
    ],
    [
      message('consent.both.file', { first: 'imap.example.net', second: 'smtp.example.net' }),
      'Only the file or text that you gave names imap.example.net and smtp.example.net, and whoever wrote it could have written anything.',
    ],
    [message('export.card.not-tested', { state: 'skipped' }), 'Tested: no'],
    [message('export.card.not-tested', { state: 'no_answer' }), 'Tested: the server did not answer.'],
    [
      message('sign-in.servers.question', { count: 2, first: 'imap.hoster.example', second: 'smtp.hoster.example' }),
      'May imap.hoster.example and smtp.hoster.example get your password?',
    ],
    [
      message('sign-in.servers.question', { count: 1, first: 'smtp.hoster.example', second: '' }),
      'May smtp.hoster.example get your password?',
    ],
    [
      message('sign-in.servers.agreed', { count: 2, first: 'imap.hoster.example', second: 'smtp.hoster.example' }),
      'You agreed that imap.hoster.example and smtp.hoster.example get this password.',
    ],
    [message('wizard.headline.servers', { count: 1 }), 'One server needs your agreement first'],
    [message('wizard.headline.servers', { count: 2 }), 'Both servers need your agreement first'],
    [
      message('export.publish.pacc.port', { direction: 'outgoing', port: 465, used: 587 }),
      'PACC can only name port 465. These settings use 587 for sending.',
    ],
    [
      message('test-trip.refused', { host: 'mail.example.net', count: 2 }),
      'mail.example.net has refused 2 sign-ins recently, so no test message was sent.',
    ],
    [
      message('test-message.not-seen.pop3', { host: 'mail.example.net', waited: { ms: 60_000 } }),
      'The server mail.example.net accepted the message, but it did not reach the inbox within 60.0 s. POP3 does not show the spam folder.',
    ],
  ])('of %o is “%s”', (sentence, text) => {
    expect(say(sentence)).toBe(text);
  });

  it.each([
    ['skipped', 'mail.example.net, port 993, was not tested.'],
    ['not_needed', 'mail.example.net, port 993, was not tested.'],
    ['refused', 'mail.example.net refused the connection on port 993.'],
    ['no_answer', 'mail.example.net did not answer on port 993.'],
    ['no_entry', 'mail.example.net was not found.'],
    ['failed', 'mail.example.net, port 993, was tested and did not work.'],
  ])('says of a server that is not proven what became of its test: %s', (state, told) => {
    const warning = message('export.warning.not-proven', { ...place, state, origin: 'typed' });
    expect(say(warning)).toBe(`${told} These settings are as they were typed.`);
  });

  it.each([
    ['document', 'The provider’s settings file names it.'],
    ['list', 'A list of providers has it.'],
    ['dns', 'DNS names it.'],
    ['guess', 'No source lists it: it is a guess.'],
  ])('says who names such a server: %s', (origin, named) => {
    const warning = message('export.warning.not-proven', { ...place, state: 'skipped', origin });
    expect(say(warning)).toBe(`mail.example.net, port 993, was not tested. ${named}`);
  });

  it.each([
    ['works', 'which works.'],
    ['unverified', 'which works, but is not verified.'],
    ['refused', 'which refused.'],
    ['silent', 'which does not answer.'],
    ['untested', 'which was not tested.'],
    ['failed', 'which does not work.'],
  ])('says of a server that another source names what became of its test: %s', (came, told) => {
    const line = message('settings.conflict.line', { origin: 'dns', host: 'mail.example.net', came });
    expect(say(line)).toBe(`A record in DNS names mail.example.net here, ${told}`);
  });

  it.each(Object.keys(en).filter((id) => id.startsWith('consent.both.')))('names both hosts: %s', (id) => {
    const values = { first: 'imap.hoster.example', second: 'smtp.hoster.example', domain: 'example.net' };
    expect(say({ id, values })).toMatch(/imap\.hoster\.example and smtp\.hoster\.example.*[^.]\.$/);
  });

  it('says in whole sentences what the files of every mail program hold and what not', () => {
    for (const { carries, cannot } of programs) {
      for (const sentence of [...carries, ...cannot]) expect(say(sentence)).toMatch(/\.$/);
    }
  });
});

describe('a German sentence about a server that a person gave', () => {
  const both = { first: 'imap.example.net', second: 'smtp.example.net' };

  it.each([
    [message('trust.file'), 'Nur eine Datei oder ein eingefügter Text nennt diesen Server.'],
    [
      message('consent.file', { host: 'imap.example.net' }),
      'Nur Ihre Datei oder Ihr Text nennt imap.example.net. Wer das geschrieben hat, kann alles Mögliche hineingeschrieben haben.',
    ],
    [
      message('consent.both.file', both),
      'Nur Ihre Datei oder Ihr Text nennt imap.example.net und smtp.example.net, und wer das geschrieben hat, kann alles Mögliche hineingeschrieben haben.',
    ],
    [
      message('ranking.typed-host', { port: 587 }),
      'Dieser Server stammt von Ihnen, aus Ihrer Datei oder aus Ihrem Text. Von seinen Ports für das Senden, die funktionieren, ist 587 der beste.',
    ],
  ])('allows for a pasted text, as English does: %o', (sentence, text) => {
    expect(sayIn('de', de)(sentence)).toBe(text);
  });
});
