import { aercWords } from './programs/aerc';
import { appleMailWords } from './programs/apple-mail';
import { cardWords } from './programs/card';
import { commandLineWords } from './programs/command-line';
import { curlWords } from './programs/curl';
import { fairemailWords } from './programs/fairemail';
import { fetchmailWords } from './programs/fetchmail';
import { getmailWords } from './programs/getmail';
import { gmailAppWords } from './programs/gmail-app';
import { himalayaWords } from './programs/himalaya';
import { mbsyncWords } from './programs/mbsync';
import { mozillaListWords } from './programs/mozilla-list';
import { msmtpWords } from './programs/msmtp';
import { muttWords } from './programs/mutt';
import { offlineimapWords } from './programs/offlineimap';
import { outlookWords } from './programs/outlook';
import { outlookKindWords } from './programs/outlook-kinds';
import { publishWords } from './programs/publish';
import { samsungEmailWords } from './programs/samsung-email';
import { swaksWords } from './programs/swaks';
import { thunderbirdWords } from './programs/thunderbird';
import { thunderbirdPhoneWords } from './programs/thunderbird-phones';
import { typedWords } from './programs/typed';

/** Words of the files for each mail program. */
export const programWords = {
  ...aercWords,
  ...appleMailWords,
  ...cardWords,
  ...commandLineWords,
  ...curlWords,
  ...fairemailWords,
  ...fetchmailWords,
  ...getmailWords,
  ...gmailAppWords,
  ...himalayaWords,
  ...mbsyncWords,
  ...mozillaListWords,
  ...msmtpWords,
  ...muttWords,
  ...offlineimapWords,
  ...outlookKindWords,
  ...outlookWords,
  ...publishWords,
  ...samsungEmailWords,
  ...swaksWords,
  ...thunderbirdPhoneWords,
  ...thunderbirdWords,
  ...typedWords,
} as const;
