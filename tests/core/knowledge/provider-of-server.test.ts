import { describe, expect, it } from 'vitest';
import type { Provider, ProviderServer } from '../../../electron/core/knowledge/provider';
import { providerOfServer } from '../../../electron/core/knowledge/provider-of-server';
import { createProviderTable } from '../../../electron/core/knowledge/provider-table';

const server = (host: string): ProviderServer => ({
  ...{ protocol: 'imap', host, port: 993, security: 'tls', auth: ['password'] },
  ...{ login: 'address', loginForm: null, otherLogin: null },
});
const provider = (id: string, ...hosts: readonly string[]): Provider => ({
  facts: { id, name: id, password: 'account', status: 'works', before: [] },
  ...{ domains: [], mx: [], incoming: hosts.map(server), outgoing: [] },
});
const contoso = provider('contoso', 'imap.contoso.example', 'shared.example');
const fabrikam = provider('fabrikam', 'shared.example', '{local}.fabrikam.example');
const table = createProviderTable([contoso, fabrikam]);

describe('providerOfServer', () => {
  it.each([
    ['the only one that names it', 'imap.contoso.example', null, 'contoso'],
    ['the account’s, of several that name it', 'shared.example', fabrikam.facts, 'fabrikam'],
    [
      'the account’s, where it leaves a part of the name to the account',
      'jane.fabrikam.example',
      fabrikam.facts,
      'fabrikam',
    ],
    ['nobody, where several name it and the account has none', 'shared.example', null, undefined],
    ['nobody, where the account’s does not name it', 'relay.example.net', contoso.facts, undefined],
  ])('is %s', (_, host, account, id) => {
    expect(providerOfServer(host, account, table)?.id).toBe(id);
  });
});
