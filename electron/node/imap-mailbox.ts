import type { ImapFlow, ListResponse } from 'imapflow';
import type { Failure } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import { unexpected } from '../core/dialog';
import { folderFor, mailboxOfListing } from '../core/imap/mailbox-of-listing';
import { limits } from '../core/limits';
import type { ComposedMessage } from '../core/test-message/compose';
import { readBounce } from '../core/test-message/read-bounce';
import type { SightingPlace } from '../core/test-message/test-message-facts';
import { traceOfTest, tracingFields } from '../core/test-message/trace-of-test';
import type { MailboxReader, Opening } from '../engine/ports';
import type { LookReach, MailboxLook, OpenMailbox } from '../engine/test-message/mailbox';
import { listingOf, type StayingSession } from './imap-session';
import type { LoginParts } from './login-socket';
import { signInAndStay } from './mailbox-login';

/** Makes the reader of IMAP mailboxes, by imapflow over sockets that we opened and verified. */
export function createMailboxReader(parts: LoginParts): MailboxReader {
  return {
    open: async (target, credentials, watch, signal): Promise<Opening<OpenMailbox>> => {
      const session = await signInAndStay(parts, { target, credentials, watch, signal });
      if (!session.ok) return session;
      const endMailbox = watch.phase('mailbox');
      const folders = await session.value.run(watchedFolders, signal);
      endMailbox();
      if (!folders.ok) return { ...failed(folders.failure), left: session.value.leave() };
      return ok(new ImapMailbox(session.value, folders.value, () => watch.phase('mailbox')));
    },
  };
}

/** A folder that is looked into. */
interface Folder {
  readonly path: string;
  readonly use: SightingPlace;
  /** The UID that the next message gets; null where only the newest messages are looked at. */
  readonly nextUid: number | null;
}

/** Folders with copies of messages that were sent or never were: the awaited one has not arrived there. RFC 6154. */
const withCopies: ReadonlySet<string> = new Set(['\\all', '\\flagged', '\\important']);

/** The inbox and the spam folder as they are before the message comes, and the folders to which a rule may move it. */
async function watchedFolders(client: ImapFlow): Promise<readonly Folder[]> {
  const listed = await client.list({ listOnly: true });
  const mailbox = mailboxOfListing(listingOf(client, listed));
  const spam = folderFor(mailbox, 'junk')?.name ?? null;
  const special = (['sent', 'drafts', 'junk'] as const).flatMap((use) => folderFor(mailbox, use)?.name ?? []);
  const others = listed.filter((folder) => isSelectable(folder) && !isInbox(folder) && !special.includes(folder.path));
  const inbox = { path: 'INBOX', use: 'inbox' as const, nextUid: await nextUidOf(client, 'INBOX') };
  const unwanted: Folder[] = [];
  if (spam !== null) unwanted.push({ path: spam, use: 'spam', nextUid: await nextUidOf(client, spam) });
  return [
    inbox,
    ...unwanted,
    ...others.slice(0, limits.ruleFolders).map(({ path }) => ({ path, use: 'other' as const, nextUid: null })),
  ];
}

/** Whether a message can be in a folder that it has come to. */
function isSelectable({ flags }: ListResponse): boolean {
  const attributes = [...flags].map((flag) => flag.toLowerCase());
  return !attributes.some((each) => each === '\\noselect' || each === '\\nonexistent' || withCopies.has(each));
}

function isInbox({ path }: ListResponse): boolean {
  return path.toUpperCase() === 'INBOX';
}

/** The UID that the next message of a folder gets; null where the server does not say it. */
async function nextUidOf(client: ImapFlow, path: string): Promise<number | null> {
  const status = await client.status(path, { uidNext: true });
  return status === false ? null : (status.uidNext ?? null);
}

/**
 * One IMAP session. Looking costs one STATUS a folder; a folder is opened, without changing it, only where something new has come. Of what is
 * there only the fields that trace a test message are read; then the header of that message, and reports of non-delivery.
 */
class ImapMailbox implements OpenMailbox {
  readonly #session: StayingSession;
  readonly #beginPhase: () => () => void;
  #folders: readonly Folder[];
  #seen: { readonly path: string; readonly uid: number; readonly uidValidity: bigint } | null = null;

  constructor(session: StayingSession, folders: readonly Folder[], beginPhase: () => () => void) {
    this.#session = session;
    this.#folders = folders;
    this.#beginPhase = beginPhase;
  }

