/** A header section as one kind of server writes it, with the account that it belongs to. */
export interface PlantedHeader {
  readonly address: string;
  /** The host from which the message was fetched. */
  readonly incoming: string;
  readonly mailExchangers: readonly string[];
  /** `mail.jane.example`, unless told otherwise. */
  readonly submittedTo?: string;
  readonly header: string;
}

const fromJane = `From: jane@jane.example
To: jane@jane.example
Subject: Mailwright test 4F7K
Message-ID: <4f7k9q2m8d3x6z1c@jane.example>
Date: Sat, 28 Nov 2026 10:00:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

body: not read
`;

const atGoogle = { address: 'jane@jane.example', incoming: 'imap.gmail.com', mailExchangers: ['aspmx.l.google.com'] };
const atMicrosoft = {
  address: 'jane@jane.example',
  incoming: 'outlook.office365.com',
  mailExchangers: ['jane-example.mail.protection.outlook.com'],
};
const atHome = { address: 'jane@jane.example', incoming: 'mail.jane.example', mailExchangers: ['mail.jane.example'] };

/** The headers, each named by who wrote it. Formats as the servers write them; hosts of persons and all values are made up. */
export const plantedHeaders = {
  gmail: {
    ...atGoogle,
    header: `Delivered-To: jane@jane.example
Received: by 2002:a05:6214:1d0f:b0:6d8:812a:e2fb with SMTP id e15csp1234567qvd;
        Sat, 28 Nov 2026 02:00:04 -0800 (PST)
X-Google-Smtp-Source: AGHT+IExample
X-Received: by 2002:a05:6102:41a9:b0:4af:5f65:4fd7 with SMTP id ada2fe7eead31-4af5f6550a1mr1.0.1732788004;
        Sat, 28 Nov 2026 02:00:04 -0800 (PST)
ARC-Authentication-Results: i=1; mx.google.com;
       dkim=fail header.i=@other.example;
       dmarc=fail header.from=other.example
Return-Path: <jane@jane.example>
Received: from mail.jane.example (mail.jane.example. [192.0.2.25])
        by mx.google.com with ESMTPS id ada2fe7eead31-4af1230456si1234567137.12.2026.11.28.02.00.03
        for <jane@jane.example>
        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);
        Sat, 28 Nov 2026 02:00:03 -0800 (PST)
Received-SPF: pass (google.com: domain of jane@jane.example designates 192.0.2.25 as permitted sender) client-ip=192.0.2.25;
Authentication-Results: mx.google.com;
       dkim=pass header.i=@jane.example header.s=2026 header.b="OVZ0Gp/k";
       spf=pass (google.com: domain of jane@jane.example designates 192.0.2.25 as permitted sender) smtp.mailfrom=jane@jane.example;
       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=jane.example
Received: from [198.51.100.7] (dsl-7.access.example [198.51.100.7])
	by mail.jane.example (Postfix) with ESMTPSA id 4XyZab1234z9s
	for <jane@jane.example>; Sat, 28 Nov 2026 10:00:01 +0000 (UTC)
${fromJane}`,
  },

  'a sender who leaves out where it got the message': {
    ...atGoogle,
    submittedTo: 'smtp.hoster.example',
    header: `Received: from out7.hoster.example (out7.hoster.example. [203.0.113.9])
        by mx.google.com with ESMTP id ada2fe7eead31-4af1230456si1234567137.12.2026.11.28.02.00.03
        for <jane@jane.example>; Sat, 28 Nov 2026 02:00:03 -0800 (PST)
Received-SPF: neutral (google.com: 203.0.113.9 is neither permitted nor denied by best guess record for domain of jane@jane.example) client-ip=203.0.113.9;
Authentication-Results: mx.google.com;
       spf=neutral (google.com: 203.0.113.9 is neither permitted nor denied by best guess record for domain of jane@jane.example) smtp.mailfrom=jane@jane.example
${fromJane}`,
  },

  'gmail to itself': {
    address: 'jane.doe@gmail.com',
    incoming: 'imap.gmail.com',
    mailExchangers: ['gmail-smtp-in.l.google.com'],
    header: `Return-Path: <jane.doe@gmail.com>
Received: from [127.0.1.1] (dsl-7.access.example. [198.51.100.7])
        by smtp.gmail.com with ESMTPSA id 5b1f17b1804b1-434aa7a4e6sm83412345e9.1.2026.11.28.02.00.01
        for <jane.doe@gmail.com>
        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);
        Sat, 28 Nov 2026 02:00:01 -0800 (PST)
${fromJane}`,
  },

  'microsoft 365': {
    ...atMicrosoft,
    header: `Received: from PH0PR12MB5678.namprd12.prod.outlook.com (2603:10b6:510:26c::10)
 by SJ0PR12MB1234.namprd12.prod.outlook.com with HTTPS; Sat, 28 Nov 2026
 10:00:06 +0000
Received: from BN9PR03CA0123.namprd03.prod.outlook.com (2603:10b6:408:fe::8) by
 PH0PR12MB5678.namprd12.prod.outlook.com (2603:10b6:510:26c::10) with Microsoft
 SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id
 15.20.8182.21; Sat, 28 Nov 2026 10:00:05 +0000
Received: from BN1PEPF00004684.namprd03.prod.outlook.com
 (2603:10b6:408:fe:cafe::1b) by BN9PR03CA0123.outlook.office365.com
 (2603:10b6:408:fe::8) with Microsoft SMTP Server (version=TLS1_3,
 cipher=TLS_AES_256_GCM_SHA384) id 15.20.8182.21 via Frontend Transport; Sat, 28
 Nov 2026 10:00:05 +0000
Authentication-Results: spf=pass (sender IP is 192.0.2.25)
 smtp.mailfrom=jane.example; dkim=pass (signature was verified)
 header.d=jane.example;dmarc=bestguesspass action=none
 header.from=jane.example;compauth=pass reason=109
Received-SPF: Pass (protection.outlook.com: domain of jane.example designates
 192.0.2.25 as permitted sender) receiver=protection.outlook.com;
 client-ip=192.0.2.25; helo=mail.jane.example; pr=C
Received: from mail.jane.example (192.0.2.25) by
 BN1PEPF00004684.mail.protection.outlook.com (10.167.243.90) with Microsoft SMTP
 Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.8182.16 via
 Frontend Transport; Sat, 28 Nov 2026 10:00:04 +0000
Received: from jane-laptop (dsl-7.access.example [198.51.100.7])
	by mail.jane.example (Postfix) with ESMTPSA id 4XyZab1234z9s
	for <jane@jane.example>; Sat, 28 Nov 2026 10:00:01 +0000 (UTC)
${fromJane}`,
  },

  'microsoft 365 to itself': {
    ...atMicrosoft,
    header: `Received: from AM0PR01MB1111.eurprd01.prod.exchangelabs.com
 (2603:10a6:208:1::1) by AM0PR01MB2222.eurprd01.prod.exchangelabs.com with
 HTTPS; Sat, 28 Nov 2026 10:00:03 +0000
Authentication-Results: dkim=none (message not signed)
 header.d=none;dmarc=none action=none header.from=jane.example;
Received: from AM0PR01MB3333.eurprd01.prod.exchangelabs.com
 (2603:10a6:208:2::1) by AM0PR01MB1111.eurprd01.prod.exchangelabs.com
 (2603:10a6:208:1::1) with Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.8182.21; Sat, 28 Nov
 2026 10:00:02 +0000
${fromJane}`,
  },

  'postfix and dovecot': {
    ...atHome,
    header: `Return-Path: <jane@jane.example>
Delivered-To: jane@jane.example
Received: from mail.jane.example
	by mail.jane.example with LMTP
	id aBcDEfGhIjKlMn (envelope-from <jane@jane.example>)
	for <jane@jane.example>; Sat, 28 Nov 2026 10:00:03 +0000
Received: from relay.hoster.example (relay.hoster.example [203.0.113.9])
	(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)
	 key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256)
	(No client certificate requested)
	by mail.jane.example (Postfix) with ESMTPS id 4XyZab5678z9s
	for <jane@jane.example>; Sat, 28 Nov 2026 10:00:03 +0000 (UTC)
Authentication-Results: mail.jane.example;
	dkim=pass (2048-bit key; unprotected) header.d=jane.example header.i=@jane.example header.a=rsa-sha256 header.s=mail header.b=Zx9/aB==;
	dkim-atps=neutral
Authentication-Results: mail.jane.example; dmarc=pass (p=none dis=none) header.from=jane.example
Authentication-Results: mail.jane.example; spf=pass smtp.mailfrom=jane.example
Received: from jane-laptop (unknown [198.51.100.7])
	by relay.hoster.example (Postfix) with ESMTPSA id 4XyZaa1111z9s
	for <jane@jane.example>; Sat, 28 Nov 2026 10:00:01 +0000 (UTC)
${fromJane}`,
  },

  exim: {
    ...atHome,
    header: `Return-path: <jane@jane.example>
Envelope-to: jane@jane.example
Delivery-date: Sat, 28 Nov 2026 10:00:03 +0000
Received: from out.relay.example ([203.0.113.9])
	by mail.jane.example with esmtps  (TLS1.3) tls TLS_AES_256_GCM_SHA384
	(Exim 4.98)
	(envelope-from <jane@jane.example>)
	id 1tGabc-00000001abc-1234
	for jane@jane.example;
	Sat, 28 Nov 2026 10:00:03 +0000
Authentication-Results: mail.jane.example;
	spf=softfail smtp.mailfrom=jane.example;
	dkim=none
Received: from [198.51.100.7] (port=51234 helo=[127.0.1.1])
	by out.relay.example with esmtpsa  (TLS1.2) tls TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
	(Exim 4.94.2)
	(envelope-from <jane@jane.example>)
	id 1tGabb-0000Ab-Cd
	for jane@jane.example; Sat, 28 Nov 2026 10:00:02 +0000
${fromJane}`,
  },

  yahoo: {
    address: 'jane.doe@yahoo.com',
    incoming: 'imap.mail.yahoo.com',
    mailExchangers: ['mta5.am0.yahoodns.net'],
    header: `Received: from 10.197.33.198
 by atlas-production.v2-mail-prod1-gq1.omega.yahoo.com pod-id atlas-production-email--1 with HTTPS; Sat, 28 Nov 2026 10:00:03 +0000
Return-Path: <jane.doe@yahoo.com>
X-Originating-Ip: [98.137.68.1]
Received-SPF: pass (domain of yahoo.com designates 98.137.68.1 as permitted sender)
Authentication-Results: atlas-production.v2-mail-prod1-gq1.omega.yahoo.com;
 dkim=pass header.i=@yahoo.com header.s=s2048;
 spf=pass smtp.mailfrom=yahoo.com;
 dmarc=pass(p=REJECT) header.from=yahoo.com;
Received: from 98.137.68.1 (EHLO sonic301-20.consmr.mail.gq1.yahoo.com)
 by 10.197.33.198 with SMTPs
 (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256);
 Sat, 28 Nov 2026 10:00:03 +0000
Received: from sonic.gate.mail.ne1.yahoo.com by sonic301.consmr.mail.gq1.yahoo.com with HTTP; Sat, 28 Nov 2026 10:00:02 +0000
Received: by hermes--production-gq1-5dd4b47f46-abcde (Yahoo Inc. Hermes SMTP Server) with ESMTPA ID 0123456789abcdef;
          Sat, 28 Nov 2026 10:00:01 +0000 (UTC)
${fromJane}`,
  },

  icloud: {
    address: 'jane.doe@icloud.com',
    incoming: 'imap.mail.me.com',
    mailExchangers: ['mx01.mail.icloud.com'],
    header: `Received: from p00-icloudmta-smtpin-us-central-1k-60-percent-1 by p132-mailgateway-smtp-6c7d8f9b5c-abcde (mailgateway 2610B22)
	with SMTP id 01234567-89ab-cdef-0123-456789abcdef
	for <jane.doe@icloud.com>; Sat, 28 Nov 2026 10:00:05 GMT
X-Apple-MoveToFolder: INBOX
Received: from outbound.st.icloud.com (unknown [127.0.0.2])
	by p00-icloudmta-smtpin-us-central-1k-60-percent-1 (Postfix) with ESMTPS id 1800ABCD
	for <jane.doe@icloud.com>; Sat, 28 Nov 2026 10:00:04 +0000 (UTC)
X-ICL-SCORE: 3.222
Authentication-Results: bimi.icloud.com; bimi=skipped reason="insufficient dmarc"
Authentication-Results: dmarc.icloud.com; dmarc=pass header.from=icloud.com
X-DMARC-Info: pass=pass; dmarc-policy=quarantine; s=u1; d=u1; pdomain=icloud.com
Authentication-Results: dkim-verifier.icloud.com;
	dkim=pass (2048-bit key) header.d=icloud.com header.i=@icloud.com header.b=AbCdEfGh
Authentication-Results: spf.icloud.com; spf=pass (spf.icloud.com: domain of jane.doe@icloud.com
	designates 17.57.155.1 as permitted sender) smtp.mailfrom=jane.doe@icloud.com
Received-SPF: pass (spf.icloud.com: domain of jane.doe@icloud.com designates 17.57.155.1 as permitted sender) receiver=spf.icloud.com; client-ip=17.57.155.1; helo=outbound.st.icloud.com; envelope-from=jane.doe@icloud.com
Received: from [127.0.1.1] (asmtp-me-k8s.p00.prod.me.com [17.57.155.37])
	by outbound.st.icloud.com (Postfix) with ESMTPSA id 4B2F11800123
	for <jane.doe@icloud.com>; Sat, 28 Nov 2026 10:00:02 +0000 (UTC)
${fromJane}`,
  },

  fastmail: {
    address: 'jane@jane.example',
    incoming: 'imap.fastmail.com',
    mailExchangers: ['in1-smtp.messagingengine.com', 'in2-smtp.messagingengine.com'],
    header: `Received: from phl-compute-01.internal (phl-compute-01.phl.internal [10.202.2.41])
	 by sloti53d1t04 (Cyrus 3.13.0-alpha0-1234-gabcdef) with LMTPA;
	 Sat, 28 Nov 2026 05:00:04 -0500
X-Cyrus-Session-Id: sloti53d1t04-1732788004-1234567-2-1234567890
Received: from phl-mx-02.messagingengine.com ([10.202.2.201])
  by phl-compute-01.internal (LMTPProxy); Sat, 28 Nov 2026 05:00:04 -0500
Authentication-Results: mx1.messagingengine.com;
    x-csa=none;
    x-me-sender=none;
    x-ptr=pass smtp.helo=fout-b1-smtp.messagingengine.com
    policy.ptr=fout-b1-smtp.messagingengine.com;
    bimi=none (No BIMI records found);
    arc=none (no signatures found);
    dkim=pass (2048-bit rsa key sha256) header.d=messagingengine.com
    header.i=@messagingengine.com header.b=Ab1Cd2Ef header.a=rsa-sha256
    header.s=fm3 x-bits=2048;
    dkim=pass (2048-bit rsa key sha256) header.d=jane.example
    header.i=@jane.example header.b=Gh3Ij4Kl header.a=rsa-sha256 header.s=fm2
    x-bits=2048;
    dmarc=none policy.published-domain-policy=none
    policy.evaluated-disposition=none (p=none,has-list-id=no,d=none)
    policy.policy-from=p header.from=jane.example;
    iprev=pass smtp.remote-ip=202.12.124.144
    (fout-b1-smtp.messagingengine.com);
    spf=pass smtp.mailfrom=jane@jane.example
    smtp.helo=fout-b1-smtp.messagingengine.com
Received-SPF: pass
    (jane.example: Sender is authorized to use 'jane@jane.example' in 'mfrom' identity (mechanism 'include:spf.messagingengine.com' matched))
    receiver=mx1.messagingengine.com;
    identity=mailfrom;
    envelope-from="jane@jane.example";
    helo=fout-b1-smtp.messagingengine.com;
    client-ip=202.12.124.144
Received: from fout-b1-smtp.messagingengine.com (fout-b1-smtp.messagingengine.com [202.12.124.144])
	(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)
	 key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256)
	(No client certificate requested)
	by mx1.messagingengine.com (Postfix) with ESMTPS id 0A1B2C3D4E5F
	for <jane@jane.example>; Sat, 28 Nov 2026 05:00:03 -0500 (EST)
Received: from phl-mailfrontend-02.internal (phl-mailfrontend-02 [10.202.2.163])
	by mailfout.stl.internal (Postfix) with ESMTP id 1122334455
	for <jane@jane.example>; Sat, 28 Nov 2026 05:00:02 -0500 (EST)
Received: by mail.messagingengine.com (Postfix) with ESMTPA; Sat,
 28 Nov 2026 05:00:01 -0500 (EST)
${fromJane}`,
  },

  qmail: {
    ...atHome,
    header: `Return-Path: <jane@jane.example>
Delivered-To: jane@jane.example
Received: (qmail 12345 invoked by uid 89); 28 Nov 2026 10:00:04 -0000
Received: from unknown (HELO out.relay.example) (203.0.113.9)
  by mail.jane.example with (TLS_AES_256_GCM_SHA384 encrypted) SMTP; 28 Nov 2026 10:00:03 -0000
Received-SPF: pass (mail.jane.example: SPF record at jane.example designates 203.0.113.9 as permitted sender)
Received: (qmail 2211 invoked from network); 28 Nov 2026 10:00:02 -0000
Received: from dsl-7.access.example (HELO jane-laptop) (jane@198.51.100.7)
  by 0 with ESMTPA; 28 Nov 2026 10:00:01 -0000
${fromJane}`,
  },

  zimbra: {
    ...atHome,
    header: `Return-Path: jane@jane.example
Received: from mail.jane.example (LHLO mail.jane.example) (192.0.2.25) by
 mail.jane.example with LMTP; Sat, 28 Nov 2026 11:00:05 +0100 (CET)
Received: from localhost (localhost [127.0.0.1])
	by mail.jane.example (Postfix) with ESMTP id 0A1B2C3D4E
	for <jane@jane.example>; Sat, 28 Nov 2026 11:00:05 +0100 (CET)
X-Virus-Scanned: amavis at mail.jane.example
Authentication-Results: mail.jane.example (amavis); dkim=pass (2048-bit key)
 reason="pass (just generated, assumed good)" header.d=jane.example
Received: from mail.jane.example ([127.0.0.1])
 by localhost (mail.jane.example [127.0.0.1]) (amavis, port 10032) with ESMTP
 id aBcDeFgHiJkL for <jane@jane.example>; Sat, 28 Nov 2026 11:00:03 +0100 (CET)
Received: from jane-laptop (dsl-7.access.example [198.51.100.7])
	by mail.jane.example (Postfix) with ESMTPSA id 1A2B3C4D5E
	for <jane@jane.example>; Sat, 28 Nov 2026 11:00:02 +0100 (CET)
${fromJane}`,
  },

  'rspamd, and a domain that proves nothing': {
    ...atHome,
    header: `Return-Path: <jane@jane.example>
Received: from out.relay.example (out.relay.example [203.0.113.9])
	by mail.jane.example (Postcow) with ESMTP id 5566778899
	for <jane@jane.example>; Sat, 28 Nov 2026 10:00:45 +0000 (UTC)
Authentication-Results: mail.jane.example;
	dkim=none;
	dmarc=fail reason="SPF not aligned (relaxed), No valid DKIM" header.from=jane.example (policy=reject);
	spf=pass (mail.jane.example: domain of bounces@relay.example designates 203.0.113.9 as permitted sender) smtp.mailfrom=bounces@relay.example
Received: from [127.0.1.1] (dsl-7.access.example [198.51.100.7])
	by out.relay.example (8.18.1/8.18.1) with ESMTPSA id 4ASA01ab012345
	(version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NO);
	Sat, 28 Nov 2026 10:00:02 GMT
${fromJane}`,
  },

  'a sender who forges results': {
    ...atHome,
    header: `Received: from mail.jane.example (unknown [203.0.113.66])
	by mail.jane.example (Postfix) with ESMTPS id 5566778899
	for <jane@jane.example>; Sat, 28 Nov 2026 10:00:03 +0000 (UTC)
Authentication-Results: mail.jane.example; spf=fail smtp.mailfrom=jane@jane.example
Received: from bank.example (bank.example [192.0.2.80])
	by mail.jane.example (Postfix) with ESMTPS id 1111111111
	for <jane@jane.example>; Sat, 28 Nov 2026 10:00:02 +0000 (UTC)
Authentication-Results: mail.jane.example; spf=pass smtp.mailfrom=jane@jane.example; dkim=pass header.d=jane.example; dmarc=pass header.from=jane.example
Authentication-Results: filter.elsewhere.example; dmarc=pass header.from=jane.example
Authentication-Results: spf=pass smtp.mailfrom=jane.example; dmarc=pass header.from=jane.example
${fromJane}`,
  },

  'a filter before the mailbox, and clocks that differ': {
    ...atHome,
    mailExchangers: ['mx1.filter.example'],
    header: `Received: from mx1.filter.example (mx1.filter.example [203.0.113.20])
	by mail.jane.example (Postfix) with ESMTPS id 3333333333; Sat, 28 Nov 2026 10:00:04 +0000 (UTC)
Received: from esa7.relay.example ([203.0.113.9])
  by mx1.filter.example with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; 28 Nov 2026 09:57:00 +0000
Authentication-Results: filter.example 1;
	spf = pass smtp.mailfrom = "jane"@jane.example;
	dkim/1=fail (body hash did not verify) header.d=jane.example;
	dmarc=permerror header.from=jane.example
Received: from jane-laptop (dsl-7.access.example [198.51.100.7])
	by esa7.relay.example (Postfix) with ESMTPSA id 2222222222; Sat, 28 Nov 2026 10:00:02 +0000 (UTC)
${fromJane}`,
  },

  nothing: { ...atHome, header: '' },

  'a hostile server': {
    ...atHome,
    header: `Received: from ${'('.repeat(20_000)} by [::::] with ${'E'.repeat(5_000)};;;; 99 Foo 99999 99:99:99 +9999
Received: ${'from by with id for via '.repeat(500)}; Sat, 31 Feb 2026 10:00:00 +0000
Authentication-Results: mail.jane.example; ${'spf=pass smtp.mailfrom=a@b.example '.repeat(600)}
Authentication-Results: mail.jane.example 2; dkim=pass header.d=jane.example
no field at all
 that goes on
${'X-Long: \u0000\u001b[31m\u202e\n\t'.repeat(900)}
${'Received: from a.example by b.example with ESMTP; Sat, 28 Nov 2026 10:00:00 +0000\n'.repeat(900)}`,
  },
} as const satisfies Readonly<Record<string, PlantedHeader>>;

/** The name of a planted header. */
export type PlantedName = keyof typeof plantedHeaders;
