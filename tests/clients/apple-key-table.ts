/** What Apple's key table says about one payload key. */
interface KeyRule {
  readonly type: 'string' | 'integer' | 'boolean' | 'array';
  readonly isRequired?: true;
  readonly values?: readonly (string | number)[];
}

/** Keys that every payload has. `TopLevel` and `CommonPayloadKeys` of Apple's device management schema. */
const commonKeys: Readonly<Record<string, KeyRule>> = {
  PayloadType: { type: 'string', isRequired: true },
  PayloadVersion: { type: 'integer', isRequired: true, values: [1] },
  PayloadIdentifier: { type: 'string', isRequired: true },
  PayloadUUID: { type: 'string', isRequired: true },
  PayloadDisplayName: { type: 'string' },
  PayloadDescription: { type: 'string' },
  PayloadOrganization: { type: 'string' },
};

const authentications = ['EmailAuthNone', 'EmailAuthPassword', 'EmailAuthCRAMMD5', 'EmailAuthNTLM', 'EmailAuthHTTPMD5'];

/** Keys of the whole profile. */
export const profileKeys: Readonly<Record<string, KeyRule>> = {
  ...commonKeys,
  PayloadType: { type: 'string', isRequired: true, values: ['Configuration'] },
  PayloadScope: { type: 'string', values: ['User', 'System'] },
  PayloadContent: { type: 'array', isRequired: true },
};

/** Keys of the mail payload, `com.apple.mail.managed`, without those that Mailwright does not use. */
export const mailKeys: Readonly<Record<string, KeyRule>> = {
  ...commonKeys,
  PayloadType: { type: 'string', isRequired: true, values: ['com.apple.mail.managed'] },
  EmailAccountType: { type: 'string', isRequired: true, values: ['EmailTypeIMAP', 'EmailTypePOP'] },
  EmailAccountDescription: { type: 'string' },
  EmailAccountName: { type: 'string' },
  EmailAddress: { type: 'string' },
  IncomingMailServerAuthentication: { type: 'string', isRequired: true, values: authentications },
  IncomingMailServerHostName: { type: 'string', isRequired: true },
  IncomingMailServerPortNumber: { type: 'integer' },
  IncomingMailServerUseSSL: { type: 'boolean' },
  IncomingMailServerUsername: { type: 'string' },
  IncomingPassword: { type: 'string' },
  OutgoingMailServerAuthentication: { type: 'string', isRequired: true, values: authentications },
  OutgoingMailServerHostName: { type: 'string', isRequired: true },
  OutgoingMailServerPortNumber: { type: 'integer' },
  OutgoingMailServerUseSSL: { type: 'boolean' },
  OutgoingMailServerUsername: { type: 'string' },
  OutgoingPassword: { type: 'string' },
  OutgoingPasswordSameAsIncomingPassword: { type: 'boolean' },
};

/** Keys of the calendar payload, without those that Mailwright does not use. */
export const caldavKeys = davKeys('com.apple.caldav.account', 'CalDAV');

/** Keys of the contacts payload, without those that Mailwright does not use. */
export const carddavKeys = davKeys('com.apple.carddav.account', 'CardDAV');

function davKeys(type: string, prefix: string): Readonly<Record<string, KeyRule>> {
  return {
    ...commonKeys,
    PayloadType: { type: 'string', isRequired: true, values: [type] },
    [`${prefix}AccountDescription`]: { type: 'string' },
    [`${prefix}HostName`]: { type: 'string', isRequired: true },
    [`${prefix}Username`]: { type: 'string' },
    [`${prefix}PrincipalURL`]: { type: 'string' },
    [`${prefix}UseSSL`]: { type: 'boolean' },
    [`${prefix}Port`]: { type: 'integer' },
  };
}

/** The differences of a dictionary from a key table, one line each. */
export function complaints(
  dictionary: Readonly<Record<string, unknown>>,
  table: Readonly<Record<string, KeyRule>>,
): readonly string[] {
  const missing = Object.entries(table)
    .filter(([key, { isRequired }]) => isRequired && !(key in dictionary))
    .map(([key]) => `${key} is missing`);
  const wrong = Object.entries(dictionary).flatMap(([key, value]) => {
    const rule = table[key];
    if (rule === undefined) return [`${key} is unknown`];
    if (typeOf(value) !== rule.type) return [`${key} is not ${rule.type}`];
    const isAllowed = rule.values?.some((allowed) => allowed === value) ?? true;
    return isAllowed ? [] : [`${key} may not be ${value}`];
  });
  return [...missing, ...wrong];
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' ? 'integer' : typeof value;
}