  async look(message: ComposedMessage, reach: LookReach, signal: AbortSignal): Promise<Result<MailboxLook, Failure>> {
    const endPhase = this.#beginPhase();
    try {
      const added = await this.#session.run((client) => this.#addSpamFolder(client), signal);
      if (!added.ok) return added;
      let bounce: Uint8Array | null = null;
      for (const folder of this.#folders) {
        if (folder.use === 'other' && reach !== 'everywhere') continue;
        const looked = await this.#session.run((client) => this.#lookInto(client, folder, message), signal);
        // A spam folder that the server does not open hides nothing but itself. Any other failure ends the session.
        const isHidden = !looked.ok && folder.use !== 'inbox' && looked.failure.code === 'unexpected-reply';
        if (isHidden) continue;
        if (!looked.ok) return looked;
        bounce ??= looked.value.bounce;
        if (looked.value.message !== null) return ok({ message: looked.value.message, bounce });
      }
      return ok({ message: null, bounce });
    } finally {
      endPhase();
    }
  }

  async delete(_message: ComposedMessage, signal: AbortSignal): Promise<Result<null, Failure>> {
    const seen = this.#seen;
    if (seen === null) throw new Error('Only a message that was seen can be deleted');
    const endPhase = this.#beginPhase();
    const deleted = await this.#session.run(async (client) => {
      // Without UIDPLUS the command would also remove what the person has marked. RFC 4315 §2.1.
      if (!client.capabilities.has('UIDPLUS')) return false;
      const { uidValidity } = await client.mailboxOpen(seen.path);
      // The folder was made anew, and the number may be of another message. RFC 9051 §2.3.1.1.
      if (uidValidity !== seen.uidValidity) return false;
      return await client.messageDelete(String(seen.uid), { uid: true });
    }, signal);
    endPhase();
    if (!deleted.ok) return deleted;
    return deleted.value ? ok(null) : unexpected('mailbox', '');
  }

  async leave(): Promise<void> {
    await this.#session.leave();
  }

  /** Many servers make the spam folder only when its first message comes. */
  async #addSpamFolder(client: ImapFlow): Promise<void> {
    if (this.#folders.some(({ use }) => use === 'spam')) return;
    const mailbox = mailboxOfListing(listingOf(client, await client.list({ listOnly: true })));
    const spam = folderFor(mailbox, 'junk');
    if (spam !== null) this.#folders = [...this.#folders, { path: spam.name, use: 'spam', nextUid: null }];
  }

  async #lookInto(client: ImapFlow, folder: Folder, message: ComposedMessage): Promise<MailboxLook> {
    const nothing = { message: null, bounce: null };
    const nextUid = folder.nextUid === null ? null : await nextUidOf(client, folder.path);
    if (folder.nextUid !== null && nextUid === folder.nextUid) return nothing;
    const { exists, uidValidity } = await client.mailboxOpen(folder.path, { readOnly: true });
    if (exists === 0) return nothing;
    const isByUid = folder.nextUid !== null && nextUid !== null;
    const first = isByUid ? Math.max(folder.nextUid, nextUid - limits.newMessages) : exists - limits.newMessages + 1;
    const range = `${Math.max(1, first)}:*`;
    const rows = await client.fetchAll(range, { uid: true, headers: [...tracingFields] }, { uid: isByUid });
    let bounce: Uint8Array | null = null;
    for (const { uid, headers } of rows) {
      const trace = traceOfTest(headers?.toString('latin1') ?? '', message);
      if (trace === 'message') {
        this.#seen = { path: folder.path, uid, uidValidity };
        const header = await beginningOf(client, uid, limits.messageHeaderBytes);
        return { message: { folder: folder.path, use: folder.use, header }, bounce };
      }
      if (trace !== 'report') continue;
      const content = await beginningOf(client, uid, limits.bounceBytes);
      if (readBounce(content, message) !== null) bounce = content;
    }
    // The next look asks again for a folder that is not open: servers may keep what is new in an open one for later. RFC 9051 §6.3.11.
    await leaveFolder(client);
    // What was looked at is not looked at again.
    if (isByUid && bounce === null) {
      this.#folders = this.#folders.map((each) => (each === folder ? { ...folder, nextUid } : each));
    }
    return { message: null, bounce };
  }
}

/** Closes a folder that the server has opened for reading. Of one that is open for writing CLOSE would remove what the person has marked. */
async function leaveFolder(client: ImapFlow): Promise<void> {
  if (client.mailbox !== false && client.mailbox.readOnly === true) await client.mailboxClose();
}

/** The beginning of a message, which stays unread. */
async function beginningOf(client: ImapFlow, uid: number, maxLength: number): Promise<Uint8Array> {
  const row = await client.fetchOne(String(uid), { uid: true, source: { start: 0, maxLength } }, { uid: true });
  return row === false ? new Uint8Array() : (row.source ?? new Uint8Array());
}
