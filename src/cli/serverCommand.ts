/** A command of the server: given what the command line read, as commander hands it over. */
interface ServerCommand {
  readonly run: (...given: readonly unknown[]) => Promise<void>;
}

/**
 * Runs a command of the server's layer, which lies beside the command line and not below it. It is loaded by its
 * address, and only now: the database and the web server take a second that no other command should wait for.
 */
export function serverCommand(address: URL): (...given: readonly unknown[]) => Promise<void> {
  return async (...given) => {
    const { run } = (await import(address.href)) as ServerCommand;
    await run(...given);
  };
}
