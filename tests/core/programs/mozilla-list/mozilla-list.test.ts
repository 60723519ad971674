import { describe, expect, it } from 'vitest';
import { mozillaList } from '../../../../electron/core/programs/publish/mozilla-list';
import { sampleCertificate, sampleHeard } from '../../run/sample-run';
import { account, imap993, requestFor, smtp587 } from '../canonical-accounts';

describe('mozillaList', () => {
  it('tells nothing of the person', () => {
    const person = { address: 'secret.person@example.net', name: 'Secret Person' };
    const login = person.address;
    const rendered = mozillaList.write(
      requestFor(account({ ...person, incoming: [{ ...imap993, login }], outgoing: [{ ...smtp587, login }] })),
    );
    expect(JSON.stringify(rendered.ok && rendered.value.files)).not.toMatch(/secret/i);
    expect(JSON.stringify(rendered.ok && rendered.value.files)).toContain('%EMAILADDRESS%');
  });

  it.each([
    ['a server that was only typed', { proven: false }, 'export.mozilla-list.not-proven'],
    ['a login name that follows from no address', { login: 'x1234' }, 'export.mozilla-list.own-login'],
    [
      'a certificate that a person had to accept',
      { heard: sampleHeard({ certificate: { ...sampleCertificate, trusted: 'accepted' as const } }) },
      'export.mozilla-list.not-public',
    ],
  ])('has no entry for %s', (_, facts, id) => {
    const rendered = mozillaList.write(requestFor(account({ incoming: [{ ...imap993, ...facts }] })));
    expect(rendered).toMatchObject({ ok: false, failure: { reason: { id } } });
  });

  it('has one entry for each domain', () => {
    const others = ['a@example.net', 'b@example.net', 'c@example.org'].map((address) =>
      account({ address, incoming: [{ ...imap993, login: address }], outgoing: [{ ...smtp587, login: address }] }),
    );
    const rendered = mozillaList.write(requestFor(...others));
    expect(rendered.ok && rendered.value.ways).toHaveLength(2);
    expect(rendered.ok && rendered.value.files.map(({ name }) => name)).toEqual([
      'example.net.mozilla-entry.xml',
      'example.net.mozilla-proof.txt',
      'example.org.mozilla-entry.xml',
      'example.org.mozilla-proof.txt',
    ]);
  });
});
