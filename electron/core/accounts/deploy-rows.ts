import type { Message } from '../../contract/message';
import { ok, type Result } from '../../contract/result';
import { createFileStems } from '../file-name';
import { message } from '../message';
import type { DeployedAccount, Deployment, DeploymentRequest } from '../programs/deployment';
import { exportAccountFrom } from '../programs/export-account';
import type { WrittenFile } from '../programs/program';
import type { ListedRow } from './account-list';
import type { AccountRow } from './account-row';
import { type GivenLogins, isFor, rowSettings, type SharedSettings } from './row-settings';

/** What was made of one row for one program. */
interface ProgramOutcome {
  /** The program's id, as in `export --for`. */
  readonly client: string;
  /** Paths below the folder of the export, with slashes. */
  readonly files: readonly string[];
  /** What the files leave out. */
  readonly leftOut: readonly Message[];
  readonly warnings: readonly Message[];
  /** Why this program gets nothing; null where it gets files. */
  readonly reason: Message | null;
}

/** What was made of one row of the list. */
export interface RowOutcome {
  readonly line: number;
  /** Null where the row has none that can be read. */
  readonly address: string | null;
  /** `partly` where one of the programs gets nothing, `left-out` where all get nothing. */
  readonly state: 'made' | 'partly' | 'left-out';
  /** Why no program was asked; null where the reasons are the programs' own. */
  readonly reason: Message | null;
  readonly programs: readonly ProgramOutcome[];
}

/** A text or bytes, and the path below the folder of the export. */
interface PlacedContent<Content> {
  readonly path: string;
  readonly content: Content;
}

/** The files of one row. */
interface DeployedRow {
  readonly outcome: RowOutcome;
  readonly files: readonly PlacedContent<WrittenFile['content']>[];
  /** What is added to the sheets. */
  readonly pieces: readonly PlacedContent<string>[];
}

/** The files of one row for one program. */
type DeployedProgram = Omit<DeployedRow, 'outcome'> & { readonly program: ProgramOutcome };

interface ListedAccount extends DeployedAccount {
  /** False where the row has servers of its own beside shared ones: those of one account are not the whole domain's. */
  readonly decidesForDomain: boolean;
}

/** What all rows have in common. */
interface DeploymentPlan {
  readonly deployments: readonly Deployment[];
  readonly shared: SharedSettings | null;
  readonly logins: GivenLogins;
  readonly request: DeploymentRequest;
}

/** Makes the files of one row after another. It remembers only names, and digests of shared files, however many rows there are. */
export function createRowDeployer({ deployments, shared, logins, request }: DeploymentPlan) {
  const stemOf = createFileStems();
  /** The digest of each file that all accounts of a domain share, by its path. */
  const domainFiles = new Map<string, string>();

  function deployRow({ line, account: listed }: ListedRow): DeployedRow {
    const address = listed.ok ? listed.value.address : null;
    const account = listed.ok ? accountOf(listed.value) : listed;
    if (!account.ok) {
      const outcome = { line, address, state: 'left-out', reason: account.failure, programs: [] } as const;
      return { outcome, files: [], pieces: [] };
    }
    const parts = deployments.map((deployment) => deployTo(deployment, account.value));
    const programs = parts.map(({ program }) => program);
    return {
      outcome: { line, address, state: stateOf(programs), reason: null, programs },
      files: parts.flatMap(({ files }) => files),
      pieces: parts.flatMap(({ pieces }) => pieces),
    };
  }

  function accountOf(row: AccountRow): Result<ListedAccount, Message> {
    const settings = rowSettings(row, shared, logins);
    if (!settings.ok) return settings;
    const account = exportAccountFrom(settings.value, false);
    if (!account.ok) return account;
    const hasOwnServers = row.incoming !== null || row.outgoing !== null;
    const decidesForDomain = !hasOwnServers || shared === null || !isFor(shared, row.address);
    return ok({ settings: settings.value, account: account.value, fileStem: stemOf(row.address), decidesForDomain });
  }

  function deployTo({ id, sheet, write }: Deployment, deployed: ListedAccount): DeployedProgram {
    const written = write(deployed, request);
    if (!written.ok) {
      const { reason } = written.failure;
      return { program: { client: id, files: [], leftOut: [], warnings: [], reason }, files: [], pieces: [] };
    }
    const { files, domainFile, piece, leftOut, warnings } = written.value;
    const own = files.map(({ name, content }) => ({ path: `${id}/${name}`, content }));
    const pieces = piece === null || sheet === null ? [] : [{ path: `${id}/${sheet.name}`, content: piece }];
    const common = domainFile === null ? null : sharedFile(id, domainFile, deployed);
    const isOther = common !== null && !common.fits;
    const { address } = deployed.account;
    const other = message('export.thunderbird.one-per-domain', { address, file: domainFile?.name ?? '' });
    const named = [...own, ...pieces, ...(common === null || isOther ? [] : [common])];
    return {
      program: {
        client: id,
        files: named.map(({ path }) => path),
        leftOut: isOther ? [...leftOut, other] : leftOut,
        warnings,
        reason: null,
      },
      files: [...own, ...(common?.isNew ? [{ path: common.path, content: common.content }] : [])],
      pieces,
    };
  }

  /** A file that accounts share: the first that may decide what it holds does, and the others fit it or not. */
  function sharedFile(id: string, { name, content }: WrittenFile, { decidesForDomain }: ListedAccount) {
    const path = `${id}/${name}`;
    const digest = request.uuid(String(content));
    const held = domainFiles.get(path);
    const isNew = held === undefined && decidesForDomain;
    if (isNew) domainFiles.set(path, digest);
    return { path, content, isNew, fits: isNew || held === digest };
  }

  return deployRow;
}

function stateOf(programs: readonly ProgramOutcome[]): RowOutcome['state'] {
  const refused = programs.filter(({ reason }) => reason !== null);
  if (refused.length === 0) return 'made';
  return refused.length === programs.length ? 'left-out' : 'partly';
}
