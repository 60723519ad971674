import { describe, expect, it } from 'vitest';
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
  ])('names the %s that holds a control character', (field, broken) => {
    expect(checkFields(broken)).toEqual({ ok: false, failure: message('export.refused.unwritable', { field }) });
  });

  it('refuses a server name that is not ASCII', () => {
    const foreign = account({ incoming: [{ ...imap993, host: 'imap.bücher.example' }] });
    expect(checkFields(foreign)).toEqual({ ok: false, failure: message('export.refused.host') });
  });

  it.each(programs)('stops $id before it writes', (program) => {
    const rendered = program.write(requestFor(account({ name: 'a\nb' })));
    const reason = message('export.refused.unwritable', { field: 'name' });
    expect(rendered).toEqual({ ok: false, failure: { reason, hostInTheClear: null } });
  });
});
