import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackedPath } from '../../build/testing/unpacked-packages.mjs';
import { webFolder } from '../../electron/core/programs/publish/web-folder';
import type { CertificateFiles } from '../servers/certificate-authority';
import { type NetworkNamespace, socketName } from '../servers/network-namespace';

/** What a web server is started with. */
export interface PublishedFolder {
  readonly namespace: NetworkNamespace;
  /** Where the written files are. */
  readonly folder: string;
  /** The start of their names. */
  readonly stem: string;
  readonly certificate: CertificateFiles;
  readonly address: string;
}

/** A real web server with the part of its configuration that was written for it. */
export interface PublishedWebServer {
  /** Fails where the server itself refuses its configuration. */
  check(published: PublishedFolder): Promise<string>;
  start(published: PublishedFolder): Promise<void>;
}

/** The servers by name. Only folders, certificates and addresses of the written parts are changed. */
export const webServers: Readonly<Record<'nginx' | 'apache' | 'caddy', PublishedWebServer>> = {
  nginx: {
    check: async (published) => {
      const config = await nginxConfig(published);
      return await published.namespace.run(nginx, ['-t', '-p', published.namespace.folder, '-c', config]);
    },
    start: async (published) => {
      const config = await nginxConfig(published);
      const args = ['-p', published.namespace.folder, '-c', config];
      await published.namespace.startServer(nginx, args, [socketName(published.address, 443)]);
    },
  },
  apache: {
    check: async (published) => {
      const config = await apacheConfig(published);
      return await published.namespace.run('apache2', ['-t', '-f', config]);
    },
    start: async (published) => {
      const config = await apacheConfig(published);
      const args = ['-f', config, '-DFOREGROUND'];
      await published.namespace.startServer('apache2', args, [socketName(published.address, 443)]);
    },
  },
  caddy: {
    check: async (published) => {
      const config = await caddyConfig(published);
      return await published.namespace.run(caddy, ['validate', '--adapter', 'caddyfile', '--config', config], {
        environment: { HOME: published.namespace.folder },
      });
    },
    start: async (published) => {
      const config = await caddyConfig(published);
      const args = ['run', '--adapter', 'caddyfile', '--config', config];
      await published.namespace.startServer(caddy, args, [socketName(published.address, 443)]);
    },
  },
};

const nginx = unpackedPath('nginx', 'usr', 'sbin', 'nginx');
const caddy = unpackedPath('caddy', 'usr', 'bin', 'caddy');

async function nginxConfig(published: PublishedFolder): Promise<string> {
  const { namespace, address } = published;
  const part = (await partOf(published, 'nginx.conf'))
    .replace('listen 443 ssl;', `listen ${address}:443 ssl;`)
    .replace('  listen [::]:443 ssl;\n', '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${join(namespace.folder, `nginx-${name}`)};\n`,
  );
  return await written(
    namespace,
    'nginx.conf',
    `daemon off;
user root;
pid ${join(namespace.folder, 'nginx.pid')};
error_log stderr;
events { }
http {
  access_log off;
${temporary.join('')}${part}}
`,
  );
}

const apacheModules = ['mpm_event', 'authz_core', 'alias', 'headers', 'mime', 'ssl', 'socache_shmcb'];

async function apacheConfig(published: PublishedFolder): Promise<string> {
  const { namespace, address } = published;
  const part = (await partOf(published, 'apache.conf')).replace('<VirtualHost *:443>', `<VirtualHost ${address}:443>`);
  const modules = apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n`);
  const types = await written(namespace, 'mime.types', '');
  return await written(
    namespace,
    'apache.conf',
    `${modules.join('')}ServerRoot ${namespace.folder}
ServerName localhost
PidFile ${join(namespace.folder, 'apache.pid')}
DefaultRuntimeDir ${namespace.folder}
Mutex file:${namespace.folder}
ErrorLog ${join(namespace.folder, 'apache-errors.log')}
TypesConfig ${types}
User nobody
Group nogroup
Listen ${address}:443
${part}`,
  );
}

/** Caddy would fetch certificates from a public authority, which a network of its own does not have. */
async function caddyConfig(published: PublishedFolder): Promise<string> {
  const { namespace, address, certificate } = published;
  const part = (await partOf(published, 'Caddyfile')).replace(
    /(\troot \* .*\n)/,
    `\tbind ${address}\n\ttls ${certificate.certificate} ${certificate.key}\n$1`,
  );
  return await written(
    namespace,
    'Caddyfile',
    `{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n\tstorage file_system ${join(namespace.folder, 'caddy')}\n}\n${part}`,
  );
}

/** The written part, with the folder and the certificate of this computer. */
async function partOf({ folder, stem, certificate }: PublishedFolder, ending: string): Promise<string> {
  const text = await readFile(join(folder, `${stem}.${ending}`), 'utf8');
  return text
    .replaceAll(webFolder, folder)
    .replaceAll(/\/etc\/letsencrypt\/live\/\S+\/fullchain\.pem/g, certificate.certificate)
    .replaceAll(/\/etc\/letsencrypt\/live\/\S+\/privkey\.pem/g, certificate.key);
}

async function written({ folder }: NetworkNamespace, name: string, text: string): Promise<string> {
  const path = join(folder, 'web', name);
  await mkdir(join(folder, 'web'), { recursive: true });
  await writeFile(path, text);
  return path;
}
