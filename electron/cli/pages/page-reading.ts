import type { Message } from '../../contract/message';

/** What every page of a command needs to be written. */
export interface PageReading {
  readonly say: (message: Message) => string;
  /** The URL of each help page by its id. */
  readonly helpPages: ReadonlyMap<string, string>;
}
