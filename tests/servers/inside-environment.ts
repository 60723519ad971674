/** The test's own environment, without the proxies of the network outside, which nobody reaches from a network of a test's own. */
export function insideEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:https?|all|no)_proxy$/i.test(name)));
}
