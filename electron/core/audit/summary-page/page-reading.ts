import type { Message } from '../../../contract/message';

/** In which language a page is written. */
export interface PageReading {
  readonly say: (message: Message) => string;
}
