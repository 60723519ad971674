import type { Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import type { PasswordKind } from '../../contract/report';
import type { Result } from '../../contract/result';
import type { Secret } from '../secret';

/** The kind of thing that reads an export; `human` is a person with the settings in hand. */
export type ExportGroup = 'app' | 'phone' | 'command-line' | 'website' | 'human';

/** The passwords of one account; sending has its own, which is often the same. */
export interface ExportPasswords {
  readonly incoming: Secret;
  readonly outgoing: Secret;
}

/** One account as exporters see it. `exportAccountFrom` makes it of a report or a settings file. */
export interface ExportAccount {
  /** Domain in ASCII. */
  readonly address: string;
  /** The person's name; null where it was not given. */
  readonly name: string | null;
  /** Servers that were proven or typed, best first. */
  readonly incoming: readonly Candidate[];
  readonly outgoing: readonly Candidate[];
  /** Null where nothing is known of the provider. */
  readonly passwordKind: PasswordKind | null;
  /** Whether the user accepted servers without encryption for this account. */
  readonly acceptsCleartext: boolean;
  /** Null unless the user ticked the passwords in. */
  readonly passwords: ExportPasswords | null;
}

/** What an exporter is asked for. */
export interface ExportRequest {
  /** At least one. They share a file where the format carries several, else each gets its own. */
  readonly accounts: readonly ExportAccount[];
  /** The sentence of a message in the reader's language. */
  readonly say: (message: Message) => string;
  /** The UUID of a name: the same name gives the same UUID in every run. */
  readonly uuid: (name: string) => string;
  /** The day of the test as ISO 8601; null where nothing was tested. */
  readonly testedOn: string | null;
}

/** A file to save. */
export interface ExportedFile {
  /** Without folder; safe on Windows, macOS and Linux. */
  readonly name: string;
  /** Text is saved as UTF-8 without BOM, exactly as it stands. */
  readonly content: string | Uint8Array;
  /** `private` where it holds a password: only its owner may read it. */
  readonly mode: 'private' | 'public';
  readonly mediaType: string;
}

/** One way to bring files into the client. */
export interface ImportWay {
  readonly title: Message;
  /** Whether a step needs an administrator of the computer. */
  readonly needsAdmin: boolean;
  /** Names of the files it uses. */
  readonly files: readonly string[];
  readonly steps: readonly Message[];
}

/** What an exporter gives. */
export interface Rendering {
  readonly files: readonly ExportedFile[];
  readonly carried: readonly Message[];
  /** What the files leave out and what follows from it; also servers passed over, and accounts refused beside others that went in. */
  readonly notCarried: readonly Message[];
  /** What the reader must know before using the files: not proven, no encryption, passwords inside. */
  readonly warnings: readonly Message[];
  /** Recommended first; among equals the one without administrator rights. */
  readonly ways: readonly ImportWay[];
}

/** Writes accounts in the form one mail client reads. Pure: it gives texts or bytes and saves nothing. */
export interface Exporter {
  /** Also the name of its file here and the word on the command line. */
  readonly id: string;
  readonly clientName: string;
  readonly group: ExportGroup;
  /** Where the form is documented by those who make or keep it; null where there is no form. */
  readonly formatUrl: string | null;
  /** What its files carry for every account. */
  readonly carries: readonly Message[];
  /** What they never carry, with what follows from it. */
  readonly cannot: readonly Message[];
  /** Takes the best servers the format can carry; fails with the reason when no account can be written. */
  readonly render: (request: ExportRequest) => Result<Rendering, Message>;
}
