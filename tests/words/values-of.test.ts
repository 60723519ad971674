import { describe, expect, it } from 'vitest';
import { message } from '../../electron/core/message';
import type { PlainId } from '../../electron/words/values-of';

// Each line below that must not compile says so; the types are checked with the tests.
describe('message', () => {
  it('takes exactly the values that its sentence has a place for', () => {
    expect(message('failure.refused', { host: 'mx.example.net', port: 25 }).values).toEqual({
      host: 'mx.example.net',
      port: 25,
    });
    // @ts-expect-error: the port is missing.
    message('failure.refused', { host: 'mx.example.net' });
    // @ts-expect-error: nothing is given.
    message('failure.refused');
    // @ts-expect-error: the sentence has no place for a name.
    message('failure.refused', { host: 'mx.example.net', port: 25, name: 'Jane' });
    // @ts-expect-error: there is no such sentence.
    message('failure.nothing-at-all');
  });

  it('takes no values for a sentence without placeholders', () => {
    expect(message('input.empty')).toEqual({ id: 'input.empty', values: {} });
    // @ts-expect-error: the sentence has no place for a host.
    message('input.empty', { host: 'mx.example.net' });
  });

  it('asks for the values inside the cases of a plural or select', () => {
    message('sign-in.not-asked', { direction: 'incoming', why: 'passwordless' });
    message('sign-in.servers.question', { count: 1, first: 'a.example', second: '' });
    // @ts-expect-error: a plural counts.
    message('sign-in.servers.question', { count: 'one', first: 'a.example', second: '' });
    // @ts-expect-error: one of the cases needs the second host.
    message('sign-in.servers.question', { count: 1, first: 'a.example' });
    // @ts-expect-error: the last argument follows a nested select.
    message('wizard.receipt.settings', { protocol: 'imap', incoming: 993 });
  });

  it('asks for the values of every sentence that an id may stand for', () => {
    const id: 'cause.wrong-password' | 'cause.connection-refused' = pick('cause.wrong-password');
    message(id, { host: 'mx.example.net', port: 25 });
    // @ts-expect-error: the second sentence has a port.
    message(id, { host: 'mx.example.net' });
    // @ts-expect-error: neither has a place for a name.
    message(id, { host: 'mx.example.net', port: 25, name: 'Jane' });
    // @ts-expect-error: the second sentence has values.
    message(id);
  });

  it('distinguishes sentences that need no values from the others', () => {
    const plain: PlainId = 'input.empty';
    // @ts-expect-error: this one needs a host and a port.
    const filled: PlainId = 'failure.refused';
    expect([plain, filled]).toHaveLength(2);
  });
});

function pick(id: 'cause.wrong-password' | 'cause.connection-refused') {
  return id;
}
