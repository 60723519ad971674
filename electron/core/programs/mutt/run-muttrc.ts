import type { Message } from '../../../contract/message';
import { quotable } from '../../clean-text';
import { type MuttrcWord, parseMuttrc } from '../../formats/read-muttrc';
import { message } from '../../message';
import { folderOf } from '../../reading/settings-path';
import type { SettingsFolder } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';

/** Commands that are read of all files and hooks together. A file can name others twice, each of which does so again. */
const commandsAtMost = 200_000;
/** Hooks and shortcuts that are kept of each kind. */
const listedAtMost = 300;
const pathCharsAtMost = 120;
/** Variables of one value are not replaced in another beyond this. */
const valueCharsAtMost = 2_000;

/** Stands in a value where only a running program knows the text. */
const unknownText = '\u{fffc}';

/** The value; null where only a running program knows it, undefined where it is not set. */
export function knownValue(value: string | undefined): string | null | undefined {
  return value?.includes(unknownText) ? null : value;
}

/** What to do when a mailbox is opened. */
export interface MuttHook {
  readonly kind: 'account-hook' | 'folder-hook';
  readonly pattern: string;
  readonly command: string;
}

/** Everything that Mutt has in mind once it has read its configuration. */
export interface MuttState {
  readonly variables: Map<string, string>;
  readonly hooks: MuttHook[];
  readonly mailboxes: string[];
  /** Commands that a shortcut enters, by shortcut. */
  readonly shortcuts: string[];
  /** The field From that is put into each message; null where there is none. */
  from: string | null;
  /** Whether a command gives more settings. */
  hasCommand: boolean;
}

/** A state before anything was read. */
export function newMuttState(): MuttState {
  return { variables: new Map(), hooks: [], mailboxes: [], shortcuts: [], from: null, hasCommand: false };
}

/** A state of its own with everything that another has. */
export function copyOfState(state: MuttState): MuttState {
  return { ...state, variables: new Map(state.variables) };
}

/** Variables that a person misses where a command gives them. */
const telling = /^(?:from|realname|(?:imap|pop|smtp)_user|imap_login|smtp_url|folder|spoolfile)$/;

/** NeoMutt's newer names of variables, and Mutt's. */
const sameNames: Readonly<Record<string, string>> = {
  spool_file: 'spoolfile',
  real_name: 'realname',
};

/** Runs configurations in thought: it sets variables and follows files, and starts nothing. */
export class MuttrcRun {
  readonly wants = new Set<string>();
  readonly included = new Set<string>();
  readonly unread = new Map<string, Message>();
  private commands = 0;

  constructor(private readonly folder: SettingsFolder) {}

  /** Does what a configuration says. `files` are those that lead to it, the last one first. */
  run(text: string, state: MuttState, files: readonly string[]): void {
    for (const { name, words, assignments } of parseMuttrc(text)) {
      if (this.commands++ > commandsAtMost) return;
      const values = () => words.map((word) => this.valueOf(word, state));
      switch (name) {
        case 'set':
          for (const { name: variable, value } of assignments) this.assign(state, variable, value);
          break;
        case 'unset':
        case 'reset':
          for (const { name: variable } of assignments) state.variables.delete(canonical(variable));
          break;
        case 'setenv':
          break;
        case 'source':
          for (const word of words) this.source(pathOf(word) ?? this.valueOf(word, state), state, files);
          break;
        case 'ifdef':
        case 'ifndef': {
          const [condition, command] = values();
          if (command !== undefined && (name === 'ifdef') === isDefined(condition)) this.run(command, state, files);
          break;
        }
        case 'account-hook':
        case 'folder-hook':
          this.addHook(name, values(), state);
          break;
        case 'mailboxes':
        case 'named-mailboxes':
          if (state.mailboxes.length < listedAtMost) state.mailboxes.push(...values().slice(0, listedAtMost));
          break;
        case 'macro':
          if (state.shortcuts.length < listedAtMost) state.shortcuts.push(...entered(values()[2] ?? ''));
          break;
        case 'my_hdr':
          this.addHeader(values()[0] ?? '', state);
          break;
        case 'unmy_hdr':
          state.from = null;
          break;
      }
    }
  }

