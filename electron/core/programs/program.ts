import type { ImportWay, ProgramFacts } from '../../contract/exports';
import type { Message } from '../../contract/message';
import { ok, type Result } from '../../contract/result';
import type { Direction } from '../../contract/verdict';
import { byteLength } from '../formats/byte-length';
import { message } from '../message';
import type { SettingsReader } from '../reading/settings-reader';
import { announcedChanges } from './announced-changes';
import { type ChosenAccount, chooseAccounts } from './choose-accounts';
import type { Ability, Refusal } from './choose-server';
import type { ExportRequest } from './export-request';
import type { ProgramPlaces } from './program-places';

/** A file to save. */
export interface ExportedFile {
  /** Without folder; safe on Windows, macOS and Linux. */
  readonly name: string;
  /** Text is saved unchanged as UTF-8 without BOM. */
  readonly content: string | Uint8Array;
  /** `private` where it holds a password: only its owner may read it. */
  readonly mode: 'private' | 'public';
  readonly mediaType: string;
}

/** What is written for a program. */
export interface Rendering {
  readonly files: readonly ExportedFile[];
  readonly carried: readonly Message[];
  /** What of it other files of this program do not contain. */
  readonly particular: readonly Message[];
  /** What the files leave out, with the consequence. Also servers that were passed over and accounts that were refused. */
  readonly notCarried: readonly Message[];
  /** What a person must know before using the files: not proven, no encryption, passwords inside. */
  readonly warnings: readonly Message[];
  /** Recommended first; among equals the one without administrator rights. Each account has its own. */
  readonly ways: readonly ImportWay[];
  /** Why there is no file for another way. */
  readonly impossible: readonly Message[];
  /** A server without encryption that the files name; null where there is none. */
  readonly hostInTheClear: string | null;
}

/** A mail program, or a person who types the settings in. Pure: it gives texts or bytes and saves nothing. */
export interface MailProgram
  extends Pick<ProgramFacts, 'id' | 'name' | 'about' | 'group' | 'isOnPhones' | 'holdsPassword' | 'setsUpCalendars'> {
  /** Also the name of its file or folder here, and its name on the command line. */
  readonly id: string;
  /** Where it is installed. */
  readonly places: ProgramPlaces;
  /** The format's documentation by its maker; null where there is no format. */
  readonly formatUrl: string | null;
  /** The servers that its settings need. */
  readonly directions: readonly Direction[];
  /** What its files contain for every account. */
  readonly carries: readonly Message[];
  /** What a person should know of all its files: what they never contain, with the consequence. */
  readonly cannot: readonly Message[];
  /** Writes with the best servers that the format can express; fails with the reason when no account can be written. */
  readonly write: (request: ExportRequest) => Result<Rendering, Refusal>;
  /** Reads what the program itself has stored; left out where it cannot be read. */
  readonly reader?: SettingsReader;
}

/** A file as a program writes it. */
export interface WrittenFile extends Pick<ExportedFile, 'name' | 'content' | 'mediaType'> {
  /** Left out by programs whose files never do. */
  readonly holdsPassword?: boolean;
}

/** What one program writes for the accounts that its format can hold. */
export interface Written {
  readonly files: readonly WrittenFile[];
  readonly ways: readonly ImportWay[];
  /** What these files contain beyond `carries`. */
  readonly carried?: readonly Message[];
  /** What these files leave out beyond `cannot`, whichever way is taken. */
  readonly notCarried?: readonly Message[];
  readonly impossible?: readonly Message[];
}

/** What is particular to a program. `D` are the directions that it needs. */
interface ProgramDescription<D extends Direction> extends Omit<MailProgram, 'name' | 'directions' | 'write'> {
  readonly ability: Ability<D>;
  /** What follows where the files could hold the password and none was given; left out where the program asks for it. */
  readonly passwordLeftOut?: Message;
  /** Writes at least one account. */
  readonly write: (chosen: readonly ChosenAccount<D>[], request: ExportRequest) => Written;
}

/** Makes a program from its description. Choosing servers, refusals, warnings and private files are the same for all programs. */
export function mailProgram<D extends Direction>({
  ability,
  passwordLeftOut = message('export.cannot.password', { program: ability.name }),
  write,
  ...facts
}: ProgramDescription<D>): MailProgram {
  return {
    ...facts,
    name: ability.name,
    directions: ability.directions,
    write: (request) => {
      const choice = chooseAccounts(request.accounts, ability);
      if (!choice.ok) return choice;
      const { chosen: given, refusals } = choice.value;
      const chosen = facts.holdsPassword ? given.map((each) => withoutLongPasswords(each, ability)) : given;
      const { files, ways, carried = [], notCarried = [], impossible = [] } = write(chosen, request);
      const isPasswordInside = files.some(({ holdsPassword }) => holdsPassword);
      // Where a password was given and is not inside, the program says why.
      const isLeftOut =
        facts.holdsPassword && !isPasswordInside && given.every(({ account }) => account.passwords === null);
      const isTooLong = chosen.some((each, index) => each !== given[index]);
      return ok({
        files: files.map(({ holdsPassword, ...file }) => ({ ...file, mode: holdsPassword ? 'private' : 'public' })),
        carried: [...facts.carries, ...carried, ...(isPasswordInside ? [message('export.carries.password')] : [])],
        particular: carried,
        notCarried: [
          ...(isLeftOut ? [passwordLeftOut] : []),
          ...facts.cannot,
          ...(isTooLong ? [message('export.cannot.long-password', { program: ability.name })] : []),
          ...notCarried,
          ...chosen.flatMap(({ passedOver }) => passedOver),
          ...refusals.map(({ reason }) => reason),
        ],
        warnings: [
          ...chosen.flatMap((each) => [...each.warnings, ...announcedChanges(each, request.today)]),
          ...passwordWarnings(files, facts.group),
        ],
        ways,
        impossible,
        hostInTheClear: chosen.flatMap(({ hostInTheClear }) => hostInTheClear ?? [])[0] ?? null,
      });
    },
  };
}

/** The account itself, without its passwords where the program cannot hold one of those that it needs. */
function withoutLongPasswords<D extends Direction>(
  chosen: ChosenAccount<D>,
  { directions, longest }: Ability<D>,
): ChosenAccount<D> {
  const { account } = chosen;
  const { passwords } = account;
  if (passwords === null || longest === undefined) return chosen;
  const needed = directions.filter((direction) => chosen[direction].signIn !== 'none');
  const isHeld = needed.every((direction) => byteLength(passwords[direction].reveal()) <= longest.passwordBytes);
  return isHeld ? chosen : { ...chosen, account: { ...account, passwords: null } };
}

/** Only apps import a file. Programs of the command line and websites keep it, and read it each time. */
const passwordWarning = {
  app: 'export.warning.password',
  phone: 'export.warning.password',
  human: 'export.warning.password',
  domain: 'export.warning.password',
  'command-line': 'export.warning.kept-password',
  website: 'export.warning.website-password',
} as const satisfies Record<MailProgram['group'], string>;

/** What a person must know about the files that hold a password. */
function passwordWarnings(files: readonly WrittenFile[], group: MailProgram['group']): readonly Message[] {
  const holding = files.filter(({ holdsPassword }) => holdsPassword);
  return holding.map(({ name }) => message(passwordWarning[group], { file: name }));
}
