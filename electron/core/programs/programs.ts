import { aerc } from './aerc/aerc';
import { appleMail } from './apple-mail/apple-mail';
import { card } from './card';
import { clawsMail } from './claws-mail/claws-mail';
import { curl } from './curl';
import { deltaChat } from './delta-chat';
import { django } from './django';
import { evolution } from './evolution/evolution';
import { fairemail } from './fairemail';
import { fetchmail } from './fetchmail/fetchmail';
import { geary } from './geary/geary';
import { getmail } from './getmail/getmail';
import { gitea } from './gitea';
import { grafana } from './grafana';
import { himalaya } from './himalaya/himalaya';
import { homeAssistant } from './home-assistant';
import { laravel } from './laravel/laravel';
import { mbsync } from './mbsync/mbsync';
import { msmtp } from './msmtp/msmtp';
import { mutt } from './mutt/mutt';
import { nextcloud } from './nextcloud';
import { nodemailer } from './nodemailer';
import { offlineimap } from './offlineimap/offlineimap';
import { outlook } from './outlook/outlook';
import { phpMail } from './php-mail';
import { phpmailer } from './phpmailer';
import { postfix } from './postfix';
import type { MailProgram } from './program';
import { mozillaList } from './publish/mozilla-list';
import { publish } from './publish/publish';
import { rails } from './rails';
import { springBoot } from './spring-boot';
import { swaks } from './swaks';
import { sylpheed } from './sylpheed/sylpheed';
import { symfony } from './symfony/symfony';
import { thunderbird } from './thunderbird/thunderbird';
import { thunderbirdAndroid } from './thunderbird-android/thunderbird-android';
import { gmailApp } from './typed/gmail-app';
import { kmail } from './typed/kmail';
import { mailspring } from './typed/mailspring';
import { outlookMac } from './typed/outlook-mac';
import { outlookNew } from './typed/outlook-new';
import { outlookPhone } from './typed/outlook-phone';
import { samsungEmail } from './typed/samsung-email';
import { thunderbirdIphone } from './typed/thunderbird-iphone';
import { websiteProbe } from './website-probe/website-probe';
import { wordpress } from './wordpress/wordpress';

/** Every mail program that Mailwright writes for, in the order of the offer. */
export const programs: readonly MailProgram[] = [
  thunderbird,
  outlook,
  appleMail,
  ...[evolution, geary, kmail, clawsMail, sylpheed, mailspring, deltaChat],
  ...[outlookNew, outlookMac],
  ...[thunderbirdAndroid, fairemail, gmailApp, samsungEmail, outlookPhone, thunderbirdIphone],
  ...[mutt, aerc, himalaya, msmtp, mbsync, offlineimap, fetchmail, getmail, curl, swaks],
  ...[wordpress, phpmailer, phpMail, laravel, symfony, django, rails, springBoot, nodemailer],
  ...[postfix, nextcloud, gitea, grafana, homeAssistant, websiteProbe],
  card,
  publish,
  mozillaList,
];

/** The program with that id. */
export function programById(id: string): MailProgram | null {
  return programs.find((program) => program.id === id) ?? null;
}
