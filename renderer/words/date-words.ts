import { dayIn } from '../../electron/words/format-day';
import { language } from './language';

/** The day of an ISO 8601 time, written out in the language of the window; a text that is no time as it stands. */
export const dayWords = dayIn(language);
