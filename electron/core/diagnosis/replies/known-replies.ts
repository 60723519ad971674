import type { Protocol } from '../../../contract/candidate';
import type { Stage } from '../../../contract/failure';
import type { ReplyWords } from '../reply-words';
import { alibaba } from './alibaba';
import { aruba } from './aruba';
import { cisco } from './cisco';
import { comcast } from './comcast';
import { courier } from './courier';
import { cyrus } from './cyrus';
import { dovecot } from './dovecot';
import { exim } from './exim';
import { fastmail } from './fastmail';
import { godaddy } from './godaddy';
import { google } from './google';
import { hmailserver } from './hmailserver';
import { hostinger } from './hostinger';
import { mailRuAndYandex } from './mail-ru-and-yandex';
import { microsoft } from './microsoft';
import { netease } from './netease';
import { orange } from './orange';
import { postfix } from './postfix';
import { proton } from './proton';
import { qmail } from './qmail';
import type { ReplyPattern } from './reply-pattern';
import { sendingServices } from './sending-services';
import { sendmail } from './sendmail';
import { spectrum } from './spectrum';
import { stalwart } from './stalwart';
import { telekom } from './telekom';
import { tencent } from './tencent';
import { unitedInternet } from './united-internet';
import { yahoo } from './yahoo';
import { zoho } from './zoho';

/** Every known reply, providers before the servers that many of them run. The first that fits counts. */
export const knownReplies: readonly ReplyPattern[] = [
  ...google,
  ...microsoft,
  ...yahoo,
  ...netease,
  ...tencent,
  ...mailRuAndYandex,
  ...orange,
  ...aruba,
  ...spectrum,
  ...comcast,
  ...unitedInternet,
  ...telekom,
  ...fastmail,
  ...zoho,
  ...alibaba,
  ...godaddy,
  ...hostinger,
  ...proton,
  ...sendingServices,
  ...dovecot,
  ...postfix,
  ...exim,
  ...qmail,
  ...sendmail,
  ...cyrus,
  ...courier,
  ...hmailserver,
  ...stalwart,
  ...cisco,
];

/** The entry for a reply at a stage; null where none fits. */
export function knownReply(protocol: Protocol, stage: Stage, { line }: ReplyWords): ReplyPattern | null {
  const found = knownReplies.find(
    (known) => known.protocol === protocol && (known.stage ?? stage) === stage && known.pattern.test(line),
  );
  return found ?? null;
}
