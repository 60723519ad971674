import type { Preference } from './prefs-js';
import { writable } from './writable';

/**
 * Default values of preferences as a `policies.json` of Mozilla programs. A default counts where the person's own profile has no value,
 * so a person may change it. The numbers 0 and 1 throw: the program reads them as booleans.
 *
 * @see https://mozilla.github.io/policy-templates/#preferences
 */
export function renderPoliciesJson(preferences: readonly Preference[]): string {
  const entries = preferences.map(([name, value]) => {
    if (value === 0 || value === 1) throw new Error('A policy was given a number that is read as a boolean');
    const written = typeof value === 'string' ? writable(value) : value;
    return [writable(name), { Value: written, Status: 'default' }] as const;
  });
  return `${JSON.stringify({ policies: { Preferences: Object.fromEntries(entries) } }, null, 2)}\n`;
}
