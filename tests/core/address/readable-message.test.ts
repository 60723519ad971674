import { describe, expect, it } from 'vitest';
import type { MessageValue } from '../../../electron/contract/message';
import { readableMessage } from '../../../electron/core/address/readable-message';

describe('a sentence for people', () => {
  it.each<[string, string, MessageValue, MessageValue]>([
    ['a host', 'host', 'mail.xn--bcher-kva.example', 'mail.bücher.example (mail.xn--bcher-kva.example)'],
    ['a domain', 'domain', 'xn--bcher-kva.example', 'bücher.example (xn--bcher-kva.example)'],
    ['a host of two', 'second', 'xn--bcher-kva.example', 'bücher.example (xn--bcher-kva.example)'],
    ['a host in ASCII', 'host', 'mail.example.net', 'mail.example.net'],
    ['a host that cannot be read', 'host', 'xn--a.example', 'xn--a.example'],
    ['a file, which has that name on the disk', 'file', 'xn--bcher-kva.example.xml', 'xn--bcher-kva.example.xml'],
    ['the end of a longer name to copy', 'ending', 'xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['a port', 'incoming', 993, 993],
  ])('has %s as people write it', (_, name, value, written) => {
    expect(readableMessage({ id: 'any', values: { [name]: value, port: 25 } }).values).toEqual({
      [name]: written,
      port: 25,
    });
  });
});
