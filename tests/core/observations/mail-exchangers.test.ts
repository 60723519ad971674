import { expect, it } from 'vitest';
import { mailExchangers } from '../../../electron/core/observations/mail-exchangers';

const proven = { incoming: null, outgoing: null };

it('asks for the records of a domain that is looked up', () => {
  const inquiry = mailExchangers.inquire({ domain: 'fir.example', isLookedUp: true, proven });
  expect(inquiry?.next().value).toEqual({ kind: 'mx', name: 'fir.example' });
});

it('asks for nothing where only the servers of a host are tested', () => {
  expect(mailExchangers.inquire({ domain: 'mail.fir.example', isLookedUp: false, proven })).toBeNull();
});
