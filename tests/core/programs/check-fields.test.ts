import { describe, expect, it } from 'vitest';
import { ok } from '../../../electron/contract/result';
import { message } from '../../../electron/core/message';
import { checkFields } from '../../../electron/core/programs/check-fields';
import { programs } from '../../../electron/core/programs/programs';
import { Secret } from '../../../electron/core/secret';
import { account, imap993, requestFor, smtp587 } from './canonical-accounts';

const secret = (text: string) => ({ incoming: new Secret(text), outgoing: new Secret('x') });

describe('checkFields', () => {
  it.each([
    ['address', account({ address: 'jane\n@example.net' })],
    ['name', account({ name: 'Jane\r\nSMTPServer=evil.example' })],
    ['login', account({ outgoing: [{ ...smtp587, login: 'jane\0' }] })],
    ['password', account({ passwords: secret('a\tb') })],
  ])('names the %s that contains a control character', (field, broken) => {
    expect(checkFields(broken)).toEqual({ ok: false, failure: message('export.refused.unwritable', { field }) });
  });

  it.each([
    ...['imap.bücher.example', 'file:///etc/passwd', 'evil.test@imap.example.org', 'x");alert("', '[::1]', ''],
    ...['IMAP.example.org', 'imap.example.org.', '127.1', `${'a.'.repeat(130)}example`, '%EMAILDOMAIN%'],
  ])('refuses the server %j', (host) => {
    for (const program of programs) {
      const rendered = program.write(requestFor(account({ incoming: [{ ...imap993, host }] })));
      expect(rendered).toEqual({
        ok: false,
        failure: { reason: message('export.refused.host'), hostInTheClear: null, otherPorts: [] },
      });
    }
  });

  it('takes an IP address of either kind for a server', () => {
    for (const host of ['192.0.2.7', '2001:db8::7']) {
      expect(checkFields(account({ incoming: [{ ...imap993, host }] }))).toEqual(ok(null));
    }
  });

  it.each([
    ['address', account({ address: `${'x'.repeat(320)}@example.net` })],
    ['name', account({ name: 'x'.repeat(5_000_000) })],
    ['login', account({ outgoing: [{ ...smtp587, login: 'x'.repeat(513) }] })],
  ])('names the %s that is too long for any mail app', (field, broken) => {
    expect(checkFields(broken)).toEqual({ ok: false, failure: message('export.refused.too-long', { field }) });
  });

  it.each(programs)('stops $id before it writes', (program) => {
    const rendered = program.write(requestFor(account({ name: 'a\nb' })));
    const reason = message('export.refused.unwritable', { field: 'name' });
    expect(rendered).toEqual({ ok: false, failure: { reason, hostInTheClear: null, otherPorts: [] } });
  });
});
