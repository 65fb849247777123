/** Whether there is a process of that number. */
export function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    // Somebody else's may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
