import type { Provider } from '../../core/knowledge/provider';
import { createProviderTable } from '../../core/knowledge/provider-table';
import { message } from '../../core/message';
import { domainOf, situations } from './situations';

const name = 'app-password.example';

/** A real provider's page that explains app passwords well, because the demo has no web site of its own. */
const helpOnAppPasswords = 'fastmail.make-app-password';

/** The provider of the situations that refuse the account's own password. */
const appPasswordProvider: Provider = {
  facts: {
    id: 'demo-app-password',
    name,
    password: 'app-password',
    status: 'needs-preparation',
    before: [{ message: message('provider.before.make-app-password', { operator: name }), help: helpOnAppPasswords }],
  },
  domains: situations.filter(({ id }) => id === 'app-password').map(domainOf),
  mx: [],
  incoming: [],
  outgoing: [],
};

/** The provider table of the demo. */
export const demoProviders = createProviderTable([appPasswordProvider]);
