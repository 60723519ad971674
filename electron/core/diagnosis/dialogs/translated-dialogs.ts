import type { TranslatedDialogs } from './dialog-entry';
import { chinese } from './languages/chinese';
import { czech } from './languages/czech';
import { dutch } from './languages/dutch';
import { french } from './languages/french';
import { german } from './languages/german';
import { italian } from './languages/italian';
import { japanese } from './languages/japanese';
import { korean } from './languages/korean';
import { polish } from './languages/polish';
import { portuguese } from './languages/portuguese';
import { russian } from './languages/russian';
import { spanish } from './languages/spanish';
import { swedish } from './languages/swedish';
import { turkish } from './languages/turkish';

/** What the programs show in other languages than English. */
export const translatedDialogs: readonly TranslatedDialogs[] = [
  chinese,
  czech,
  dutch,
  french,
  german,
  italian,
  japanese,
  korean,
  polish,
  portuguese,
  russian,
  spanish,
  swedish,
  turkish,
];
