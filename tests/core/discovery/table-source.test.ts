import { describe, expect, it } from 'vitest';
import { tableSource } from '../../../electron/core/discovery/table-source';
import type { MxRecord } from '../../../electron/core/dns-records';
import { createProviderTable } from '../../../electron/core/knowledge/provider-table';
import { lineOf, playInquiry } from './play-inquiry';
import { bigMail, cloudOffice, providerOf, serverOf } from './some-providers';

const closed = providerOf('closed', 'Closed', { domains: ['closed.example'] });
const providers = createProviderTable([bigMail, cloudOffice, closed]);

function play(domain: string, mx: readonly MxRecord[] = [], address: string | null = null) {
  return playInquiry(tableSource.inquire({ domain, address, providers, askIspdb: true, allowAddress: false }), {
    mx: { [domain]: mx },
  });
}

describe('tableSource', () => {
  it('proposes the servers of the domain’s entry in its order', () => {
    const { result, claims, recognised } = play('big.example', [], 'jane@big.example');
    expect(result).toEqual({ state: 'found', failure: null });
    expect(recognised).toEqual([bigMail]);
    expect(claims.map(({ basis }) => basis)).toEqual(['list', 'list', 'list']);
    expect(claims.map((claim) => [lineOf(claim), claim.order])).toEqual([
      ['table: imap imap.bigmail.example:993 tls as jane@big.example', 0],
      ['table: smtp smtp.bigmail.example:465 tls as jane@big.example', 0],
      ['table: smtp smtp.bigmail.example:587 starttls as jane@big.example', 1],
    ]);
  });

  it('says both forms of the login name where the entry has two', () => {
    const either = { ...serverOf('imap', 'imap.either.example', 993), otherLogin: 'local-part' } as const;
    const table = createProviderTable([
      providerOf('either', 'Either', { domains: ['either.example'], incoming: [either] }),
    ]);
    const asked = { domain: 'either.example', address: 'jane@either.example', askIspdb: true, allowAddress: false };
    const { claims } = playInquiry(tableSource.inquire({ ...asked, providers: table }), {});
    expect(claims).toMatchObject([{ login: 'jane@either.example', otherLogin: 'jane' }]);
  });

  it('has no entry below a listed domain or beside it', () => {
    expect(play('mail.big.example').result.state).toBe('no-entry');
    expect(play('notbig.example').result.state).toBe('no-entry');
  });

  it('has no entry where the mail goes to another provider: the mailboxes have moved', () => {
    const { result, claims, recognised } = play('big.example', [
      { preference: 0, exchange: 'big.protection.cloud.example' },
    ]);
    expect(result).toEqual({ state: 'no-entry', failure: null });
    expect([claims, recognised]).toEqual([[], []]);
  });

  it('keeps its entry where the mail goes to the same provider or an unknown one', () => {
    expect(play('big.example', [{ preference: 0, exchange: 'a.mx.bigmail.example' }]).claims).toHaveLength(3);
    expect(play('big.example', [{ preference: 0, exchange: 'mx.elsewhere.example' }]).claims).toHaveLength(3);
  });

  it('recognises a provider that has no servers for mail programs', () => {
    const { result, recognised } = play('closed.example');
    expect(result).toEqual({ state: 'no-entry', failure: null });
    expect(recognised).toEqual([closed]);
  });
});
