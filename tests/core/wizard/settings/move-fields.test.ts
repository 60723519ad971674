import { describe, expect, it } from 'vitest';
import { changedEdit } from '../../../../electron/core/wizard/settings/move-fields';
import { type EditFields, emptyEdit, type ServerEdit } from '../../../../electron/core/wizard/state/server-edit';

const sending = emptyEdit('outgoing', 'jane@example.net');
const receiving = emptyEdit('incoming', 'jane@example.net');

describe('changedEdit', () => {
  it.each<[string, ServerEdit, Partial<EditFields>, Partial<ServerEdit>]>([
    ['465 brings TLS', sending, { port: '465' }, { port: '465', security: 'tls' }],
    ['2525 keeps STARTTLS', sending, { port: '2525' }, { port: '2525', security: 'starttls', moved: null }],
    ['TLS brings 465', sending, { security: 'tls' }, { port: '465', security: 'tls' }],
    ['143 brings STARTTLS', receiving, { port: '143' }, { protocol: 'imap', security: 'starttls' }],
    ['995 brings POP3', receiving, { port: '995' }, { protocol: 'pop3', security: 'tls' }],
    ['110 brings POP3 and STARTTLS', receiving, { port: '110' }, { protocol: 'pop3', security: 'starttls' }],
    ['STARTTLS brings 143', receiving, { security: 'starttls' }, { port: '143' }],
    ['POP3 brings 995', receiving, { protocol: 'pop3' }, { port: '995', security: 'tls' }],
    ['an unusual port brings nothing', sending, { port: '8465' }, { port: '8465', security: 'starttls', moved: null }],
    ['half a port brings nothing', sending, { port: '46' }, { port: '46', security: 'starttls', moved: null }],
    [
      '993 brings nothing to sending',
      sending,
      { port: '993' },
      { protocol: 'smtp', security: 'starttls', moved: null },
    ],
  ])('%s', (_what, edit, changes, expected) => {
    expect(changedEdit(edit, changes)).toMatchObject(expected);
  });

  it('leaves an unusual port where the security changes', () => {
    const unusual = { ...sending, port: '8587' };
    expect(changedEdit(unusual, { security: 'tls' })).toMatchObject({ port: '8587', moved: null });
  });

  it('says what it has set, until the next change', () => {
    const moved = changedEdit(sending, { port: '465' });
    expect(moved.moved).toEqual({
      id: 'wizard.edit.port-moved',
      values: { port: 465, protocol: 'smtp', security: 'tls' },
    });
    expect(changedEdit(moved, { login: 'jane' }).moved).toBeNull();
  });
});
