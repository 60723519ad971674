import type { ScriptedMailbox } from '../scripted-server/scripted-mailbox';
import type { MailServerDescription } from '../scripted-server/server-description';
import { hostsOf } from './demo-hosts';
import { domainOf, type Situation } from './situations';

/** The mailbox of a situation, and what becomes of mail that is sent in it: a person writes to oneself, so it comes back. */
export function mailOf(
  situation: Situation,
  mailbox: ScriptedMailbox,
): Pick<MailServerDescription, 'mailbox' | 'delivery'> {
  const { loses } = situation;
  const folder = loses === undefined ? 'INBOX' : loses === 'into-spam' ? 'Junk' : null;
  return { mailbox, delivery: { mailbox, folder, trace: (takenAt) => traceOf(situation, takenAt) } };
}

/** The fields that the servers of a situation write: newest server first. RFC 5321 §4.4, RFC 8601. */
function traceOf(situation: Situation, takenAt: Date): readonly string[] {
  const { mail, sending } = hostsOf(situation);
  const domain = domainOf(situation);
  const [incoming, outgoing] = [mail?.name ?? domain, sending?.name ?? domain];
  const date = takenAt.toUTCString().replace('GMT', '+0000');
  const isProven = situation.loses === undefined;
  const results = isProven
    ? [`spf=pass smtp.mailfrom=${domain}`, `dkim=pass header.d=${domain}`, `dmarc=pass header.from=${domain}`]
    : [`spf=softfail smtp.mailfrom=${domain}`, 'dkim=none', `dmarc=fail header.from=${domain}`];
  return [
    `Return-Path: <you@${domain}>`,
    `Received: from localhost (localhost [127.0.0.1]) by ${incoming} with LMTP id demo2; ${date}`,
    `Authentication-Results: ${incoming};\r\n\t${results.join(';\r\n\t')}`,
    `Received: from ${outgoing} (${outgoing} [${sending?.address ?? '192.0.2.1'}])\r\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n\tby ${incoming} (Demo) with ESMTPS id demo1; ${date}`,
    `Received: from [127.0.0.1] (you.${domain} [198.51.100.200])\r\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n\tby ${outgoing} (Demo) with ESMTPSA id demo0; ${date}`,
  ];
}
