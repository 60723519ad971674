import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CannotGoOn, exitWith } from './cannot-go-on.mjs';
import { providerListContent, updateContent } from './publishing/published-content.mjs';
import { publicKeyText, readPrivateKey, signFile } from './publishing/sign-file.mjs';

const usage = `npm run sign -- public-key --key KEY.pem
npm run sign -- providers --key KEY.pem --out FILE
npm run sign -- update --key KEY.pem --out FILE --page URL [--list URL] [--days 60]`;

await exitWith(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      out: { type: 'string' },
      page: { type: 'string' },
      list: { type: 'string' },
      days: { type: 'string', default: '60' },
    },
  });
  const [what] = positionals;
  if (what === undefined) throw new CannotGoOn(usage);
  const key = readPrivateKey(needed('key', values.key));
  switch (what) {
    case 'public-key':
      console.log(publicKeyText(key));
      return 0;
    case 'providers':
      writeFileSync(needed('out', values.out), signFile('mailwright-providers', providerListContent(), key));
      return 0;
    case 'update': {
      const page = needed('page', values.page);
      const days = Number(values.days);
      if (!Number.isInteger(days) || days < 1) throw new CannotGoOn('--days is not a number of days.');
      const content = updateContent({ page, listAddress: values.list, days, nowMs: Date.now() });
      writeFileSync(needed('out', values.out), signFile('mailwright-update', content, key));
      return 0;
    }
    default:
      throw new CannotGoOn(usage);
  }
});

/**
 * @param {string} name
 * @param {string | undefined} value
 */
function needed(name, value) {
  if (value === undefined) throw new CannotGoOn(`--${name} is missing.\n${usage}`);
  return value;
}
