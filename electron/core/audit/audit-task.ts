import type { Message } from '../../contract/message';
import type { InputKind } from '../../contract/report';
import { failed, ok, type Result } from '../../contract/result';
import type { Input } from '../address/input';
import { readNamedAddress } from '../address/named-address';
import { parseInput } from '../address/parse-input';
import type { ProviderTable } from '../knowledge/provider';
import { limits } from '../limits';
import { message } from '../message';
import type { AuditEntry } from './read-entries';

/** One input of an audit. */
export interface AuditTask {
  /** As its line in the results names it; that line is found again by it. */
  readonly text: string;
  /** Two inputs with the same key are one. */
  readonly key: string;
  /** What to search for, or the sentence about what is wrong with the input. */
  readonly wanted: Result<AuditTarget, Message>;
}

/** What a search of an audit is for; `name` is a person's, where it stands beside the address. */
export interface AuditTarget {
  readonly input: Input;
  readonly name: string | null;
}

/** How inputs are read: as a kind that was named, or as each text decides. */
interface AuditRules {
  readonly as: InputKind | null;
  readonly providers: ProviderTable;
}

/** The task of an entry. */
export function auditTask({ text, isBroken }: AuditEntry, rules: AuditRules): AuditTask {
  if (isBroken) return unreadable(text, message('audit.open-quotation'));
  const { text: named, name } = readNamedAddress(text);
  const read = parseInput(named, rules);
  if (!read.ok) return unreadable(named, read.failure.message);
  const input = read.value;
  return { text: input.text, key: keyOf(input), wanted: ok({ input, name }) };
}

function unreadable(text: string, problem: Message): AuditTask {
  const shown = text.trim().slice(0, limits.addressChars);
  return { text: shown, key: keyOfUnreadable(shown), wanted: failed(problem) };
}

/** The key of an input that is already answered, by the text in its line of the results. */
export function keyOfAnswered(text: string, rules: AuditRules): string {
  const read = parseInput(text, rules);
  return read.ok ? keyOf(read.value) : keyOfUnreadable(text);
}

function keyOf({ kind, address, domain }: Input): string {
  return `${kind ?? 'name'} ${address ?? domain}`;
}

function keyOfUnreadable(text: string): string {
  return `unreadable ${text}`;
}
