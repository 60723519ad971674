import { describe, expect, it } from 'vitest';
import { checkFields } from '../../../electron/core/export/check-fields';
import { exporters } from '../../../electron/core/export/exporters';
import { message } from '../../../electron/core/message';
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

  it.each(exporters)('stops $id before it writes', (exporter) => {
    const rendered = exporter.render(requestFor(account({ name: 'a\nb' })));
    expect(rendered).toEqual({ ok: false, failure: message('export.refused.unwritable', { field: 'name' }) });
  });
});
