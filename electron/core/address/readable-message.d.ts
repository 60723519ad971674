import type { Message } from '../../contract/message';
/** A sentence whose hosts are written as people write them, each with its ASCII form. All other values stay as they are. */
export declare function readableMessage(sentence: Message): Message;
