import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  type AuthMethodResult,
  type Hop,
  type TestMessage,
  testMessageSchema,
} from '../../../electron/contract/test-message';
import { judgeTestMessage } from '../../../electron/core/test-message/judge-test-message';
import { factsOf, incomingAt, onTheWire, outgoingAt } from './facts-of';
import { type PlantedHeader, type PlantedName, plantedHeaders } from './planted-headers';

/** What is read of a planted header, in short: a line for each hop, the three methods, and the notes. */
interface Expected {
  readonly hops: readonly string[];
  readonly checkedBy?: string | null;
  readonly methods?: readonly string[];
  readonly notBelieved?: readonly string[];
  readonly notes?: readonly string[];
}

const expected: Readonly<Record<PlantedName, Expected>> = {
  gmail: {
    hops: [
      'submission mail.jane.example < - ESMTPSA tls - - -',
      'transfer mx.google.com < mail.jane.example ESMTPS tls TLSv1.3 TLS_AES_256_GCM_SHA384 2s',
      'inside 2002:a05:6214:1d0f:b0:6d8:812a:e2fb < - SMTP unknown - - 1s',
    ],
    checkedBy: 'mx.google.com',
    methods: ['pass jane.example own', 'pass jane.example own', 'pass jane.example own'],
  },
  'a sender who leaves out where it got the message': {
    hops: ['transfer mx.google.com < out7.hoster.example ESMTP none - - -'],
    checkedBy: 'mx.google.com',
    methods: ['neutral jane.example own', '-', '-'],
    notes: ['warning provider test-message.unencrypted', 'warning you test-message.unproven'],
  },
  'gmail to itself': {
    hops: ['submission smtp.gmail.com < - ESMTPSA tls TLSv1.3 TLS_AES_256_GCM_SHA384 -'],
  },
  'microsoft 365': {
    hops: [
      'submission mail.jane.example < - ESMTPSA tls - - -',
      'transfer bn1pepf00004684.mail.protection.outlook.com < mail.jane.example SMTP tls TLSv1.3 TLS_AES_256_GCM_SHA384 3s',
      'inside bn9pr03ca0123.outlook.office365.com < bn1pepf00004684.namprd03.prod.outlook.com SMTP tls TLSv1.3 TLS_AES_256_GCM_SHA384 1s',
      'inside ph0pr12mb5678.namprd12.prod.outlook.com < bn9pr03ca0123.namprd03.prod.outlook.com SMTP tls TLSv1.2 TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 0s',
      'inside sj0pr12mb1234.namprd12.prod.outlook.com < ph0pr12mb5678.namprd12.prod.outlook.com HTTPS tls - - 1s',
    ],
    checkedBy: null,
    methods: ['pass jane.example own', 'pass jane.example own', 'none jane.example own'],
    notes: ['note you test-message.dmarc-none'],
  },
  'microsoft 365 to itself': {
    hops: [
      'inside am0pr01mb1111.eurprd01.prod.exchangelabs.com < - SMTP tls TLSv1.2 TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -',
      'inside am0pr01mb2222.eurprd01.prod.exchangelabs.com < am0pr01mb1111.eurprd01.prod.exchangelabs.com HTTPS tls - - 1s',
    ],
    checkedBy: null,
    methods: ['-', 'none', 'none jane.example own'],
  },
  'postfix and dovecot': {
    hops: [
      'submission relay.hoster.example < - ESMTPSA tls - - -',
      'transfer mail.jane.example < relay.hoster.example ESMTPS tls TLSv1.3 TLS_AES_256_GCM_SHA384 2s',
      'inside mail.jane.example < mail.jane.example LMTP unknown - - 0s',
    ],
    checkedBy: 'mail.jane.example',
    methods: ['pass jane.example own', 'pass jane.example own', 'pass jane.example own'],
  },
  exim: {
    hops: [
      'submission out.relay.example < - ESMTPSA tls TLSv1.2 TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -',
      'transfer mail.jane.example < out.relay.example ESMTPS tls TLSv1.3 TLS_AES_256_GCM_SHA384 1s',
    ],
    checkedBy: 'mail.jane.example',
    methods: ['softfail jane.example own', 'none', '-'],
    notes: ['warning you test-message.unproven'],
  },
  yahoo: {
    hops: [
      'submission hermes--production-gq1-5dd4b47f46-abcde < - ESMTPA unknown - - -',
      'inside sonic301.consmr.mail.gq1.yahoo.com < sonic.gate.mail.ne1.yahoo.com HTTP unknown - - 1s',
      'transfer 10.197.33.198 < 98.137.68.1 SMTPS tls TLSv1.3 TLS_AES_128_GCM_SHA256 1s',
      'inside atlas-production.v2-mail-prod1-gq1.omega.yahoo.com < 10.197.33.198 HTTPS tls - - 0s',
    ],
    checkedBy: 'atlas-production.v2-mail-prod1-gq1.omega.yahoo.com',
    methods: ['pass yahoo.com own', 'pass yahoo.com own', 'pass yahoo.com own'],
  },
  icloud: {
    hops: [
      'submission outbound.st.icloud.com < - ESMTPSA tls - - -',
      'inside p00-icloudmta-smtpin-us-central-1k-60-percent-1 < 127.0.0.2 ESMTPS tls - - 2s',
      'inside p132-mailgateway-smtp-6c7d8f9b5c-abcde < p00-icloudmta-smtpin-us-central-1k-60-percent-1 SMTP unknown - - 1s',
    ],
    checkedBy: 'dmarc.icloud.com',
    methods: ['pass icloud.com own', 'pass icloud.com own', 'pass icloud.com own'],
  },
  fastmail: {
    hops: [
      'submission mail.messagingengine.com < - ESMTPA unknown - - -',
      'inside mailfout.stl.internal < phl-mailfrontend-02 ESMTP none - - 1s',
      'inside mx1.messagingengine.com < fout-b1-smtp.messagingengine.com ESMTPS tls TLSv1.3 TLS_AES_256_GCM_SHA384 1s',
      'inside phl-compute-01.internal < phl-mx-02.messagingengine.com - unknown - - 1s',
      'inside sloti53d1t04 < phl-compute-01.phl.internal LMTPA unknown - - 0s',
    ],
    checkedBy: 'mx1.messagingengine.com',
    methods: ['pass jane.example own', 'pass jane.example own', 'none jane.example own'],
    notes: ['note you test-message.dmarc-none'],
  },
  qmail: {
    hops: [
      'submission - < - ESMTPA unknown - - -',
      'inside - < - - unknown - - 1s',
      'transfer mail.jane.example < 203.0.113.9 SMTP tls - TLS_AES_256_GCM_SHA384 1s',
      'inside - < - - unknown - - 1s',
    ],
    checkedBy: 'mail.jane.example',
    methods: ['pass jane.example own', '-', '-'],
  },
  zimbra: {
    hops: [
      'submission mail.jane.example < - ESMTPSA tls - - -',
      'inside localhost < mail.jane.example ESMTP none - - 1s',
      'inside mail.jane.example < localhost ESMTP none - - 2s',
      'inside mail.jane.example < mail.jane.example LMTP unknown - - 0s',
    ],
    checkedBy: 'mail.jane.example',
    methods: ['-', 'pass jane.example own', '-'],
  },
  'rspamd, and a domain that proves nothing': {
    hops: [
      'submission out.relay.example < - ESMTPSA tls TLSv1.3 TLS_AES_256_GCM_SHA384 -',
      'transfer mail.jane.example < out.relay.example ESMTP none - - 43s',
    ],
    checkedBy: 'mail.jane.example',
    methods: ['pass relay.example foreign', 'none', 'fail jane.example own'],
    notes: [
      'warning provider test-message.unencrypted',
      'warning you test-message.dmarc-fails',
      'note provider test-message.held-back',
    ],
  },
  'a sender who forges results': {
    hops: [
      'submission mail.jane.example < - ESMTPS tls - - -',
      'transfer mail.jane.example < 203.0.113.66 ESMTPS tls - - 1s',
    ],
    checkedBy: 'mail.jane.example',
    methods: ['fail jane.example own', '-', '-'],
    notBelieved: ['mail.jane.example', 'filter.elsewhere.example'],
    notes: ['warning you test-message.unproven'],
  },
  'a filter before the mailbox, and clocks that differ': {
    hops: [
      'submission esa7.relay.example < - ESMTPSA tls - - -',
      'transfer mx1.filter.example < esa7.relay.example ESMTP tls - ECDHE-RSA-AES256-GCM-SHA384 clock',
      'inside mail.jane.example < mx1.filter.example ESMTPS tls - - 2s',
    ],
    checkedBy: 'filter.example',
    methods: ['pass jane.example own', 'fail jane.example own', 'permerror jane.example own'],
    notes: ['warning you test-message.dmarc-broken'],
  },
  nothing: { hops: [] },
  'a hostile server': {
    hops: ['inside - < - - unknown - - -', 'inside - < - - unknown - - -'],
    checkedBy: 'mail.jane.example',
    methods: ['pass b.example foreign', '-', '-'],
    notes: ['warning you test-message.unproven'],
  },
};