  private assign(state: MuttState, spelled: string, word: MuttrcWord | null): void {
    const { variables } = state;
    if (word !== null) {
      const isAdded = spelled.endsWith('+');
      const name = canonical(isAdded ? spelled.slice(0, -1) : spelled);
      const value = this.valueOf(word, state);
      const before = isAdded ? (variables.get(name) ?? '') : '';
      variables.set(name, before + value);
      if (telling.test(name) && word.some((part) => 'isCommand' in part)) this.noteCommand(name);
      return;
    }
    const [, prefix = '', rest = ''] = /^(no|inv|[?&])?(.*)$/s.exec(spelled) ?? [];
    if (prefix === '&') variables.delete(canonical(rest));
    else if (prefix === 'no' || prefix === 'inv') variables.set(canonical(rest), 'no');
    else if (prefix === '') variables.set(canonical(rest), 'yes');
  }

  private noteCommand(variable: string): void {
    const what = /user|login/.test(variable) ? 'login' : /url|folder|spoolfile/.test(variable) ? 'host' : 'value';
    this.unread.set(`command ${what}`, message('read.settings.command', { program: 'Mutt', what }));
  }

  private addHook(kind: MuttHook['kind'], [pattern, command]: readonly string[], { hooks }: MuttState): void {
    if (pattern !== undefined && command !== undefined && hooks.length < listedAtMost)
      hooks.push({ kind, pattern, command });
  }

  private addHeader(header: string, state: MuttState): void {
    const from = /^from:(.*)$/is.exec(header)?.[1];
    if (from !== undefined) state.from = from;
  }

  /** A word as its value: variables are replaced, and a command leaves its mark. */
  private valueOf(word: MuttrcWord, { variables }: MuttState): string {
    let value = '';
    for (const part of word) {
      const text = 'text' in part ? part.text : 'variable' in part ? variableOf(part.variable, variables) : unknownText;
      value += 'text' in part || value.length + text.length <= valueCharsAtMost ? text : unknownText;
    }
    return value;
  }

  private source(named: string, state: MuttState, files: readonly string[]): void {
    // Such a file would be another program's address of a server, and its password would be told.
    if (named.includes('://') || this.wants.size >= listedAtMost) return;
    if (named.includes(unknownText) || named.trim().endsWith('|')) {
      state.hasCommand = true;
      this.unread.set('source', message('read.settings.command', { program: 'Mutt', what: 'settings' }));
      return;
    }
    const [current = ''] = files;
    const path = /^[~/]/.test(named) ? named : `${folderOf(current)}${named}`;
    const file = this.folder.at(path) ?? this.folder.at(path.replace(/^~\//, ''));
    if (file === null) {
      this.wants.add(path);
      this.unread.set(
        `missing ${path}`,
        message('read.settings.include-missing', { program: 'Mutt', path: quotable(path, pathCharsAtMost) }),
      );
      return;
    }
    this.unread.delete(`missing ${path}`);
    if (files.includes(file.path)) {
      this.unread.set(`loop ${path}`, message('read.settings.include-loop', { path: quotable(path, pathCharsAtMost) }));
      return;
    }
    this.included.add(file.path);
    this.run(settingsText(file.content), state, [file.path, ...files]);
  }
}

/** A path that a secret is part of would be told; it is unknown then. Null for any other path. */
function pathOf(word: MuttrcWord): string | null {
  return word.some((part) => 'variable' in part && /pass|pw|secret|token/i.test(part.variable)) ? unknownText : null;
}

function canonical(name: string): string {
  return sameNames[name] ?? name;
}

/** The environment is unknown but for the home folder. A variable that was not set is empty. */
function variableOf(name: string, variables: MuttState['variables']): string {
  if (name === 'HOME') return '~';
  if (name === 'XDG_CONFIG_HOME') return '~/.config';
  const value = variables.get(canonical(name));
  if (value !== undefined) return value;
  return /^[A-Z_]+$/.test(name) ? unknownText : '';
}

/** Features are there, and commands too. A variable of one's own is not asked for. */
function isDefined(condition: string | undefined): boolean {
  return condition !== undefined && condition !== 'nntp';
}

/** The commands that a shortcut enters at the prompt, as one text; nothing where it only presses keys. */
function entered(keys: string): readonly string[] {
  const commands = [...keys.matchAll(/(?:<enter-command>|(?:^|>|\n)[ \t]*:)([^<\n]{1,1000})(?=<enter>|<return>|\n)/gi)];
  const text = commands.map(([, command = '']) => command).join('\n');
  return /^[ \t]*(?:source|set)\s/m.test(text) ? [text] : [];
}
