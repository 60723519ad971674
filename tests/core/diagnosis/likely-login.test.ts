import { describe, expect, it } from 'vitest';
import { likelyLogin, triedLogins } from '../../../electron/core/diagnosis/likely-login';
import { sampleHeard } from '../run/sample-run';

const address = 'jane.doe@example.net';
const plain = { host: 'mail.example.net', saidLogins: [], heard: sampleHeard() };
const exchange = { ...plain, heard: sampleHeard({ greeting: 'The Microsoft Exchange IMAP4 service is ready.' }) };

describe('the likely login name', () => {
  it.each([
    ['the address was typed, the source says the local part', [address], ['jane.doe'], 'said', 'jane.doe'],
    ['a name was typed, the source says the address', ['jane'], [address], 'said', address],
    ['one of two forms that the source says was refused', ['jane.doe'], ['jane.doe', address], 'said', address],
    ['a short name was typed', ['jane'], [], 'address', address],
    ['the Windows form was typed', ['CORP\\jane'], [], 'address', address],
    ['the address of another domain at the same host was typed', ['jane.doe@example.com'], [], 'address', address],
    ['the address was typed', [address], [], 'local-part', 'jane.doe'],
  ])('where %s', (_, tried, saidLogins, form, login) => {
    expect(likelyLogin({ server: { ...plain, saidLogins }, tried, address })).toMatchObject({
      id: `sign-in.try.login.${form}`,
      values: { login },
    });
  });

  it.each([
    ['both usual forms were refused', [address, 'jane.doe'], []],
    ['every form that the source says was refused', [address, 'jane.doe'], [address]],
    ['it was typed in capitals', ['Jane.Doe@Example.net', 'jane.doe'], []],
  ])('is none where %s', (_, tried, saidLogins) => {
    expect(likelyLogin({ server: { ...plain, saidLogins }, tried, address })).toBeNull();
  });

  it('is none where no address is known', () => {
    expect(likelyLogin({ server: plain, tried: ['jane'], address: null })).toBeNull();
  });

  it('has the Windows domain at a company’s own Exchange server, not at Microsoft’s', () => {
    const tried = [address, 'jane.doe'];
    expect(likelyLogin({ server: exchange, tried, address })?.id).toBe('sign-in.try.login.windows-domain');
    expect(likelyLogin({ server: exchange, tried: ['CORP\\jane.doe', ...tried], address })).toBeNull();
    expect(likelyLogin({ server: { ...exchange, host: 'outlook.office365.com' }, tried, address })).toBeNull();
  });
});

it('the tried login names are those that a sign-in tries', () => {
  expect(triedLogins(null, plain, address)).toEqual([address, 'jane.doe']);
  expect(triedLogins('jane', plain, address)).toEqual(['jane']);
});
