import { accountrcWords } from './programs/accountrc';
import { aercWords } from './programs/aerc';
import { appleMailWords } from './programs/apple-mail';
import { cardWords } from './programs/card';
import { commandLineWords } from './programs/command-line';
import { curlWords } from './programs/curl';
import { deltaChatWords } from './programs/delta-chat';
import { evolutionWords } from './programs/evolution';
import { fetchmailWords } from './programs/fetchmail';
import { gearyWords } from './programs/geary';
import { getmailWords } from './programs/getmail';
import { himalayaWords } from './programs/himalaya';
import { kmailWords } from './programs/kmail';
import { mailspringWords } from './programs/mailspring';
import { mbsyncWords } from './programs/mbsync';
import { msmtpWords } from './programs/msmtp';
import { muttWords } from './programs/mutt';
import { offlineimapWords } from './programs/offlineimap';
import { outlookWords } from './programs/outlook';
import { programCardWords } from './programs/program-card';
import { publishWords } from './programs/publish';
import { swaksWords } from './programs/swaks';
import { thunderbirdWords } from './programs/thunderbird';

/** Words of the files for each mail program. */
export const programWords = {
  ...accountrcWords,
  ...aercWords,
  ...appleMailWords,
  ...cardWords,
  ...commandLineWords,
  ...curlWords,
  ...deltaChatWords,
  ...evolutionWords,
  ...fetchmailWords,
  ...gearyWords,
  ...getmailWords,
  ...himalayaWords,
  ...kmailWords,
  ...mailspringWords,
  ...mbsyncWords,
  ...msmtpWords,
  ...muttWords,
  ...offlineimapWords,
  ...outlookWords,
  ...programCardWords,
  ...publishWords,
  ...swaksWords,
  ...thunderbirdWords,
} as const;
