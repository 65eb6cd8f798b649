// Keeps the screen lit while something still stands on it, where the browser can (Screen Wake Lock).

/** Call the answer to let the screen sleep again. A browser that refuses, or knows of no such thing, dims as it always does. */
export function keepAwake(): () => void {
  let over = false;
  let lock: WakeLockSentinel | null = null;
  const ask = async () => {
    if (document.visibilityState !== 'visible') return;
    const given = await (navigator as Partial<Navigator>).wakeLock?.request('screen').catch(() => null);
    if (over) void given?.release();
    else lock = given ?? null;
  };
  // Looking at something else lets it go; it is asked for again on coming back.
  const again = () => void ask();
  document.addEventListener('visibilitychange', again);
  void ask();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
  };
}
