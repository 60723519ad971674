import { describe, expect, it } from 'vitest';
import { parseReceivedField } from '../../../electron/core/test-message/received-field';

const date = 'Sat, 28 Nov 2026 10:00:00 +0000';

describe('the TLS of a Received field', () => {
  it.each([
    [
      'Postfix',
      `from a.example (a.example [192.0.2.1]) (using TLSv1.2 with cipher ECDHE-RSA-AES128-GCM-SHA256 (128/128 bits)) (Client did not present a certificate) by b.example (Postfix) with ESMTPS id 1; ${date}`,
      'TLSv1.2',
      'ECDHE-RSA-AES128-GCM-SHA256',
    ],
    [
      'Exim with OpenSSL',
      `from a.example ([192.0.2.1]) by b.example with esmtps (TLS1.3) tls TLS_CHACHA20_POLY1305_SHA256 (Exim 4.98) id 1; ${date}`,
      'TLSv1.3',
      'TLS_CHACHA20_POLY1305_SHA256',
    ],
    [
      'Exim with GnuTLS',
      `from a.example ([192.0.2.1]) by b.example with esmtps (TLS1.3:ECDHE_SECP256R1__RSA_PSS_RSAE_SHA256__AES_256_GCM:256) (Exim 4.92) id 1; ${date}`,
      'TLSv1.3',
      'ECDHE_SECP256R1__RSA_PSS_RSAE_SHA256__AES_256_GCM',
    ],
    [
      'Sendmail',
      `from a.example (a.example [192.0.2.1]) by b.example (8.15.2/8.15.2) with ESMTPS id 1 (version=TLSv1.2 cipher=DHE-RSA-AES256-GCM-SHA384 bits=256 verify=NO) for <j@b.example>; ${date}`,
      'TLSv1.2',
      'DHE-RSA-AES256-GCM-SHA384',
    ],
    [
      'Microsoft',
      `from A.example (192.0.2.1) by B.mail.protection.outlook.com (10.1.1.1) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20; ${date}`,
      'TLSv1.2',
      'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
    ],
    [
      'Google',
      `from a.example (a.example. [192.0.2.1]) by mx.google.com with ESMTPS id 1 for <j@b.example> (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256 bits=128/128); ${date}`,
      'TLSv1.3',
      'TLS_AES_128_GCM_SHA256',
    ],
    [
      'a name of the other side that looks like TLS',
      `from x (helo=TLSv1.3:abcd [192.0.2.1]) by b.example with ESMTP; ${date}`,
      null,
      null,
    ],
  ])('of %s', (_, value, tlsVersion, cipher) => {
    expect(parseReceivedField(value)).toMatchObject({ tlsVersion, cipher, isTls: tlsVersion !== null });
  });
});

describe('the protocol word of a Received field', () => {
  it.each([
    ['ESMTPS', true],
    ['esmtpsa', true],
    ['LMTPS', true],
    ['UTF8SMTPSA', true],
    ['SMTPs', true],
    ['ESMTP', false],
    ['ESMTPA', false],
    ['UTF8SMTP', false],
    ['LMTP', false],
  ])('%s stands for TLS: %s', (word, isTls) => {
    expect(parseReceivedField(`from a.example by b.example with ${word}; ${date}`)).toMatchObject({
      protocol: word.toUpperCase(),
      isTls,
    });
  });
});

describe('the other side in a Received field', () => {
  it.each([
    ['a.example (a.example [192.0.2.1])', { said: 'a.example', lookedUp: 'a.example', address: '192.0.2.1' }],
    ['a.example (unknown [192.0.2.1])', { said: 'a.example', lookedUp: null, isNameless: true, address: '192.0.2.1' }],
    ['a.example (A.Real.example. [IPv6:2001:db8::1])', { lookedUp: 'a.real.example', address: '2001:db8::1' }],
    ['a.example (a.real.example [192.0.2.1] (may be forged))', { lookedUp: 'a.real.example', address: '192.0.2.1' }],
    ['[192.0.2.1] (helo=a.example)', { said: '192.0.2.1', greetedAs: 'a.example', address: '192.0.2.1' }],
    ['a.example ([192.0.2.1] helo=b)', { said: 'a.example', lookedUp: null, greetedAs: 'b', address: '192.0.2.1' }],
    ['unknown (HELO a.example) (jane@192.0.2.1)', { said: null, isNameless: true, greetedAs: 'a.example' }],
    ['a.example (2001:db8::1)', { said: 'a.example', address: '2001:db8::1' }],
    ['a.example (a.example [::ffff:192.0.2.1])', { address: '192.0.2.1' }],
  ])('%s', (text, expected) => {
    expect(parseReceivedField(`from ${text} by b.example with ESMTP; ${date}`).from).toMatchObject(expected);
  });
});
