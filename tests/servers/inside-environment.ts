/** The environment of the test without its proxies, which cannot be reached from inside a namespace. */
export function insideEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:https?|all|no)_proxy$/i.test(name)));
}