function shortHop(hop: Hop): string {
  const { kind, by, from, protocol, security, tlsVersion, cipher, delaySeconds, isClockDifferent } = hop;
  const delay = isClockDifferent ? 'clock' : delaySeconds === null ? '-' : `${delaySeconds}s`;
  return [kind, by ?? '-', '<', from ?? '-', protocol ?? '-', security, tlsVersion ?? '-', cipher ?? '-', delay].join(
    ' ',
  );
}

function shortMethod(read: AuthMethodResult | null): string {
  if (read === null) return '-';
  const { result, domain, isAligned } = read;
  return domain === null ? result : `${result} ${domain} ${isAligned === true ? 'own' : 'foreign'}`;
}

function short({ hops, authentication, notBelieved, notes }: TestMessage): Required<Expected> {
  const { spf = null, dkim = null, dmarc = null } = authentication ?? {};
  return {
    hops: hops.map(shortHop),
    checkedBy: authentication?.checkedBy ?? null,
    methods: authentication === null ? [] : [spf, dkim, dmarc].map(shortMethod),
    notBelieved,
    notes: notes.map(({ severity, party, message }) => `${severity} ${party} ${message.id}`),
  };
}

describe('a message that was read back', () => {
  it.each(Object.entries(expected))(
    'from %s',
    (name, { checkedBy = null, methods = [], notBelieved = [], notes = [], hops }) => {
      const planted: PlantedHeader = plantedHeaders[name as PlantedName];
      const { header, incoming, submittedTo = 'mail.jane.example', ...account } = planted;
      const servers = { incoming: incomingAt(incoming), outgoing: outgoingAt(submittedTo) };
      const sighting = { folder: 'INBOX', use: 'inbox', seenMs: 60_000, header: onTheWire(header) } as const;

      const judged = judgeTestMessage(factsOf({ ...account, ...servers, sighting }));

      expect(short(judged)).toEqual({ hops, checkedBy, methods, notBelieved, notes });
      expect(judged.ended).toBe('arrived');
      expect(judged.verdict).toBeNull();
      expect(v.safeParse(testMessageSchema, judged).issues).toBeUndefined();
    },
  );
});
