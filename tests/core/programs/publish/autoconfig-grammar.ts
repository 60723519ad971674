import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** How often a child may be there. */
const allowed = {
  one: (count: number) => count === 1,
  maybe: (count: number) => count <= 1,
  some: (count: number) => count >= 1,
};

/** What an element of an autoconfig file may be. */
interface ElementRule {
  /** Attributes with the values that they may have; every other attribute is a fault. */
  readonly attributes?: Readonly<Record<string, RegExp>>;
  /** Child elements by name, with how often each may be there. */
  readonly children?: Readonly<Record<string, keyof typeof allowed>>;
  /** What its text has to be; left out where it has children alone. */
  readonly text?: RegExp;
}

const host = /^(?=.{1,253}$)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$|^[\da-f.:]+$/;
const port = /^(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])$/;
const authentication =
  /^(?:password-(?:cleartext|encrypted)|NTLM|GSSAPI|OAuth2|TLS-client-cert|client-IP-address|none)$/;

const server = (type: RegExp): ElementRule => ({
  attributes: { type },
  children: {
    hostname: 'one',
    port: 'one',
    socketType: 'one',
    authentication: 'some',
    username: 'maybe',
    pop3: 'maybe',
  },
});

/**
 * The grammar of what we write: that of the draft without its room for strangers' elements, and with the lengths and values that its prose
 * asks for. `pop3` is an element of version 1.1 that the draft lets readers ignore.
 *
 * @see draft-ietf-mailmaint-autoconfig, “Data format” and “RELAX NG schema”
 */
const grammar: Readonly<Record<string, ElementRule>> = {
  clientConfig: { attributes: { version: /^1\.[12]$/ }, children: { emailProvider: 'one' } },
  emailProvider: {
    attributes: { id: host },
    children: {
      domain: 'some',
      displayName: 'maybe',
      displayShortName: 'maybe',
      incomingServer: 'some',
      outgoingServer: 'some',
    },
  },
  domain: { text: host },
  displayName: { text: /^.{1,60}$/u },
  displayShortName: { text: /^.{1,20}$/u },
  incomingServer: server(/^(?:imap|pop3)$/),
  outgoingServer: server(/^smtp$/),
  hostname: { text: host },
  port: { text: port },
  socketType: { text: /^(?:SSL|STARTTLS|plain)$/ },
  authentication: { text: authentication },
  username: { text: /^\S(?:.*\S)?$/u },
  pop3: { children: { leaveMessagesOnServer: 'one' } },
  leaveMessagesOnServer: { text: /^(?:true|false)$/ },
};

/** A node as the parser gives it: its name leads to its children, and `:@` to its attributes. */
type Node = Readonly<Record<string, unknown>>;

/** What in an autoconfig file the grammar does not allow, each in one sentence; empty where it is valid. */
export function grammarFaults(xml: string): readonly string[] {
  if (!xml.startsWith('<?xml version="1.0"')) return ['does not begin with its XML declaration'];
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) return [wellFormed.err.msg];
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    ignoreDeclaration: true,
  });
  const roots = parser.parse(xml) as readonly Node[];
  const [root] = roots;
  if (roots.length !== 1 || root === undefined || nameOf(root) !== 'clientConfig') return ['is not one clientConfig'];
  return faultsOf(root);
}

function faultsOf(node: Node): readonly string[] {
  const name = nameOf(node);
  const rule = grammar[name];
  if (rule === undefined) return [`${name} is no element`];
  const nodes = node[name] as readonly Node[];
  const children = nodes.filter((child) => nameOf(child) !== '#text');
  const text = nodes.flatMap((child) => (nameOf(child) === '#text' ? [String(child['#text'])] : [])).join('');
  return [
    ...attributeFaults(node, rule),
    ...countFaults(name, children.map(nameOf), rule.children ?? {}),
    ...(rule.text === undefined || rule.text.test(text) ? [] : [`${name} is “${text}”`]),
    ...(rule.text !== undefined || text.trim() === '' ? [] : [`${name} has text`]),
    ...children.flatMap(faultsOf),
  ];
}

function attributeFaults(node: Node, { attributes = {} }: ElementRule): readonly string[] {
  const name = nameOf(node);
  const given = (node[':@'] ?? {}) as Readonly<Record<string, string>>;
  const foreign = Object.keys(given).filter((key) => attributes[key] === undefined);
  const wrong = Object.entries(attributes).filter(([key, value]) => !value.test(given[key] ?? ''));
  return [
    ...foreign.map((key) => `${name} has an attribute ${key}`),
    ...wrong.map(([key]) => `${name} has ${key} “${given[key]}”`),
  ];
}

function countFaults(
  parent: string,
  children: readonly string[],
  rule: NonNullable<ElementRule['children']>,
): readonly string[] {
  const foreign = children.filter((name) => rule[name] === undefined);
  const miscounted = Object.entries(rule).filter(
    ([name, times]) => !allowed[times](children.filter((child) => child === name).length),
  );
  return [
    ...foreign.map((name) => `${parent} has a child ${name}`),
    ...miscounted.map(([name, times]) => `${parent} has not ${times} ${name}`),
  ];
}

function nameOf(node: Node): string {
  return Object.keys(node).find((key) => key !== ':@') ?? '';
}
