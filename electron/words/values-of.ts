import type { MessageValue } from '../contract/message';
import type { en, MessageId } from './en';

/**
 * The values of a sentence, read by the compiler from the English catalogue: a number for a plural, the name of a case for a select. For a
 * union of ids it has the values of all of them.
 */
type ValuesOf<Id extends MessageId> = { readonly [Name in NamesOf<Id>]: ValueOf<Extract<Part<Id>, Named<Name>>> };

/** The arguments of `message` after the id: the values, or nothing for a sentence without values. */
export type MessageValues<Id extends MessageId> = [NamesOf<Id>] extends [never] ? [] : [values: ValuesOf<Id>];

/** The ids of sentences without values. */
export type PlainId = { [Id in MessageId]: [NamesOf<Id>] extends [never] ? Id : never }[MessageId];

type NamesOf<Id extends MessageId> = Part<Id>['name'];

type Part<Id extends MessageId> = PartsIn<(typeof en)[Id]>;

type Named<Name> = { readonly name: Name; readonly kind: unknown };

// A sentence may have a name twice, once in a plural and once by itself.
type ValueOf<P extends { kind: unknown }> = 'plural' extends P['kind']
  ? number
  : 'select' extends P['kind']
    ? string | number
    : MessageValue;

/**
 * The arguments of an ICU message. Braces alternate: text, argument, text of a case, argument inside it. So an argument begins at each
 * opening brace that has an even number of braces before it.
 */
type PartsIn<
  Text extends string,
  Even extends boolean = true,
  Found = never,
> = Text extends `${infer Before}{${infer After}`
  ? ParityAfter<Before, Even> extends true
    ? PartsIn<After, false, Found | PartAt<After>>
    : PartsIn<After, true, Found>
  : Found;

type ParityAfter<Text extends string, Even extends boolean> = Text extends `${string}}${infer After}`
  ? ParityAfter<After, Even extends true ? false : true>
  : Even;

type PartAt<Text extends string> = Text extends `${infer Argument}}${string}`
  ? Argument extends `${infer Name}, ${infer Kind},${string}`
    ? { readonly name: Name; readonly kind: Kind }
    : { readonly name: Argument; readonly kind: 'as it is' }
  : never;
