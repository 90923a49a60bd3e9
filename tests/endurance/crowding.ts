/** What a calculation has to use up, in microseconds, before it says anything about the machine. */
const ENOUGH = 60_000

/**
 * How many times as long as its own time a calculation takes here just now, because the machine has other work to do:
 * 1 on an idle one. A limit in milliseconds means a machine of one's own.
 */
export function crowding(): number {
  const before = process.cpuUsage()
  const started = performance.now()
  const used = () => {
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  while (used() < ENOUGH);
  return Math.max(1, ((performance.now() - started) * 1000) / used())
}
