import type { Provider } from '../../core/knowledge/provider';
import { createProviderTable } from '../../core/knowledge/provider-table';
import { message } from '../../core/message';
import { domainOf, situations } from './situations';

const name = 'app-password.example';

/** The page of a real provider that explains app passwords well: the demo has no web site of its own to open. */
const helpOnAppPasswords = 'fastmail.make-app-password';

/** What is known beforehand of the situations whose provider refuses the password of the account. */
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
