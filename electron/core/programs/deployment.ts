import type { ExportableSettings } from '../../contract/exportable-settings';
import type { Message } from '../../contract/message';
import type { Result } from '../../contract/result';
import type { Refusal } from './choose-server';
import type { ExportAccount } from './export-account';
import type { ExportRequest } from './export-request';
import type { MailProgram, WrittenFile } from './program';

/** One of many accounts. Its files never hold a password. */
export interface DeployedAccount {
  readonly settings: ExportableSettings;
  readonly account: ExportAccount;
  /** The start of its files' names, different from those of all other accounts. */
  readonly fileStem: string;
}

/** What all accounts are written with. */
export interface DeploymentRequest extends Pick<ExportRequest, 'say' | 'uuid' | 'testedOn' | 'signProfile'> {
  /** The BCP 47 tag of the sentences. */
  readonly language: string;
}

/** What one account gets. */
export interface Deployed {
  /** Files for this account alone. */
  readonly files: readonly WrittenFile[];
  /** A file for every account of its domain; null where there is none. */
  readonly domainFile: WrittenFile | null;
  /** What it adds to the sheet; null where there is none. */
  readonly piece: string | null;
  /** What its files leave out, with the consequence. */
  readonly leftOut: readonly Message[];
  /** What is wrong with its servers. */
  readonly warnings: readonly Message[];
}

/** A file to which every account adds a piece. */
interface DeploymentSheet {
  readonly name: string;
  readonly begin: (request: DeploymentRequest) => string;
  readonly end: string;
}

/** How a program gets the files of many accounts. It sees one account at a time, so thousands need no more memory than one. */
export interface Deployment extends Pick<MailProgram, 'id' | 'name'> {
  /** How the files reach the computers and devices, and what was never tried. */
  readonly notes: readonly Message[];
  /** Null where each account has files of its own. */
  readonly sheet: DeploymentSheet | null;
  readonly write: (account: DeployedAccount, request: DeploymentRequest) => Result<Deployed, Refusal>;
}
