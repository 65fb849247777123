/**
 * A package that need not be installed, or `undefined` where it is not. Its name is a variable, so that its types are not asked for.
 * @throws what it throws itself when it is loaded
 */
export async function optionalPackage<Module>(name: string): Promise<Module | undefined> {
  try {
    return (await import(name)) as Module;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
