import type { DialogsOfProgram } from './dialog-entry';
import { android } from './programs/android';
import { anyProgram } from './programs/any-program';
import { appleMail } from './programs/apple-mail';
import { clawsMail } from './programs/claws-mail';
import { commandLine } from './programs/command-line';
import { deltaChat } from './programs/delta-chat';
import { dotnet } from './programs/dotnet';
import { evolution } from './programs/evolution';
import { fairEmail } from './programs/fairemail';
import { geary } from './programs/geary';
import { gmail } from './programs/gmail';
import { javaMail } from './programs/java-mail';
import { kmail } from './programs/kmail';
import { mailkit } from './programs/mailkit';
import { mailspring } from './programs/mailspring';
import { microsoftSignIn } from './programs/microsoft-sign-in';
import { mozillaCodes } from './programs/mozilla-codes';
import { msmtp } from './programs/msmtp';
import { mutt } from './programs/mutt';
import { nextcloud } from './programs/nextcloud';
import { nodemailer } from './programs/nodemailer';
import { outlook } from './programs/outlook';
import { outlookProtocolCodes } from './programs/outlook-protocol-codes';
import { outlookStoreCodes } from './programs/outlook-store-codes';
import { phpImap } from './programs/php-imap';
import { phpmailer } from './programs/phpmailer';
import { python } from './programs/python';
import { roundcube } from './programs/roundcube';
import { samsungEmail } from './programs/samsung-email';
import { symfonyMailer } from './programs/symfony-mailer';
import { thunderbird } from './programs/thunderbird';
import { thunderbirdAndroid } from './programs/thunderbird-android';
import { thunderbirdSetup } from './programs/thunderbird-setup';
import { windowsMail } from './programs/windows-mail';
import { wordpress } from './programs/wordpress';

/** The dialogs of all programs. Where two programs say the same, the first one is taken. */
export const dialogPrograms: readonly DialogsOfProgram[] = [
  thunderbird,
  thunderbirdSetup,
  mozillaCodes,
  outlook,
  outlookProtocolCodes,
  outlookStoreCodes,
  windowsMail,
  appleMail,
  android,
  clawsMail,
  commandLine,
  deltaChat,
  dotnet,
  evolution,
  fairEmail,
  geary,
  gmail,
  javaMail,
  kmail,
  mailkit,
  mailspring,
  microsoftSignIn,
  msmtp,
  mutt,
  nextcloud,
  nodemailer,
  phpImap,
  phpmailer,
  python,
  roundcube,
  samsungEmail,
  symfonyMailer,
  thunderbirdAndroid,
  wordpress,
  anyProgram,
];
