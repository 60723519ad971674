import { findProgram } from '../find-program.mjs';

/** Debian packages that the tests against real mail servers run. */
export const serverPackages = [
  'dovecot-imapd',
  'dovecot-pop3d',
  'postfix',
  'libsasl2-modules',
  'sasl2-bin',
  'nftables',
  'iproute2',
  'dnsmasq-base',
  'tinyproxy-bin',
  'openssl',
];

/** Debian packages for reading what servers log and what goes over the wire: tshark, and the libraries of the unpacked Exim. */
export const mannersPackages = ['tshark', 'python3', 'libidn12', 'libgnutls-dane0', 'libnsl2'];

/** Debian packages for failures that are made for real: for the unpacked fail2ban, Postgrey and Exim. */
export const failurePackages = ['python3', 'perl', 'libdb5.3', 'libidn12', 'libgnutls-dane0', 'libnsl2'];

/** Debian packages of the greylisting service, which are unpacked. */
export const postgreyPackages = [
  'postgrey',
  'libnet-server-perl',
  'libnetaddr-ip-perl',
  'libio-multiplex-perl',
  'libberkeleydb-perl',
];

/** Debian packages for audits in a network of scripted servers, and what the unpacked GNU Parallel and SSH server need. */
export const auditPackages = ['iproute2', 'dnsmasq-base', 'openssh-client', 'perl', 'libwrap0'];

/** Why no audit can be tested here, in one sentence; null where it can. */
export function whyNoAudit() {
  return whyNoPrograms(['ip', 'ss', 'dnsmasq', 'ssh', 'ssh-keygen', 'perl', 'apt-get', 'dpkg']);
}

/** Why nothing can be counted here of what real mail servers log and send, in one sentence; null where it can. */
export function whyNoManners() {
  return whyNoServers(['tshark', 'apt-get', 'dpkg']);
}

/** Why no failure can be made here by real servers, in one sentence; null where it can. */
export function whyNoFailures() {
  return whyNoServers(['nft', 'unshare', 'apt-get', 'dpkg']);
}

/**
 * Why real mail servers cannot be run here, in one sentence; null where they can.
 *
 * @param {readonly string[]} programs - Needed in addition to the servers.
 */
export function whyNoServers(programs = []) {
  return whyNoPrograms(['ip', 'dovecot', 'postfix', 'tinyproxy', ...programs]);
}

/** @param {readonly string[]} programs */
function whyNoPrograms(programs) {
  if (process.platform !== 'linux') return 'Skipped: servers are given a network of their own on Linux only.';
  if (!isRoot()) return 'Skipped: only root can give servers a network of their own.';
  const missing = programs.filter((name) => findProgram(name) === null);
  return missing.length === 0 ? null : `Skipped: ${missing.join(', ')} cannot be found.`;
}

/** Whether system packages can be installed for the tests. */
export function mayInstallForTests() {
  return isRoot() && findProgram('apt-get') !== null && findProgram('dpkg-query') !== null;
}

function isRoot() {
  return process.getuid?.() === 0;
}
