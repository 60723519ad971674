/** One message of a mailbox, its lines ended by CR LF. */
export interface KeptMessage {
  readonly uid: number;
  readonly content: Buffer;
}

/** Bounds on what a mailbox holds: enough for some test messages, and no place to fill the memory. */
export const mailboxLimits = { messageBytes: 262_144, messages: 20 } as const;

/** What follows where SMTP has taken a message. */
export interface Delivery {
  readonly mailbox: ScriptedMailbox;
  /** The folder that gets it; null loses it. */
  readonly folder: string | null;
  /** The fields that the servers on the way put in front of the header, first line first. */
  readonly trace: (takenAt: Date) => readonly string[];
}

/** A mailbox with the usual folders: SMTP delivers to it, IMAP and POP3 show what is there. It keeps the newest messages. */
export class ScriptedMailbox {
  /** Every message has a UID of its own, also across folders, so that none is taken for another. */
  #nextUid = 1;
  readonly #folders = new Map<string, readonly KeptMessage[]>(
    ['INBOX', 'Drafts', 'Junk', 'Sent', 'Trash'].map((name) => [name, []]),
  );

  /** The names of its folders, the inbox first. */
  get folders(): readonly string[] {
    return [...this.#folders.keys()];
  }

  /** The UID that the next message gets. */
  get nextUid(): number {
    return this.#nextUid;
  }

  /** The messages of a folder, oldest first; null where there is no such folder. */
  messages(folder: string): readonly KeptMessage[] | null {
    return this.#folders.get(folder) ?? null;
  }

  /** Adds a message to a folder. */
  deliver(folder: string, content: string): void {
    const message = { uid: this.#nextUid++, content: Buffer.from(content, 'utf8') };
    this.#folders.set(folder, [...(this.#folders.get(folder) ?? []), message].slice(-mailboxLimits.messages));
  }

  /** Removes messages of a folder. */
  remove(folder: string, uids: readonly number[]): void {
    const kept = this.messages(folder)?.filter(({ uid }) => !uids.includes(uid)) ?? [];
    this.#folders.set(folder, kept);
  }
}

/** The header section of a message with its empty line, and the body after it. */
export function partsOfMessage(content: Buffer): { readonly header: Buffer; readonly body: Buffer } {
  const end = content.indexOf('\r\n\r\n');
  const length = end === -1 ? content.length : end + 4;
  return { header: content.subarray(0, length), body: content.subarray(length) };
}
